using System.Collections.Immutable;
using NodaTime;
using PublicServiceUnits.Law;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Autonomy;

/// <summary>Where a duty stands on a day, and the finding that says so.</summary>
internal static class DutyJudgement
{
    /// <summary>A duty with a last day.</summary>
    /// <param name="today">The day asked.</param>
    /// <param name="begins">The first day of its time.</param>
    /// <param name="last">Its last day, and how far it may move.</param>
    /// <param name="isDone">Whether it was done; null where not known.</param>
    /// <param name="doneOn">When.</param>
    public static (DutyStatus Status, int DaysLate) Of(LocalDate today, LocalDate begins, LastDayReading last, bool? isDone, LocalDate? doneOn)
    {
        // What is recorded for a later day had not been done on the day asked.
        if (doneOn is { } day && day <= today)
        {
            var late = Period.DaysBetween(last.LastDay, day);
            return late <= 0 ? (DutyStatus.Done, 0) : last.Covers(day) ? (DutyStatus.LastDayContested, 0) : (DutyStatus.DoneLate, late);
        }

        if (today <= last.LastDay)
        {
            return (isDone == true && doneOn is null ? DutyStatus.Done : today < begins ? DutyStatus.Upcoming : DutyStatus.Due, 0);
        }

        return isDone != false && doneOn is null ? (DutyStatus.Unknown, 0)
            : last.Covers(today) ? (DutyStatus.LastDayContested, 0)
            : (DutyStatus.Overdue, Period.DaysBetween(last.LastDay, today));
    }

    public static (TimetableDuty? Duty, Finding Finding) Say(
        TimetableDuty duty, Norm norm, ImmutableArray<MissingFact> missing = default, FindingReason? reason = null)
    {
        var verdict = duty.Status switch
        {
            DutyStatus.Done => Verdict.Satisfied,
            DutyStatus.Upcoming or DutyStatus.Due => Verdict.NotApplicable,
            DutyStatus.Unknown or DutyStatus.LastDayContested => Verdict.Undetermined,
            _ => Verdict.NotSatisfied,
        };
        var finding = new Finding(
            TimetableRules.Duty(duty.Kind),
            verdict,
            norm,
            duty.DoneOn is { } done ? Measurement.Of(done) : default,
            duty.LastDay is { } last ? Requirement.AtMost(Measurement.Of(last)) : null,
            verdict == Verdict.Undetermined ? missing : default,
            reason ?? (verdict == Verdict.NotSatisfied && duty.Consequence is { } consequence
                ? new Remark("autonomy.timetable.consequence", new(consequence.ToText(Language.Vietnamese), consequence.ToText(Language.English)))
                : null),
            duty.Subject);
        return (duty, finding);
    }
}
