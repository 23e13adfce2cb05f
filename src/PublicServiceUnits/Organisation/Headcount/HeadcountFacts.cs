using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Organisation;

/// <summary>The facts of <c>organisation.headcount</c>. Numbers are persons or posts. What is not known stays null and leaves open what depends on it.</summary>
public sealed record HeadcountFacts
{
    /// <summary>The body directly above the unit.</summary>
    public ManagingBodyKind? ManagingBody { get; init; }

    /// <summary>The tier of financial autonomy.</summary>
    public AutonomyTier? Tier { get; init; }

    /// <summary>The band inside Group 3; it decides on contracts from 2026-07-01.</summary>
    public AutonomyBand? Band { get; init; }

    /// <summary>The field of the unit's services.</summary>
    public UnitSector? Sector { get; init; }

    /// <summary>What kind of school the unit is; a field outside education says that it is none.</summary>
    public SchoolKind? SchoolKind { get; init; }

    /// <summary>Whether the unit has a management council; asked of Groups 1 and 2.</summary>
    public bool? HasCouncil { get; init; }

    /// <summary>For a unit under another unit: whether that is one of the two national universities.</summary>
    public bool? IsUnderNationalUniversity { get; init; }

    /// <summary>The posts of public employees that the head decided (Groups 1 and 2) or that were assigned (Groups 3 and 4).</summary>
    public int? Posts { get; init; }

    /// <summary>Those of them that are paid from the State budget; the others are paid from the unit's revenue.</summary>
    public int? StatePaidPosts { get; init; }

    /// <summary>The public employees there are.</summary>
    public int? PublicEmployees { get; init; }

    /// <summary>Those of them who are on maternity leave; short contracts may stand in for them.</summary>
    public int? OnMaternityLeave { get; init; }

    /// <summary>Whether the ministry of the field has issued a norm of the number of staff.</summary>
    public bool? HasSectorNorm { get; init; }

    /// <summary>The number that this norm gives the unit.</summary>
    public int? SectorNorm { get; init; }

    /// <summary>Whether sector law sets a minimum of all persons working; asked of Groups 1 and 2 from 2026-07-01.</summary>
    public bool? HasSectorMinimum { get; init; }

    /// <summary>That minimum.</summary>
    public int? SectorMinimum { get; init; }

    /// <summary>The contracts for professional and support work, short ones and those of point đ left out, from 2026-07-01; null where not asked.</summary>
    public int? Contracts { get; init; }

    /// <summary>Whether these contracts raise the State's recurrent money in total; asked of Group 3 at 70 % or more.</summary>
    public bool? RaisesStateRecurrentMoney { get; init; }

    /// <summary>The short labour contracts that fill vacancies; null where not asked.</summary>
    public int? ShortContracts { get; init; }

    /// <summary>The longest term among them, in months.</summary>
    public int? LongestShortContract { get; init; }

    /// <summary>The contracts for what the assigned posts lack against the norm (Group 4, education and health); null where not asked.</summary>
    public int? ContractsBeyondAssigned { get; init; }

    /// <summary>The yearly plan of the ministry, body or province; null where not asked.</summary>
    public HeadcountPlan? Plan { get; init; }
}
