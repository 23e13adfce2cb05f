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
    /// <param name="lastDay">Its last day.</param>
    /// <param name="isDone">Whether it was done; null where not known.</param>
    /// <param name="doneOn">When.</param>
    public static (DutyStatus Status, int DaysLate) Of(LocalDate today, LocalDate begins, LocalDate lastDay, bool? isDone, LocalDate? doneOn)
    {
        // What is recorded for a later day had not been done on the day asked.
        if (doneOn is { } day && day <= today)
        {
            var late = Period.DaysBetween(lastDay, day);
            return late > 0 ? (DutyStatus.DoneLate, late) : (DutyStatus.Done, 0);
        }

        if (today <= lastDay)
        {
            return (isDone == true && doneOn is null ? DutyStatus.Done : today < begins ? DutyStatus.Upcoming : DutyStatus.Due, 0);
        }

        return isDone == false || doneOn is not null ? (DutyStatus.Overdue, Period.DaysBetween(lastDay, today)) : (DutyStatus.Unknown, 0);
    }

    public static (TimetableDuty Duty, Finding Finding) Say(TimetableDuty duty, Norm norm, ImmutableArray<MissingFact> missing = default, LawGap? gap = null)
    {
        var verdict = duty.Status switch
        {
            DutyStatus.Done => Verdict.Satisfied,
            DutyStatus.Upcoming or DutyStatus.Due => Verdict.NotApplicable,
            DutyStatus.Unknown => Verdict.Undetermined,
            _ => Verdict.NotSatisfied,
        };
        var finding = new Finding(
            TimetableRules.Duty(duty.Kind),
            verdict,
            norm,
            duty.DoneOn is { } done ? Measurement.Of(done) : default,
            duty.LastDay is { } last ? Requirement.AtMost(Measurement.Of(last)) : null,
            verdict == Verdict.Undetermined ? missing : default,
            gap ?? (FindingReason?)(verdict == Verdict.NotSatisfied && duty.Consequence is { } consequence ? new Remark("autonomy.timetable.consequence", consequence) : null),
            duty.Subject);
        return (duty, finding);
    }
}
