using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Quantities;

namespace PublicServiceUnits.Cli.Portfolios;

/// <summary>What the source of a sample unit prints.</summary>
/// <param name="Level">The level in percent, with the digits printed.</param>
/// <param name="Tier">The group.</param>
/// <param name="StateSupport">The State's support in the first year, in dong; null where none is printed.</param>
internal sealed record PublishedAnswer(string Level, AutonomyTier Tier, Vnd? StateSupport);
