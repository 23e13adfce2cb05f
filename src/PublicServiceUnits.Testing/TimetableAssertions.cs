using FluentAssertions;
using FluentAssertions.Execution;
using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Testing;

/// <summary>What a test may assert of a timetable.</summary>
public sealed class TimetableAssertions : AssessmentAssertions<AutonomyTimetable, TimetableAssertions>
{
    /// <summary>Assertions on a timetable.</summary>
    /// <param name="subject">The assessment.</param>
    public TimetableAssertions(Assessment<AutonomyTimetable> subject)
        : base(subject)
    {
    }

    /// <summary>A duty of a year stands like this.</summary>
    /// <param name="kind">The duty.</param>
    /// <param name="year">The year in which it is due.</param>
    /// <param name="status">Where it stands.</param>
    /// <param name="because">Why, for the failure message.</param>
    /// <param name="becauseArgs">Values for the placeholders of <paramref name="because"/>.</param>
    public AndConstraint<TimetableAssertions> HaveDuty(DutyKind kind, int year, DutyStatus status, string because = "", params object[] becauseArgs)
    {
        var conclusion = BeAnswered(because, becauseArgs).Which;
        Execute.Assertion.BecauseOf(because, becauseArgs)
            .ForCondition(conclusion.Duties.Any(duty => (duty.Kind, duty.Year, duty.Status) == (kind, year, status)))
            .FailWith(
                "Expected {0} of {1} to be {2}{reason}, but the duties were {3}.",
                kind,
                year,
                status,
                conclusion.Duties.Select(duty => $"{duty.Kind} of {duty.Year}: {duty.Status}"));
        return new AndConstraint<TimetableAssertions>(this);
    }
}
