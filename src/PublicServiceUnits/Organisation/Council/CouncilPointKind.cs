namespace PublicServiceUnits.Organisation;

/// <summary>What an answer on councils says, point by point.</summary>
public enum CouncilPointKind
{
    /// <summary>Whether a council must, may or may not exist.</summary>
    Duty,

    /// <summary>The State has handed over capital and assets.</summary>
    Condition,

    /// <summary>Whether the council that exists, or its absence, agrees with the duty.</summary>
    Existence,

    /// <summary>Whether a management council takes the place of a school council that ended.</summary>
    InsteadOfSchoolCouncil,

    /// <summary>The number of members.</summary>
    Members,

    /// <summary>An odd number of members.</summary>
    Odd,

    /// <summary>A capacity that must sit.</summary>
    Seat,

    /// <summary>The share of members from outside.</summary>
    OutsideShare,

    /// <summary>The share of lecturers.</summary>
    TeacherShare,

    /// <summary>The number of vice-chairs.</summary>
    ViceChairs,

    /// <summary>Who may be chair.</summary>
    Chair,

    /// <summary>The term of a member, in months.</summary>
    Term,

    /// <summary>How many terms on end a member may sit.</summary>
    ConsecutiveTerms,

    /// <summary>The months between two regular meetings.</summary>
    Meetings,

    /// <summary>The share of members that makes a meeting valid.</summary>
    Quorum,

    /// <summary>Who must be among those present.</summary>
    QuorumPresence,

    /// <summary>The share of votes that passes a resolution at a meeting.</summary>
    Resolution,

    /// <summary>The share of votes that passes a resolution without a meeting.</summary>
    WrittenResolution,

    /// <summary>What is left to the council's rules of operation.</summary>
    OperatingRules,

    /// <summary>What the circular of the field says beyond what was read.</summary>
    SectorRules,

    /// <summary>What the school council does for the unit.</summary>
    SchoolRole,

    /// <summary>The powers of the council.</summary>
    Powers,

    /// <summary>How head and council stand to each other.</summary>
    HeadRelation,

    /// <summary>How council and superior body stand to each other.</summary>
    SuperiorRelation,

    /// <summary>Who appoints the members.</summary>
    Appointment,

    /// <summary>The file for founding a council.</summary>
    File,

    /// <summary>Who appraises the file.</summary>
    Appraiser,

    /// <summary>Who decides on founding and approves the rules of operation.</summary>
    Decider,
}
