namespace PublicServiceUnits.Autonomy;

/// <summary>
/// The facts of <c>autonomy.file</c>: the unit's figures, and what is known for each further question. What a part leaves
/// out and the unit or an earlier answer tells (field, managing authority, tier, band) is filled in from there.
/// </summary>
public sealed record AutonomyFileFacts
{
    /// <summary>The unit as for <c>autonomy.classify</c>; it decides level and tier, the distance and the State's support.</summary>
    public ClassificationFacts Unit { get; init; } = new();

    /// <summary>The tier that a decision in force gives the unit; null to go by the figures. Rights, funds and duties follow it.</summary>
    public AutonomyTier? DecidedTier { get; init; }

    /// <summary>The band inside Group 3 that goes with <see cref="DecidedTier"/>; null for other groups, and to go by the figures where they give Group 3.</summary>
    public AutonomyBand? DecidedBand { get; init; }

    /// <summary>What the State's support needs beyond the unit; its own unit and decided tier stay empty.</summary>
    public StateSupportFacts? StateSupport { get; init; }

    /// <summary>The surplus to distribute or the distribution to check; null where none is asked.</summary>
    public SurplusDistributionFacts? Surplus { get; init; }

    /// <summary>The advances to the funds and their settlement; null where none are asked.</summary>
    public FundAdvanceFacts? AdvanceFunds { get; init; }

    /// <summary>What the rights need beyond the tier; null where nothing more is known.</summary>
    public RightsFacts? Rights { get; init; }

    /// <summary>What was done of the procedure; null where nothing is known.</summary>
    public TimetableFacts? Timetable { get; init; }

    /// <summary>Who decides: the body directly above the unit and what else the chain needs; null where nothing more is known.</summary>
    public AuthorityFacts? Authority { get; init; }

    /// <summary>What enterprise-style management needs beyond the tier; null where nothing more is known.</summary>
    public EnterpriseRegimeFacts? EnterpriseRegime { get; init; }

    /// <summary>A change of tier to be judged; null where none is asked, unless the figures give another tier than was decided.</summary>
    public TierChangeFacts? TierChange { get; init; }
}
