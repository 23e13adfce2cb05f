namespace PublicServiceUnits.Organisation;

/// <summary>The yearly duties around the number of staff.</summary>
public enum HeadcountDutyKind
{
    /// <summary>The plan of the next year (point a, clause 3, Article 10, Decree 106/2020/NĐ-CP).</summary>
    Plan,

    /// <summary>The appraisal of the State-paid staff of the next year (clause 2, Article 15).</summary>
    Appraisal,

    /// <summary>The report on positions and staff of the year before (Articles 12.2.g, 14.9).</summary>
    Statistics,

    /// <summary>The data report on units (point b, clause 2, Article 26, Decree 120/2020/NĐ-CP).</summary>
    UnitData,
}
