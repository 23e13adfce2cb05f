using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Organisation;

/// <summary>
/// The facts of <c>organisation.file</c>: what several questions ask of the unit stands once here and is filled into the parts
/// that leave it out; what only one question asks stands in its part. What is not known stays null.
/// </summary>
public sealed record OrganisationFileFacts
{
    /// <summary>The tier of financial autonomy in force.</summary>
    public AutonomyTier? Tier { get; init; }

    /// <summary>The band inside Group 3; null for other groups.</summary>
    public AutonomyBand? Band { get; init; }

    /// <summary>The field of the unit's services.</summary>
    public UnitSector? Sector { get; init; }

    /// <summary>The body directly above the unit.</summary>
    public ManagingBodyKind? ManagingBody { get; init; }

    /// <summary>Whether the unit has a management council.</summary>
    public bool? HasCouncil { get; init; }

    /// <summary>The number of public employees (viên chức), in persons.</summary>
    public int? PublicEmployees { get; init; }

    /// <summary>Departments, deputies and the goals of a lean organisation; null where nothing more is known.</summary>
    public StructureFacts? Structure { get; init; }

    /// <summary>Who holds which power; null where nothing more is known.</summary>
    public PowersFacts? Powers { get; init; }

    /// <summary>The management council; null where nothing more is known.</summary>
    public ManagementCouncilFacts? ManagementCouncil { get; init; }

    /// <summary>The job positions; null where nothing more is known.</summary>
    public JobPositionsFacts? JobPositions { get; init; }

    /// <summary>The headcount and the contracts beside it; null where nothing more is known.</summary>
    public HeadcountFacts? Headcount { get; init; }
}
