using PublicServiceUnits.Autonomy;

namespace PublicServiceUnits.Organisation;

/// <summary>A unit that is reorganised, as it is before.</summary>
public sealed record UnitBeforeReorganisation
{
    /// <summary>The host's own name for it; null where there is none.</summary>
    public string? Label { get; init; }

    /// <summary>Its tier of financial autonomy; null where not known.</summary>
    public AutonomyTier? Tier { get; init; }
}
