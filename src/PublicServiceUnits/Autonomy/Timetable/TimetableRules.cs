using System.Collections.Immutable;
using PublicServiceUnits.Law;
using PublicServiceUnits.Reasoning;
using PublicServiceUnits.Resources;

namespace PublicServiceUnits.Autonomy;

/// <summary>The rules of <c>autonomy.timetable</c>: the stability period, and one rule for each kind of duty.</summary>
internal static class TimetableRules
{
    public static readonly Rule Stability = new(
        Timetable.DecisionId,
        "stability",
        "autonomy.stability-period",
        "autonomy.timetable.stability-years",
        "autonomy.timetable.stability-years.health",
        "autonomy.transition.older-plans");

    public static readonly MissingFact Sector = new("sector", new("lĩnh vực hoạt động", "the field of services"));
    public static readonly MissingFact Tier = new("tier", new("nhóm tự chủ của đơn vị", "the unit's tier"));
    public static readonly MissingFact YearOfCause = new("midPeriodRedo.yearOfCause", new("năm phát sinh nguyên nhân", "the year in which the cause arose"));

    public static readonly MissingFact CausesHold = new(
        "midPeriodRedo.causesHold", new("các nguyên nhân, điều kiện lập lại phương án có đủ không", "whether the causes and conditions of a new plan hold"));

    public static readonly Remark Overtaken = new(
        "remark.timetable.overtaken-by-older-plan",
        new("phương án theo nghị định cũ được tiếp tục nên mốc của năm 2022 không áp dụng cho đơn vị này", "the plan under the older decree goes on, so the day of 2022 does not bind this unit"));

    public static readonly Remark NothingLeft = new(
        "remark.timetable.redo-in-last-year",
        new("năm phát sinh là năm cuối thời kỳ ổn định, không còn thời gian để lập lại phương án", "the cause arose in the last year of the stability period: nothing of it is left for a new plan"));

    private static readonly ImmutableArray<Rule> Duties =
    [
        Of("settle-funds", "autonomy.timetable.settle-funds", "autonomy.timetable.settle-funds."),
        Of("unit-report", "autonomy.timetable.unit-report", "autonomy.timetable.unit-report."),
        Of("ministry-report", "autonomy.timetable.ministry-report", "autonomy.timetable.ministry-report."),
        Of("next-plan", "autonomy.timetable.next-plan", "autonomy.timetable.next-plan-with-estimates"),
        Of("finance-opinion", "autonomy.timetable.finance-opinion", "autonomy.timetable.finance-opinion-without-day"),
        Of("decision", "autonomy.timetable.decision", "autonomy.timetable.decision-without-day"),
        Of("plan-of-2022", "autonomy.transition.plan-report-deadline", "autonomy.transition.older-plans"),
        Of("approval-of-2022", "autonomy.transition.plan-approval-deadline", "autonomy.transition.older-plans"),
        Of("mid-period-redo", "autonomy.change-tier.mid-period-redo"),
        Of("comment-on-spending-rules", "autonomy.timetable.spending-rules.working-days", "autonomy.timetable.spending-rules.days", "autonomy.timetable.spending-rules.days."),
        Of("spending-rules-to-treasury", "autonomy.timetable.without-decision-or-rules", "autonomy.timetable.without-decision-or-rules."),
    ];

    public static ImmutableArray<Rule> All => [Stability, .. Duties];

    /// <summary>The duty in words.</summary>
    public static string Title(DutyKind kind, Language language) => MessageCatalog.In(language).Get(Duty(kind).Id.Value).Text;

    public static Rule Duty(DutyKind kind) => Duties[(int)kind];

    private static Rule Of(string name, params string[] norms) => new(Timetable.DecisionId, name, norms);
}
