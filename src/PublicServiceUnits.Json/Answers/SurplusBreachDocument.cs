using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Quantities;

namespace PublicServiceUnits.Json;

/// <summary>One breach as it stands in JSON.</summary>
/// <param name="Kind">How the law is broken.</param>
/// <param name="Fund">Which fund; null for the distribution as a whole.</param>
/// <param name="Amount">By how much, over or under, in dong.</param>
/// <param name="Provision">The provision, in Vietnamese.</param>
/// <param name="ProvisionEn">The same in English.</param>
public sealed record SurplusBreachDocument(
    SurplusBreachKind Kind,
    SurplusFund? Fund,
    Vnd Amount,
    string Provision,
    string ProvisionEn);
