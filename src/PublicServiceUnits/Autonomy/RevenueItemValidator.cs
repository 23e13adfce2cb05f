using FluentValidation;

namespace PublicServiceUnits.Autonomy;

/// <summary>Whether an item of revenue makes sense in itself.</summary>
internal sealed class RevenueItemValidator : AbstractValidator<RevenueItem>
{
    public RevenueItemValidator()
    {
        ClassificationFactsValidator.Sensible(
            RuleFor(item => item.Kind).IsInEnum(), "revenue-kind-unknown", new("một loại nguồn thu", "a kind of revenue"));
        ClassificationFactsValidator.NotNegative(RuleFor(item => item.Amount), "revenue-amount-negative");
        ClassificationFactsValidator.NotNegative(RuleFor(item => item.Costs), "revenue-costs-negative");
        ClassificationFactsValidator.NotNegative(RuleFor(item => item.Depreciation), "revenue-depreciation-negative");
        ClassificationFactsValidator.NotNegative(RuleFor(item => item.SalaryReformProvision), "revenue-salary-reform-negative");
        ClassificationFactsValidator.NotNegative(RuleFor(item => item.ObligationsToState), "revenue-obligations-negative");
        ClassificationFactsValidator.NotNegative(RuleFor(item => item.PartOutsideAutonomy), "revenue-part-outside-autonomy-negative");
        ClassificationFactsValidator.NotNegative(RuleFor(item => item.ScholarshipFundPart), "revenue-scholarship-part-negative");
        ClassificationFactsValidator.NotNegative(RuleFor(item => item.ScienceAndInnovationPart), "revenue-science-part-negative");
        ClassificationFactsValidator.Sensible(
            RuleFor(item => item.Net).Null().When(item => item.Amount is not null),
            "revenue-net-and-amount",
            new("hoặc amount, hoặc net, không cả hai", "either amount or net, not both"));
        ClassificationFactsValidator.Sensible(
            RuleFor(item => item.PartOutsideAutonomy).Must((item, part) => part is null || item.Amount is null || part.Value <= item.Amount.Value),
            "revenue-part-above-amount",
            new("không quá amount", "at most amount"));
    }
}
