namespace PublicServiceUnits.Autonomy;

/// <summary>Which body of rules classifies a unit.</summary>
internal enum ClassificationRegime
{
    /// <summary>Classes without percentages: an authority decides.</summary>
    ClassesWithoutPercentages,

    /// <summary>Circular 145/2017/TT-BTC: economic and other fields.</summary>
    EconomicAndOther,

    /// <summary>Circular 90/2017/TT-BTC: public science and technology organisations.</summary>
    ScienceAndTechnology,

    /// <summary>Decree 60/2021/NĐ-CP as issued.</summary>
    General,

    /// <summary>Decree 60/2021/NĐ-CP as amended by Decree 111/2025/NĐ-CP.</summary>
    GeneralAmended,
}
