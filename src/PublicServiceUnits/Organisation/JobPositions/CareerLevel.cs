namespace PublicServiceUnits.Organisation;

/// <summary>The career levels of a job position (bậc nghề nghiệp), the lowest first (clause 1, Article 7, Decree 232/2026/NĐ-CP).</summary>
public enum CareerLevel
{
    /// <summary>Level 1.</summary>
    Level1,

    /// <summary>Level 2.</summary>
    Level2,

    /// <summary>Level 3.</summary>
    Level3,

    /// <summary>Level 4.</summary>
    Level4,

    /// <summary>Level 5.</summary>
    Level5,
}
