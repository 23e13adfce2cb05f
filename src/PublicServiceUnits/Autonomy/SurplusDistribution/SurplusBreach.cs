using PublicServiceUnits.Law;
using PublicServiceUnits.Quantities;

namespace PublicServiceUnits.Autonomy;

/// <summary>One breach of the law by a distribution.</summary>
/// <param name="Kind">How.</param>
/// <param name="Fund">Which fund; null for the distribution as a whole.</param>
/// <param name="Amount">By how much, in dong: over a cap or the surplus, or under a minimum or the surplus.</param>
/// <param name="Provision">The provision that it breaks.</param>
public sealed record SurplusBreach(SurplusBreachKind Kind, SurplusFund? Fund, Vnd Amount, Provision Provision);
