using PublicServiceUnits.Autonomy;

namespace PublicServiceUnits.Json;

/// <summary>How many units of one band must move up, as it stands in JSON.</summary>
/// <param name="Band">The band they are in.</param>
/// <param name="Units">How many units are in it.</param>
/// <param name="Minimum">The least number to move.</param>
/// <param name="Moved">How many are moved; null where not told.</param>
/// <param name="IsMet">Whether that is enough; null where not told.</param>
public sealed record UpgradeQuotaDocument(AutonomyBand Band, int Units, int Minimum, int? Moved, bool? IsMet);
