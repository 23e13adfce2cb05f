namespace PublicServiceUnits.Organisation;

/// <summary>The steps with a time limit by which an authority above the unit approves job positions.</summary>
public enum JobPositionStepKind
{
    /// <summary>The appraisal of the scheme (clause 3, Article 7, Decree 106/2020/NĐ-CP).</summary>
    Appraisal,

    /// <summary>The request to complete an incomplete file (point b, clause 3, Article 11, Decree 232/2026/NĐ-CP).</summary>
    IncompleteFile,

    /// <summary>The review of the complete file (point c of the same clause).</summary>
    Review,

    /// <summary>The decision on the report (point d of the same clause).</summary>
    Decision,
}
