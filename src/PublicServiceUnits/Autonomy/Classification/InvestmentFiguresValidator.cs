using FluentValidation;
using PublicServiceUnits.Reasoning;
using static PublicServiceUnits.Autonomy.ClassificationRules;

namespace PublicServiceUnits.Autonomy;

/// <summary>Whether the figures of the investment test make sense in themselves.</summary>
internal sealed class InvestmentFiguresValidator : AbstractValidator<InvestmentFigures>
{
    public InvestmentFiguresValidator()
    {
        RuleFor(figures => figures.PlannedDevelopmentFund).NotNegative(DecisionId, "planned-fund-negative");
        RuleFor(figures => figures.FiveYearAverageDevelopmentFund).NotNegative(DecisionId, "average-fund-negative");
        RuleFor(figures => figures.DevelopmentFundBalance).NotNegative(DecisionId, "fund-balance-negative");
        RuleFor(figures => figures.RetainedFees).NotNegative(DecisionId, "retained-fees-negative");
        RuleFor(figures => figures.Depreciation).NotNegative(DecisionId, "depreciation-negative");
        RuleFor(figures => figures.Wear).NotNegative(DecisionId, "wear-negative");
    }
}
