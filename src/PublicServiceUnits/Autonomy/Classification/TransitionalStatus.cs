namespace PublicServiceUnits.Autonomy;

/// <summary>
/// The transitional rule a unit relies on. Leave it out to ask which tier the figures give; give it to ask which tier the
/// unit holds by Article 40, Decree 60/2021/NĐ-CP and Resolution 116/NQ-CP of 2022.
/// </summary>
public sealed record TransitionalStatus
{
    /// <summary>Which rule.</summary>
    public required TransitionalKind Kind { get; init; }

    /// <summary>For an approved older plan: the decree it was approved under; null where not known.</summary>
    public OlderDecree? ApprovedUnder { get; init; }

    /// <summary>For an approved older plan: the tier it gave; null where not known.</summary>
    public AutonomyTier? ApprovedTier { get; init; }

    /// <summary>For an enterprise-like mechanism: whether the unit chose Group 1 of Decree 60/2021/NĐ-CP; null where it has not chosen or it is not known.</summary>
    public bool? ChoseGroup1 { get; init; }
}
