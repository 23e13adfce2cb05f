namespace PublicServiceUnits.Autonomy;

/// <summary>Who sets the mechanism of units of National Defence and Public Security (clause 3, Article 39, Decree 60/2021/NĐ-CP as amended).</summary>
public enum DefenceScope
{
    /// <summary>The decree applies, with its groups and thresholds.</summary>
    DecreeApplies,

    /// <summary>The minister sets the mechanism.</summary>
    MinisterDecides,
}
