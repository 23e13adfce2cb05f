namespace PublicServiceUnits.Organisation;

/// <summary>The grade of a unit (xếp hạng), the highest first.</summary>
public enum UnitGrade
{
    /// <summary>The special grade (hạng đặc biệt).</summary>
    Special,

    /// <summary>Grade I.</summary>
    First,

    /// <summary>Grade II.</summary>
    Second,

    /// <summary>Grade III.</summary>
    Third,

    /// <summary>Grade IV, or no grade.</summary>
    FourthOrNone,
}
