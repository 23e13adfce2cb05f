namespace PublicServiceUnits.Organisation;

/// <summary>How many members sit in a capacity. One who sits in two capacities is counted in each.</summary>
public sealed record CouncilSeats
{
    /// <summary>The capacity.</summary>
    public CouncilCapacity Capacity { get; init; }

    /// <summary>How many members; one unless said.</summary>
    public int Number { get; init; } = 1;
}
