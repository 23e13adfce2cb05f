using System.Collections.Immutable;
using NodaTime;
using PublicServiceUnits.Law;
using PublicServiceUnits.Organisation;

namespace PublicServiceUnits.Json;

/// <summary>One step of founding, reorganising or dissolving a unit, as it stands in JSON.</summary>
/// <param name="Kind">The step.</param>
/// <param name="Actor">Who takes it; null where it has no actor or the actor is open.</param>
/// <param name="Content">What it holds.</param>
/// <param name="Items">What it consists of.</param>
/// <param name="Days">Within how many calendar days; null where the law gives no number or it is open.</param>
/// <param name="LastDay">The last of those days, where the day they run from is given.</param>
/// <param name="Provision">The deciding provision, in Vietnamese.</param>
/// <param name="ProvisionEn">The same in English.</param>
/// <param name="Verification">How well it is verified.</param>
public sealed record ProcedureStepDocument(
    ProcedureStepKind Kind,
    ProcedureActor? Actor,
    TextDocument Content,
    ImmutableArray<TextDocument> Items,
    int? Days,
    LocalDate? LastDay,
    string Provision,
    string ProvisionEn,
    Verification Verification)
{
    internal static ProcedureStepDocument From(ProcedureStep step) => new(
        step.Kind,
        step.Actor,
        new TextDocument(step.Content.Vietnamese, step.Content.English),
        [.. step.Items.Select(item => new TextDocument(item.Vietnamese, item.English))],
        step.Days,
        step.LastDay,
        step.Provision.ToText(Language.Vietnamese),
        step.Provision.ToText(Language.English),
        step.Verification);
}
