using System.Collections.Immutable;
using NodaTime;
using PublicServiceUnits.Law;

namespace PublicServiceUnits.Organisation;

/// <summary>One step of the procedure: who takes it, what it holds and by when.</summary>
/// <param name="Kind">The step.</param>
/// <param name="Actor">Who takes it; null where the step has no actor, or the law leaves it open, or a fact is missing: the finding says why.</param>
/// <param name="Content">What the step holds.</param>
/// <param name="Items">What it consists of: the papers of a file, the contents of the scheme, the bodies asked; empty where it has no parts.</param>
/// <param name="Days">Within how many calendar days it is taken; null where the law on the date gives no number, or the number is open.</param>
/// <param name="LastDay">The last of those days, where the day they run from is given; a last day off is not moved here.</param>
/// <param name="Provision">The deciding provision.</param>
/// <param name="Verification">How well it is verified.</param>
public sealed record ProcedureStep(
    ProcedureStepKind Kind,
    ProcedureActor? Actor,
    LocalizedText Content,
    ImmutableArray<LocalizedText> Items,
    int? Days,
    LocalDate? LastDay,
    Provision Provision,
    Verification Verification);
