using PublicServiceUnits.Law;
using PublicServiceUnits.Quantities;

namespace PublicServiceUnits.Autonomy;

/// <summary>The funds of one class of units in one budget year.</summary>
internal sealed record SurplusClassLaw(
    Norm<Ratio>? Minimum,
    Norm<PayCap> Income,
    Norm<PayCap> Rewards,
    Norm? Remainder,
    Norm<LegalChoice<SmallSurplusRule>>? SmallSurplus);
