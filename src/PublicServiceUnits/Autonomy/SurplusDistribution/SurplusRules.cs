using System.Collections.Immutable;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Autonomy;

/// <summary>The rules of <c>autonomy.distribute-surplus</c> by name.</summary>
internal static class SurplusRules
{
    public const string DecisionId = "autonomy.distribute-surplus";

    public static readonly Rule DevelopmentMinimum = New("development-minimum", "autonomy.surplus.");
    public static readonly Rule IncomeCap = New("income-cap", "autonomy.surplus.");
    public static readonly Rule RewardAndWelfareCap = New("reward-and-welfare-cap", "autonomy.surplus.");
    public static readonly Rule OtherFunds = New("other-funds", "autonomy.surplus.other-funds.");
    public static readonly Rule Remainder = New("remainder", "autonomy.surplus.");
    public static readonly Rule WholeSurplus = New("whole-surplus", "autonomy.surplus.");
    public static readonly Rule NoDevelopmentFund = New("no-development-fund", "autonomy.surplus.general.group-4.no-development-fund");
    public static readonly Rule IncomeReserve = New("income-reserve", "autonomy.surplus.");
    public static readonly Rule SmallSurplus = New("small-surplus", "autonomy.surplus.");
    public static readonly Rule Facts = New("facts", "autonomy.surplus.governing-law.");
    public static readonly Rule GoverningLaw = New("governing-law", "autonomy.surplus.governing-law.");
    public static readonly Rule SettledFirst = New("settled-first", "autonomy.surplus.settled-first.");
    public static readonly Rule AssignedTaskMoney = New("assigned-task-money", "autonomy.surplus.assigned-task-money");
    public static readonly Rule BankInterest = New("bank-interest", "autonomy.surplus.bank-interest.");
    public static readonly Rule LeadersCoefficient = New("leaders-coefficient", "autonomy.surplus.leaders-coefficient.");
    public static readonly Rule FundUses = New("fund-uses", "autonomy.surplus.fund-uses.");
    public static readonly Rule DevelopmentFundExcess = New("development-fund-excess", "autonomy.surplus.development-fund.excess-threshold");

    public static readonly ImmutableArray<Rule> All =
    [
        DevelopmentMinimum, IncomeCap, RewardAndWelfareCap, OtherFunds, Remainder, WholeSurplus, NoDevelopmentFund, IncomeReserve,
        SmallSurplus, Facts, GoverningLaw, SettledFirst, AssignedTaskMoney, BankInterest, LeadersCoefficient, FundUses,
        DevelopmentFundExcess,
    ];

    private static Rule New(string name, params string[] normIds) => new(DecisionId, name, normIds);
}
