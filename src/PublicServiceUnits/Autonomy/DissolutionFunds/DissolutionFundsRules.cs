using System.Collections.Immutable;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Autonomy;

/// <summary>The rules of <c>autonomy.dissolution-funds</c>.</summary>
internal static class DissolutionFundsRules
{
    public const string DecisionId = "autonomy.dissolution-funds";

    public static readonly Rule RewardAndWelfare = Named("reward-and-welfare");
    public static readonly Rule Share = new(DecisionId, "share", $"{DecisionId}.odd-days", $"{DecisionId}.reward-and-welfare");
    public static readonly Rule PaidBeforeDissolution = Named("paid-before-dissolution");
    public static readonly Rule IncomeToStaff = new(DecisionId, "income-to-staff", $"{DecisionId}.income-fund-months");
    public static readonly Rule AboveIncomeCap = new(DecisionId, "above-income-cap", $"{DecisionId}.income-fund-months");
    public static readonly Rule ToDebts = Named("to-debts");
    public static readonly Rule DebtOrder = Named("debt-order");
    public static readonly Rule ToBudget = Named("to-budget");
    public static readonly Rule UnpaidDebts = Named("unpaid-debts");
    public static readonly Rule NoDispute = Named("no-dispute");
    public static readonly Rule UnfinishedAssets = Named("unfinished-assets");

    public static readonly Rule OverdueBankLoans = Named("overdue-bank-loans");
    public static readonly Rule AssetProceeds = Named("asset-proceeds");
    public static readonly Rule RunningContracts = Named("running-contracts");

    public static readonly ImmutableArray<Rule> All =
    [
        RewardAndWelfare, Share, PaidBeforeDissolution, IncomeToStaff, AboveIncomeCap, ToDebts, DebtOrder, ToBudget, UnpaidDebts, NoDispute, UnfinishedAssets,
        OverdueBankLoans, AssetProceeds, RunningContracts,
    ];

    private static Rule Named(string name) => new(DecisionId, name, $"{DecisionId}.{name}");
}
