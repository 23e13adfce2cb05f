namespace PublicServiceUnits.Units;

/// <summary>
/// The rank of a unit (xếp hạng): special and ten grades, the first the highest. The list is known from a secondary source that
/// names Decision 181/2005/QĐ-TTg; no answer of the library rests on it.
/// </summary>
public enum UnitRank
{
    /// <summary>Special (hạng đặc biệt).</summary>
    Special,

    /// <summary>Grade 1 (hạng một).</summary>
    Grade1,

    /// <summary>Grade 2.</summary>
    Grade2,

    /// <summary>Grade 3.</summary>
    Grade3,

    /// <summary>Grade 4.</summary>
    Grade4,

    /// <summary>Grade 5.</summary>
    Grade5,

    /// <summary>Grade 6.</summary>
    Grade6,

    /// <summary>Grade 7.</summary>
    Grade7,

    /// <summary>Grade 8.</summary>
    Grade8,

    /// <summary>Grade 9.</summary>
    Grade9,

    /// <summary>Grade 10.</summary>
    Grade10,
}
