using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Quantities;

namespace PublicServiceUnits.Json;

/// <summary>What lifts a unit to one higher tier or band, as it stands in JSON; amounts in dong.</summary>
/// <param name="Tier">The tier reached.</param>
/// <param name="Band">The band reached; null for groups other than 3.</param>
/// <param name="AdditionalRevenue">The least further revenue that reaches it.</param>
/// <param name="ExpenditureReduction">The least cut of expenditure that reaches it; null where no cut does.</param>
/// <param name="NeedsInvestmentTest">Whether the investment test must be met too.</param>
/// <param name="InvestmentShortfall">What self-financed investment still lacks; null where not known.</param>
public sealed record DistanceStepDocument(
    AutonomyTier Tier,
    AutonomyBand? Band,
    Vnd AdditionalRevenue,
    Vnd? ExpenditureReduction,
    bool NeedsInvestmentTest,
    Vnd? InvestmentShortfall);
