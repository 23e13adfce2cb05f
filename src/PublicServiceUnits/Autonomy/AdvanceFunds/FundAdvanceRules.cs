using System.Collections.Immutable;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Autonomy;

/// <summary>The rules of <c>autonomy.advance-funds</c> by name.</summary>
internal static class FundAdvanceRules
{
    public const string DecisionId = "autonomy.advance-funds";

    private const string Caps = "autonomy.advance-funds.cap.";
    private const string Recoveries = "autonomy.advance-funds.recovery.";
    private const string Furthers = "autonomy.advance-funds.further.";

    public static readonly Rule GoverningLaw = New("governing-law", Caps);
    public static readonly Rule DefenceAndPublicSecurity = New("defence-and-public-security", "autonomy.scope.defence-and-public-security");
    public static readonly Rule OlderPlan = New("older-plan", "autonomy.transition.older-plans");
    public static readonly Rule Cap = New("cap", Caps + "groups-1-to-3", Caps + "circular-145-2017", Caps + "circular-90-2017");
    public static readonly Rule WageFundCap = New("wage-fund-cap", Caps + "group-4");
    public static readonly Rule SavingExpected = New("saving-expected", "autonomy.advance-funds.group-4.saving-expected");
    public static readonly Rule RewardAndWelfare = New("reward-and-welfare", Caps, "autonomy.advance-funds.group-4.reward-and-welfare");
    public static readonly Rule IncomeUnderReform = New("income-under-salary-reform", "autonomy.surplus.salary-reform.groups-1-and-2.income-cap");
    public static readonly Rule SettlementDay = New("settlement-day", "autonomy.timetable.settle-funds", "autonomy.timetable.settle-funds.");
    public static readonly Rule Overpaid = New("overpaid", Recoveries, Furthers);
    public static readonly Rule Further = New("further", Furthers);
    public static readonly Rule Recovery = New("recovery", Recoveries);
    public static readonly Rule Left = New("left", Recoveries);

    public static readonly ImmutableArray<Rule> All =
    [
        GoverningLaw, DefenceAndPublicSecurity, OlderPlan, Cap, WageFundCap, SavingExpected, RewardAndWelfare, IncomeUnderReform,
        SettlementDay, Overpaid, Further, Recovery, Left,
    ];

    private static Rule New(string name, params string[] normIds) => new(DecisionId, name, normIds);
}
