using FluentValidation;

namespace PublicServiceUnits.Autonomy;

/// <summary>Whether the figures of the investment test make sense in themselves.</summary>
internal sealed class InvestmentFiguresValidator : AbstractValidator<InvestmentFigures>
{
    public InvestmentFiguresValidator()
    {
        ClassificationFactsValidator.NotNegative(RuleFor(figures => figures.PlannedDevelopmentFund), "planned-fund-negative");
        ClassificationFactsValidator.NotNegative(RuleFor(figures => figures.FiveYearAverageDevelopmentFund), "average-fund-negative");
        ClassificationFactsValidator.NotNegative(RuleFor(figures => figures.DevelopmentFundBalance), "fund-balance-negative");
        ClassificationFactsValidator.NotNegative(RuleFor(figures => figures.RetainedFees), "retained-fees-negative");
        ClassificationFactsValidator.NotNegative(RuleFor(figures => figures.Depreciation), "depreciation-negative");
        ClassificationFactsValidator.NotNegative(RuleFor(figures => figures.Wear), "wear-negative");
    }
}
