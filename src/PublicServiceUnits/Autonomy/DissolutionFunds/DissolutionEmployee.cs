namespace PublicServiceUnits.Autonomy;

/// <summary>An employee at work in the unit that is dissolved, and how long.</summary>
public sealed record DissolutionEmployee
{
    /// <summary>The host's own name for the employee, shown beside the share; null where there is none.</summary>
    public string? Label { get; init; }

    /// <summary>Whole months of work at the unit; null where not known.</summary>
    public int? Months { get; init; }

    /// <summary>Odd days beyond the whole months; null where not known.</summary>
    public int? OddDays { get; init; }
}
