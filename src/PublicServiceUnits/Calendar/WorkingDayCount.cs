using System.Collections.Immutable;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Calendar;

/// <summary>A number of working days: exact, or between two numbers with what is missing to know.</summary>
public sealed class WorkingDayCount
{
    internal WorkingDayCount(int least, int most, ImmutableArray<MissingFact> missing, ImmutableArray<FindingReason> notes)
    {
        Least = least;
        Most = most;
        Missing = missing;
        Notes = notes;
    }

    /// <summary>The number; null where it is not known exactly.</summary>
    public int? Count => Missing.IsEmpty ? Least : null;

    /// <summary>The least it can be.</summary>
    public int Least { get; }

    /// <summary>The most it can be.</summary>
    public int Most { get; }

    /// <summary>What the caller must give to know the number; empty where it is known.</summary>
    public ImmutableArray<MissingFact> Missing { get; }

    /// <summary>The readings and gaps of the days counted, each once.</summary>
    public ImmutableArray<FindingReason> Notes { get; }
}
