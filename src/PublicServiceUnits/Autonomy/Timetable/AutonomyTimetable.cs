using System.Collections.Immutable;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Autonomy;

/// <summary>The answer to <c>autonomy.timetable</c>: the stability period and where each duty stands.</summary>
public sealed record AutonomyTimetable : IConclusion
{
    internal AutonomyTimetable(StabilityTerm stability, ImmutableArray<TimetableDuty> duties, bool? headMaySign)
    {
        Stability = stability;
        Duties = duties;
        HeadSignsSpendingRules = headMaySign;
    }

    /// <summary>The stability period.</summary>
    public StabilityTerm Stability { get; }

    /// <summary>The duties in order of their last day; those without one stand last.</summary>
    public ImmutableArray<TimetableDuty> Duties { get; }

    /// <summary>
    /// Whether the superior body has stayed silent past its time, so that the head signs the internal spending rules, before 2021-08-15
    /// so that the unit carries them out; null where it is not known or silence has no effect.
    /// </summary>
    public bool? HeadSignsSpendingRules { get; }

    /// <summary>Whether both say the same.</summary>
    /// <param name="other">The other timetable.</param>
    public bool Equals(AutonomyTimetable? other) =>
        other is not null
        && Stability == other.Stability
        && HeadSignsSpendingRules == other.HeadSignsSpendingRules
        && Duties.SequenceEqual(other.Duties);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Stability, Duties.Length, HeadSignsSpendingRules);

    /// <inheritdoc />
    public string ToText(Language language)
    {
        var overdue = NumberText.Whole(Count(DutyStatus.Overdue), language);
        var due = NumberText.Whole(Count(DutyStatus.Due), language);
        var unknown = NumberText.Whole(Count(DutyStatus.Unknown) + Count(DutyStatus.LastDayContested), language);
        var upcoming = NumberText.Whole(Count(DutyStatus.Upcoming), language);
        return language == Language.Vietnamese
            ? $"Quá hạn {overdue}, trong hạn {due}, chưa rõ {unknown}, chưa đến kỳ {upcoming}"
            : $"Overdue {overdue}, due {due}, not known {unknown}, upcoming {upcoming}";
    }

    private int Count(DutyStatus status) => Duties.Count(duty => duty.Status == status);
}
