using PublicServiceUnits.Law;
using PublicServiceUnits.Quantities;

namespace PublicServiceUnits.Autonomy;

/// <summary>One part of a distribution, with the bounds the law sets.</summary>
/// <param name="Fund">Where it goes.</param>
/// <param name="Amount">How much, in dong.</param>
/// <param name="Minimum">The least the law asks, rounded up to a whole dong; null where it asks for none.</param>
/// <param name="Cap">The most the law allows, rounded down to a whole dong; null where it sets no cap.</param>
/// <param name="Wanted">What the unit wanted; null where a distribution already made is checked.</param>
/// <param name="Provision">The provision that sets minimum or cap, or lets the part be.</param>
public sealed record SurplusPart(SurplusFund Fund, Vnd Amount, Vnd? Minimum, Vnd? Cap, Vnd? Wanted, Provision Provision);
