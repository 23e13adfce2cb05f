using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Quantities;

namespace PublicServiceUnits.Json;

/// <summary>One part of a distribution as it stands in JSON; amounts in dong.</summary>
/// <param name="Fund">Where it goes.</param>
/// <param name="Amount">How much.</param>
/// <param name="Minimum">The least the law asks; null where it asks for none.</param>
/// <param name="Cap">The most the law allows; null where it sets no cap.</param>
/// <param name="Wanted">What the unit wanted; null where a distribution is checked.</param>
/// <param name="Provision">The provision, in Vietnamese.</param>
/// <param name="ProvisionEn">The same in English.</param>
public sealed record SurplusPartDocument(
    SurplusFund Fund,
    Vnd Amount,
    Vnd? Minimum,
    Vnd? Cap,
    Vnd? Wanted,
    string Provision,
    string ProvisionEn);
