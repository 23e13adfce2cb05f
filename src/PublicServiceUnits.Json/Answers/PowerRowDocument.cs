using NodaTime;
using PublicServiceUnits.Law;
using PublicServiceUnits.Organisation;

namespace PublicServiceUnits.Json;

/// <summary>One row of the matrix of powers, as it stands in JSON.</summary>
/// <param name="Kind">The power.</param>
/// <param name="Function">State management, governance of the unit, or delivery of services.</param>
/// <param name="Holder">Who holds it; null where a fact is missing or the law leaves it open.</param>
/// <param name="Content">What the law says of it.</param>
/// <param name="Provision">The deciding provision, in Vietnamese.</param>
/// <param name="ProvisionEn">The same in English.</param>
/// <param name="From">The first day on which the rule holds.</param>
/// <param name="To">The last day; null where no end is known.</param>
/// <param name="Verification">How well it is verified.</param>
public sealed record PowerRowDocument(
    PowerKind Kind,
    UnitFunction Function,
    PowerHolder? Holder,
    TextDocument Content,
    string Provision,
    string ProvisionEn,
    LocalDate From,
    LocalDate? To,
    Verification Verification);
