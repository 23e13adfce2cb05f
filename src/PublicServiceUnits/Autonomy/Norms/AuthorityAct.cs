using PublicServiceUnits.Law;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Autonomy;

/// <summary>What the law says of one step: who, what, and where it is open, why.</summary>
internal sealed record AuthorityAct(AuthorityActor? Actor, LocalizedText Content, FindingReason? Reason = null) : ILegalValue
{
    public string ToText(Language language) =>
        Actor is { } actor ? $"{AuthorityActors.Name(actor).In(language)} – {Content.In(language)}" : Content.In(language);
}
