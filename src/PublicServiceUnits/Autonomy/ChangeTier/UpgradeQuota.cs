namespace PublicServiceUnits.Autonomy;

/// <summary>How many units of one band must move up.</summary>
/// <param name="Band">The band they are in.</param>
/// <param name="Units">How many units are in it.</param>
/// <param name="Minimum">The least number to move: the share of the law, rounded up to whole units.</param>
/// <param name="Moved">How many are moved; null where not told.</param>
/// <param name="IsMet">Whether that is enough; null, since no quota fell due: the first stability period ran to 2025, the quotas were repealed on 2025-07-07.</param>
public sealed record UpgradeQuota(AutonomyBand Band, int Units, int Minimum, int? Moved, bool? IsMet);
