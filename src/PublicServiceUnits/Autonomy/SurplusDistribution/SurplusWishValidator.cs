using FluentValidation;
using PublicServiceUnits.Reasoning;
using static PublicServiceUnits.Autonomy.SurplusRules;

namespace PublicServiceUnits.Autonomy;

/// <summary>Whether a wish makes sense in itself.</summary>
internal sealed class SurplusWishValidator : AbstractValidator<SurplusWish>
{
    private const int WholePercent = 100;

    public SurplusWishValidator()
    {
        RuleFor(wish => wish.Amount).NotNegative(DecisionId, "wish-amount-negative");
        RuleFor(wish => wish.Percent).InclusiveBetween(0, WholePercent)
            .Or(DecisionId, "wish-percent-out-of-range", new("số nguyên từ 0 đến 100", "a whole number from 0 to 100"));
        RuleFor(wish => wish.Percent).Null().When(wish => wish.Amount is not null)
            .Or(DecisionId, "wish-given-twice", new("hoặc số tiền, hoặc tỷ lệ, không cả hai", "either an amount or a share, not both"));
    }
}
