using NodaTime;
using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Law;

namespace PublicServiceUnits.Json;

/// <summary>One step of granting autonomy, as it stands in JSON.</summary>
/// <param name="Kind">The step.</param>
/// <param name="Actor">Who takes it; null where the law leaves it open or to an authority, or a fact is missing.</param>
/// <param name="Content">What the step holds.</param>
/// <param name="LastDay">Its last day in the last year of the stability period; null where the law on the date names none.</param>
/// <param name="Provision">The deciding provision, in Vietnamese.</param>
/// <param name="ProvisionEn">The same in English.</param>
/// <param name="Verification">How well it is verified.</param>
public sealed record AuthorityStepDocument(
    AuthorityStepKind Kind,
    AuthorityActor? Actor,
    TextDocument Content,
    LocalDate? LastDay,
    string Provision,
    string ProvisionEn,
    Verification Verification);
