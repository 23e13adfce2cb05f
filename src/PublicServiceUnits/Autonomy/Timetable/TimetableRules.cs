using System.Collections.Immutable;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Autonomy;

/// <summary>The rules of <c>autonomy.timetable</c>: the stability period, and one rule for each kind of duty.</summary>
internal static class TimetableRules
{
    public static readonly Rule Stability = new(Timetable.DecisionId, "stability", "autonomy.stability-period", "autonomy.timetable.stability-years", "autonomy.timetable.stability-years.health");

    private static readonly ImmutableArray<Rule> Duties =
    [
        Of("settle-funds", "autonomy.timetable.settle-funds"),
        Of("unit-report", "autonomy.timetable.unit-report"),
        Of("ministry-report", "autonomy.timetable.ministry-report"),
        Of("next-plan", "autonomy.timetable.next-plan", "autonomy.timetable.next-plan-with-estimates"),
        Of("finance-opinion", "autonomy.timetable.finance-opinion"),
        Of("decision", "autonomy.timetable.decision"),
        Of("plan-of-2022", "autonomy.transition.plan-report-deadline"),
        Of("approval-of-2022", "autonomy.transition.plan-approval-deadline"),
        Of("comment-on-spending-rules", "autonomy.timetable.spending-rules.working-days"),
        Of("spending-rules-to-treasury", "autonomy.timetable.without-decision-or-rules"),
    ];

    public static ImmutableArray<Rule> All => [Stability, .. Duties];

    public static Rule Duty(DutyKind kind) => Duties[(int)kind];

    private static Rule Of(string name, params string[] norms) => new(Timetable.DecisionId, name, norms);
}
