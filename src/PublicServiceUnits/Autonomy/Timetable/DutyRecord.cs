using NodaTime;

namespace PublicServiceUnits.Autonomy;

/// <summary>What is known about one duty of one year. A duty without a record is one of which nothing is known.</summary>
public sealed record DutyRecord
{
    /// <summary>Which duty.</summary>
    public required DutyKind Kind { get; init; }

    /// <summary>The year in which it is due.</summary>
    public required int Year { get; init; }

    /// <summary>The day on which it was done; null where it was not done.</summary>
    public LocalDate? DoneOn { get; init; }
}
