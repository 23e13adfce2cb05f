using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Cli.Input;

namespace PublicServiceUnits.Cli.Rights;

/// <summary>The rights of one tier or band: one column of the comparison.</summary>
internal sealed record TierRights(TierChoice Tier, AutonomyRights Rights)
{
    /// <summary>The row of a matter; null where nothing on it is encoded for the tier.</summary>
    public RightRow? Row(RightKind kind) => Rights.Rows.FirstOrDefault(row => row.Kind == kind);

    /// <summary>The matters that any of the tiers has, in the order of the law's matrix.</summary>
    public static IEnumerable<RightKind> Matters(IReadOnlyList<TierRights> tiers) =>
        tiers.SelectMany(tier => tier.Rights.Rows).Select(row => row.Kind).Distinct().Order();
}
