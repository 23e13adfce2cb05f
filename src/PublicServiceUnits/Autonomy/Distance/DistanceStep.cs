using PublicServiceUnits.Quantities;

namespace PublicServiceUnits.Autonomy;

/// <summary>
/// What lifts a unit to one higher tier or band: this much more revenue, or this much less expenditure, the other
/// staying as it is; for Group 1 the investment test as well.
/// </summary>
/// <param name="Tier">The tier reached.</param>
/// <param name="Band">The band reached inside Group 3; null for other groups.</param>
/// <param name="AdditionalRevenue">The least further revenue A that reaches it, in dong; 0 where the level is reached already.</param>
/// <param name="ExpenditureReduction">The least cut of expenditure B that reaches it, in dong; null where no cut does (no revenue).</param>
/// <param name="NeedsInvestmentTest">Whether the investment test must be met too.</param>
/// <param name="InvestmentShortfall">What self-financed investment still lacks to meet the test, in dong; null where the figures are not given or the law has no amount.</param>
public sealed record DistanceStep(
    AutonomyTier Tier,
    AutonomyBand? Band,
    Vnd AdditionalRevenue,
    Vnd? ExpenditureReduction,
    bool NeedsInvestmentTest,
    Vnd? InvestmentShortfall);
