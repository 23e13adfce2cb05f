namespace PublicServiceUnits.Benchmarks;

/// <summary>A distribution that a unit made, in dong.</summary>
public sealed record SurplusMade(SurplusUnit Unit, long Development, long Income, long Rewards);
