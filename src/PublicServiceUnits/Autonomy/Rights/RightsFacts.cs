using PublicServiceUnits.Units;

namespace PublicServiceUnits.Autonomy;

/// <summary>The facts of <c>autonomy.rights</c>. What is not known stays null.</summary>
public sealed record RightsFacts
{
    /// <summary>The tier of the unit.</summary>
    public AutonomyTier? Tier { get; init; }

    /// <summary>The band inside Group 3; null for other groups.</summary>
    public AutonomyBand? Band { get; init; }

    /// <summary>The field of the unit's services.</summary>
    public UnitSector? Sector { get; init; }

    /// <summary>Whether the unit has service activities; loans for services need them (clause 3, Article 24, Decree 60/2021/NĐ-CP).</summary>
    public bool? HasServiceActivities { get; init; }

    /// <summary>
    /// Whether the unit has a management, school or university council; it approves or gives its opinion in place of the
    /// superior body (clause 4, Article 24, Decree 60/2021/NĐ-CP).
    /// </summary>
    public bool? HasCouncil { get; init; }

    /// <summary>Whether the unit is a higher-education institution; asked in the field of education and training.</summary>
    public bool? IsHigherEducationInstitution { get; init; }

    /// <summary>Whether the unit is a regional university (Article 31, Decree 60/2021/NĐ-CP).</summary>
    public bool? IsRegionalUniversity { get; init; }

    /// <summary>Whether the unit is a multi-function health centre (Article 28, Decree 60/2021/NĐ-CP).</summary>
    public bool? IsMultiFunctionHealthCentre { get; init; }

    /// <summary>
    /// Whether the Government's salary regime under Resolution 27-NQ/TW has started. Only true opens its rows (point b,
    /// clause 1, Article 12, Decree 60/2021/NĐ-CP); otherwise the rows hold that stand until it starts.
    /// </summary>
    public bool? HasNewSalaryRegimeStarted { get; init; }

    /// <summary>The staff paid by the State that the authority has assigned to the unit, in persons.</summary>
    public int? AssignedHeadcount { get; init; }

    /// <summary>The staff that the ministry's norm gives the unit, in persons (point đ, clause 2, Article 6, Decree 235/2026/NĐ-CP).</summary>
    public int? HeadcountNorm { get; init; }
}
