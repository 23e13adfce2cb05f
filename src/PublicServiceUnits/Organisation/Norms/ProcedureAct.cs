using System.Collections.Immutable;
using PublicServiceUnits.Law;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Organisation;

/// <summary>What the law says of one step: who, what, the parts, the level of the decision, and what leaves it open.</summary>
internal sealed record ProcedureAct(
    ProcedureActor? Actor, LocalizedText Content, ImmutableArray<LocalizedText> Items, ProcedureLevel Level = ProcedureLevel.Open, FindingReason? Reason = null) : ILegalValue
{
    public string ToText(Language language)
    {
        var content = Items.IsEmpty
            ? Content.In(language)
            : $"{Content.In(language)}: {string.Join("; ", Items.Select(item => item.In(language)))}";
        return Actor is { } actor ? $"{ProcedureActors.Name(actor).In(language)} – {content}" : content;
    }
}
