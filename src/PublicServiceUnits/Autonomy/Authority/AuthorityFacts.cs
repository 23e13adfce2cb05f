using PublicServiceUnits.Units;

namespace PublicServiceUnits.Autonomy;

/// <summary>
/// The facts of <c>autonomy.authority</c>. What is not known stays null and leads, where the answer depends on it, to an
/// undetermined answer or step that names it.
/// </summary>
public sealed record AuthorityFacts
{
    /// <summary>The body directly above the unit; <see cref="ManagingBodyKind.PublicServiceUnit"/> for a subordinate unit.</summary>
    public ManagingBodyKind? ManagingBody { get; init; }

    /// <summary>The field of the unit's services: decides the decree before 2021-08-15, tells media units and communal schools apart, and is needed from 2026-10-05.</summary>
    public UnitSector? Sector { get; init; }

    /// <summary>Whether the unit is a higher education institution.</summary>
    public bool? IsHigherEducationInstitution { get; init; }

    /// <summary>The tier that is proposed or found; a subordinate unit of Group 3 or 4 needs an opinion more from 2025-07-07.</summary>
    public AutonomyTier? Tier { get; init; }

    /// <summary>For a subordinate unit: whether it is a member or attached unit of a regional university (đại học vùng).</summary>
    public bool? BelongsToRegionalUniversity { get; init; }

    /// <summary>For a unit of a government-attached agency: whether that is Voice of Vietnam or the Vietnam News Agency.</summary>
    public bool? IsUnderVoiceOfVietnamOrNewsAgency { get; init; }

    /// <summary>For a media unit of those two: whether it proposes a tier above the overall level of its parent.</summary>
    public bool? ProposesHigherTierThanParent { get; init; }

    /// <summary>Whether the Prime Minister or the provincial People's Committee let the unit pilot full autonomy before 2021-08-15.</summary>
    public bool? IsFullAutonomyPilot { get; init; }
}
