using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Organisation;

/// <summary>The facts of <c>organisation.management-council</c>. What is not known stays null and leaves open what depends on it.</summary>
public sealed record ManagementCouncilFacts
{
    /// <summary>The tier of financial autonomy.</summary>
    public AutonomyTier? Tier { get; init; }

    /// <summary>The body directly above the unit.</summary>
    public ManagingBodyKind? ManagingBody { get; init; }

    /// <summary>The field, as the circulars on councils divide them; not asked of a school.</summary>
    public CouncilField? Field { get; init; }

    /// <summary>The kind of school, or that it is none.</summary>
    public CouncilSchool? School { get; init; }

    /// <summary>Whether the school works under an international agreement; asked from 2025-08-22.</summary>
    public bool? IsUnderInternationalAgreement { get; init; }

    /// <summary>Whether the State has handed over capital and assets for the services; to 2020-11-30 valued and handed over as capital is to enterprises.</summary>
    public bool? StateHandedOverAssets { get; init; }

    /// <summary>Whether the ministry or provincial People's Committee has ruled that such units have a council; asked outside Group 1.</summary>
    public bool? ManagingBodyRulesSo { get; init; }

    /// <summary>Whether the unit has a council.</summary>
    public bool? HasCouncil { get; init; }

    /// <summary>The council as it stands; compared with the law only where the unit has one.</summary>
    public CouncilAsItStands Council { get; init; } = new();
}
