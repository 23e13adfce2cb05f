using FluentValidation;
using PublicServiceUnits.Reasoning;
using static PublicServiceUnits.Autonomy.ClassificationRules;

namespace PublicServiceUnits.Autonomy;

/// <summary>Whether an item of revenue makes sense in itself.</summary>
internal sealed class RevenueItemValidator : AbstractValidator<RevenueItem>
{
    public RevenueItemValidator()
    {
        RuleFor(item => item.Kind).IsInEnum()
            .Or(DecisionId, "revenue-kind-unknown", new("một loại nguồn thu", "a kind of revenue"));
        RuleFor(item => item.Amount).NotNegative(DecisionId, "revenue-amount-negative");
        RuleFor(item => item.Costs).NotNegative(DecisionId, "revenue-costs-negative");
        RuleFor(item => item.Depreciation).NotNegative(DecisionId, "revenue-depreciation-negative");
        RuleFor(item => item.SalaryReformProvision).NotNegative(DecisionId, "revenue-salary-reform-negative");
        RuleFor(item => item.ObligationsToState).NotNegative(DecisionId, "revenue-obligations-negative");
        RuleFor(item => item.PartOutsideAutonomy).NotNegative(DecisionId, "revenue-part-outside-autonomy-negative");
        RuleFor(item => item.ScholarshipFundPart).NotNegative(DecisionId, "revenue-scholarship-part-negative");
        RuleFor(item => item.ScienceAndInnovationPart).NotNegative(DecisionId, "revenue-science-part-negative");
        RuleFor(item => item.Net).Null().When(item => item.Amount is not null)
            .Or(DecisionId, "revenue-net-and-amount", new("hoặc amount, hoặc net, không cả hai", "either amount or net, not both"));
        RuleFor(item => item.PartOutsideAutonomy).Must((item, part) => part is null || item.Amount is null || part.Value <= item.Amount.Value)
            .Or(DecisionId, "revenue-part-above-amount", new("không quá amount", "at most amount"));
    }
}
