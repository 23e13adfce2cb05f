using FluentValidation;

namespace PublicServiceUnits.Autonomy;

/// <summary>Whether the wishes make sense in themselves.</summary>
internal sealed class SurplusWishesValidator : AbstractValidator<SurplusWishes>
{
    public SurplusWishesValidator()
    {
        var wish = new SurplusWishValidator();
        RuleFor(wishes => wishes.DevelopmentFund!).SetValidator(wish).When(wishes => wishes.DevelopmentFund is not null);
        RuleFor(wishes => wishes.SupplementaryIncome!).SetValidator(wish).When(wishes => wishes.SupplementaryIncome is not null);
        RuleFor(wishes => wishes.RewardAndWelfare!).SetValidator(wish).When(wishes => wishes.RewardAndWelfare is not null);
        RuleFor(wishes => wishes.OtherFunds!).SetValidator(wish).When(wishes => wishes.OtherFunds is not null);
        RuleFor(wishes => wishes.IncomeReserve!).SetValidator(wish).When(wishes => wishes.IncomeReserve is not null);
    }
}
