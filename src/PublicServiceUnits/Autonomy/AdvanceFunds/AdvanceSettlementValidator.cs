using FluentValidation;
using PublicServiceUnits.Reasoning;
using static PublicServiceUnits.Autonomy.FundAdvanceRules;

namespace PublicServiceUnits.Autonomy;

/// <summary>Whether a settlement makes sense in itself.</summary>
internal sealed class AdvanceSettlementValidator : AbstractValidator<AdvanceSettlement>
{
    public AdvanceSettlementValidator()
    {
        RuleFor(settlement => settlement.Stage).IsInEnum()
            .Or(DecisionId, "stage-unknown", new("khi kết thúc năm hoặc khi quyết toán được phê duyệt", "at the end of the year or once the accounts are approved"));
        RuleFor(settlement => settlement.SupplementaryIncome).NotNegative(DecisionId, "final-supplementary-income-negative");
        RuleFor(settlement => settlement.RewardAndWelfare).NotNegative(DecisionId, "final-reward-and-welfare-negative");
        RuleFor(settlement => settlement.Saving).NotNegative(DecisionId, "saving-negative");
        RuleFor(settlement => settlement.SelfDetermined).NotNegative(DecisionId, "self-determined-negative");
        RuleFor(settlement => settlement.IncomeFundBalance).NotNegative(DecisionId, "income-fund-balance-negative");
        RuleFor(settlement => settlement.RewardAndWelfareBalance).NotNegative(DecisionId, "reward-and-welfare-balance-negative");
        RuleFor(settlement => settlement.IncomeReserveBalance).NotNegative(DecisionId, "income-reserve-balance-negative");
        RuleFor(settlement => settlement.NextYearFunds).NotNegative(DecisionId, "next-year-funds-negative");
        RuleFor(settlement => settlement.NextYearSaving).NotNegative(DecisionId, "next-year-saving-negative");
        RuleFor(settlement => settlement.NextYearWageFund).NotNegative(DecisionId, "next-year-wage-fund-negative");
    }
}
