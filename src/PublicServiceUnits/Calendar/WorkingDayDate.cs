using System.Collections.Immutable;
using NodaTime;
using PublicServiceUnits.Law;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Calendar;

/// <summary>The day on which a number of working days ends: exact, or between two days with what is missing to know.</summary>
public sealed class WorkingDayDate
{
    internal WorkingDayDate(LocalDate? earliest, LocalDate? latest, Norm? basis, ImmutableArray<MissingFact> missing, ImmutableArray<FindingReason> notes)
    {
        Earliest = earliest;
        Latest = latest;
        Basis = basis;
        Missing = missing;
        Notes = notes;
    }

    /// <summary>The day; null where it is not known exactly.</summary>
    public LocalDate? Date => Earliest == Latest ? Earliest : null;

    /// <summary>The earliest day it can be; null where the calendar ends before.</summary>
    public LocalDate? Earliest { get; }

    /// <summary>The latest day it can be; null where the calendar ends before.</summary>
    public LocalDate? Latest { get; }

    /// <summary>What the caller must give to know the day; empty where it is known.</summary>
    public ImmutableArray<MissingFact> Missing { get; }

    /// <summary>The norm by which the day of the event is not counted; null before 2017-01-01, where a gap in the notes says so.</summary>
    public Norm? Basis { get; }

    /// <summary>The readings and gaps the counting rests on, each once.</summary>
    public ImmutableArray<FindingReason> Notes { get; }
}
