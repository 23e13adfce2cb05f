using FluentValidation;
using PublicServiceUnits.Reasoning;
using static PublicServiceUnits.Autonomy.FundAdvanceRules;

namespace PublicServiceUnits.Autonomy;

/// <summary>Whether one quarter makes sense in itself.</summary>
internal sealed class AdvanceQuarterValidator : AbstractValidator<AdvanceQuarter>
{
    public AdvanceQuarterValidator()
    {
        RuleFor(quarter => quarter.Quarter).InclusiveBetween(1, AdvanceQuarters.PerYear)
            .Or(DecisionId, "quarter-out-of-range", new("1, 2, 3 hoặc 4", "1, 2, 3 or 4"));
        RuleFor(quarter => quarter.WageFund).NotNegative(DecisionId, "wage-fund-negative");
        RuleFor(quarter => quarter.SupplementaryIncome).NotNegative(DecisionId, "supplementary-income-negative");
        RuleFor(quarter => quarter.RewardAndWelfare).NotNegative(DecisionId, "reward-and-welfare-negative");
    }
}
