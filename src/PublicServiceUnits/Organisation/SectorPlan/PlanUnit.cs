using PublicServiceUnits.Autonomy;

namespace PublicServiceUnits.Organisation;

/// <summary>One unit of a portfolio.</summary>
public sealed record PlanUnit
{
    /// <summary>The host's own name for it.</summary>
    public string? Label { get; init; }

    /// <summary>Its kind.</summary>
    public PlanUnitKind? Kind { get; init; }

    /// <summary>Its tier.</summary>
    public AutonomyTier? Tier { get; init; }

    /// <summary>Whether it serves State management.</summary>
    public bool? ServesStateManagement { get; init; }

    /// <summary>Whether it stands under the province's health department; asked of former district hospitals and health centres only.</summary>
    public bool? IsUnderHealthDepartment { get; init; }
}
