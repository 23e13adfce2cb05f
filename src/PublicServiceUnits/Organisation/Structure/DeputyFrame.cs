using NodaTime;
using PublicServiceUnits.Law;

namespace PublicServiceUnits.Organisation;

/// <summary>How many deputies there may be, and how many there are.</summary>
public sealed record DeputyFrame
{
    internal DeputyFrame()
    {
    }

    /// <summary>The most that are allowed; null where the law leaves it open or a fact is missing. Of an average: for all units of the ministry together.</summary>
    public int? Allowed { get; internal init; }

    /// <summary>Those there are; null where not known. Of an average: of all units of the ministry together.</summary>
    public int? Given { get; internal init; }

    /// <summary>Whether the law sets an average over the units in a ministry's structure.</summary>
    public bool IsAverage { get; internal init; }

    /// <summary>How many are too many; null where that cannot be said.</summary>
    public int? Over => Allowed is { } allowed && Given is { } given ? Math.Max(0, given - allowed) : null;

    /// <summary>The last day on which the surplus is tolerated, past days included; null where nothing tolerates it or that is open.</summary>
    public LocalDate? ToleratedUntil { get; internal init; }

    /// <summary>The provision that sets the number, or the last that did; null where none speaks.</summary>
    public Provision? Provision { get; internal init; }
}
