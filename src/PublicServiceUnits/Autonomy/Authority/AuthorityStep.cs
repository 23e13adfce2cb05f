using NodaTime;
using PublicServiceUnits.Law;

namespace PublicServiceUnits.Autonomy;

/// <summary>One step: who takes it, what it holds and by when.</summary>
/// <param name="Kind">The step.</param>
/// <param name="Actor">Who takes it; null where the law leaves it open or to an authority, or a fact is missing: the finding says why.</param>
/// <param name="Content">What the step holds.</param>
/// <param name="LastDay">Its last day in the last year of the stability period that runs on the date; null where the law on the date names none.</param>
/// <param name="Provision">The deciding provision.</param>
/// <param name="Verification">How well it is verified.</param>
public sealed record AuthorityStep(
    AuthorityStepKind Kind,
    AuthorityActor? Actor,
    LocalizedText Content,
    LocalDate? LastDay,
    Provision Provision,
    Verification Verification);
