using FluentValidation;
using PublicServiceUnits.Reasoning;
using static PublicServiceUnits.Autonomy.ClassificationRules;

namespace PublicServiceUnits.Autonomy;

/// <summary>Whether an item of expenditure makes sense in itself.</summary>
internal sealed class ExpenditureItemValidator : AbstractValidator<ExpenditureItem>
{
    public ExpenditureItemValidator()
    {
        RuleFor(item => item.Kind).IsInEnum()
            .Or(DecisionId, "expenditure-kind-unknown", new("một loại khoản chi", "a kind of expenditure"));
        RuleFor(item => item.Amount).NotNegative(DecisionId, "expenditure-amount-negative");
        RuleFor(item => item.PartForNonStateFundedServices).NotNegative(DecisionId, "expenditure-part-negative");
        RuleFor(item => item.PartForNonStateFundedServices).Must((item, part) => part is null || item.Amount is null || part.Value <= item.Amount.Value)
            .Or(DecisionId, "expenditure-part-above-amount", new("không quá amount", "at most amount"));
    }
}
