using FluentValidation;

namespace PublicServiceUnits.Autonomy;

/// <summary>Whether an item of expenditure makes sense in itself.</summary>
internal sealed class ExpenditureItemValidator : AbstractValidator<ExpenditureItem>
{
    public ExpenditureItemValidator()
    {
        ClassificationFactsValidator.Sensible(
            RuleFor(item => item.Kind).IsInEnum(), "expenditure-kind-unknown", new("một loại khoản chi", "a kind of expenditure"));
        ClassificationFactsValidator.NotNegative(RuleFor(item => item.Amount), "expenditure-amount-negative");
        ClassificationFactsValidator.NotNegative(RuleFor(item => item.PartForNonStateFundedServices), "expenditure-part-negative");
        ClassificationFactsValidator.Sensible(
            RuleFor(item => item.PartForNonStateFundedServices).Must((item, part) => part is null || item.Amount is null || part.Value <= item.Amount.Value),
            "expenditure-part-above-amount",
            new("không quá amount", "at most amount"));
    }
}
