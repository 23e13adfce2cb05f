namespace PublicServiceUnits.Autonomy;

/// <summary>
/// The band inside Group 3 (points a, b and c, clause 3, Article 9, Decree 60/2021/NĐ-CP; for public science and
/// technology organisations before, the bands of clause 3, Article 9, Decree 54/2016/NĐ-CP).
/// </summary>
public enum AutonomyBand
{
    /// <summary>The lowest band: 10 % to under 30 %.</summary>
    From10To30 = 1,

    /// <summary>The middle band: 30 % to under 70 %.</summary>
    From30To70 = 2,

    /// <summary>The highest band: 70 % to under 100 %.</summary>
    From70To100 = 3,
}
