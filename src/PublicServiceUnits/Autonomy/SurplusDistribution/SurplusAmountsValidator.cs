using FluentValidation;
using PublicServiceUnits.Reasoning;
using static PublicServiceUnits.Autonomy.SurplusRules;

namespace PublicServiceUnits.Autonomy;

/// <summary>Whether a distribution that a unit made makes sense in itself.</summary>
internal sealed class SurplusAmountsValidator : AbstractValidator<SurplusAmounts>
{
    public SurplusAmountsValidator()
    {
        RuleFor(made => made.DevelopmentFund).NotNegative(DecisionId, "made-development-fund-negative");
        RuleFor(made => made.SupplementaryIncome).NotNegative(DecisionId, "made-supplementary-income-negative");
        RuleFor(made => made.RewardAndWelfare).NotNegative(DecisionId, "made-reward-and-welfare-negative");
        RuleFor(made => made.OtherFunds).NotNegative(DecisionId, "made-other-funds-negative");
        RuleFor(made => made.IncomeReserve).NotNegative(DecisionId, "made-income-reserve-negative");
    }
}
