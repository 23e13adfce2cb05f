namespace PublicServiceUnits.Organisation;

/// <summary>A career level that a unit uses for a job position, and who is placed on it.</summary>
public sealed record LevelPlacement
{
    /// <summary>The level.</summary>
    public required CareerLevel Level { get; init; }

    /// <summary>The public employees placed on it, managers tied to the position included; null where not known.</summary>
    public int? People { get; init; }
}
