using System.Collections.Immutable;
using NodaTime;
using PublicServiceUnits.Law;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Organisation;

/// <summary>Shorthand for the norms of the procedure.</summary>
internal static class FoundingNorm
{
    public static NormTimeline<FoundingAct> Line(string name, LocalizedText description, params Timelines.Version<FoundingAct>[] versions) =>
        Ending(name, description, null, versions);

    public static NormTimeline<FoundingAct> Ending(string name, LocalizedText description, LocalDate? ceasesOn, params Timelines.Version<FoundingAct>[] versions) =>
        Timelines.Of($"organisation.procedure.{name}", description, ceasesOn, localRules: null, versions);

    public static FoundingAct Act(FoundingActor actor, LocalizedText content) => new(actor, content, []);

    public static FoundingAct Decides(FoundingActor actor, FoundingLevel level, FindingReason? reason = null) =>
        new(actor, new("quyết định", "decides"), [], level, reason);

    public static FoundingAct Parts(LocalizedText content, ImmutableArray<LocalizedText> items) => new(null, content, items);

    public static FoundingAct Unknown(FindingReason reason, FoundingLevel level = FoundingLevel.Open) =>
        new(null, new("văn bản chưa cho biết", "the texts read do not say"), [], level, reason);
}
