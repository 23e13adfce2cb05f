using System.Collections.Immutable;
using NodaTime;
using PublicServiceUnits.Law;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Organisation;

/// <summary>Shorthand for the norms of the procedure.</summary>
internal static class ProcedureLine
{
    public static NormTimeline<ProcedureAct> Line(string name, LocalizedText description, params Timelines.Version<ProcedureAct>[] versions) =>
        Ending(name, description, null, versions);

    public static NormTimeline<ProcedureAct> Ending(string name, LocalizedText description, LocalDate? ceasesOn, params Timelines.Version<ProcedureAct>[] versions) =>
        Timelines.Of($"organisation.procedure.{name}", description, ceasesOn, localRules: null, versions);

    public static ProcedureAct Act(ProcedureActor actor, LocalizedText content) => new(actor, content, []);

    public static ProcedureAct Decides(ProcedureActor actor, ProcedureLevel level, FindingReason? reason = null) =>
        new(actor, new("quyết định", "decides"), [], level, reason);

    public static ProcedureAct Parts(LocalizedText content, ImmutableArray<LocalizedText> items) => new(null, content, items);

    public static ProcedureAct Unknown(FindingReason reason, ProcedureLevel level = ProcedureLevel.Open) =>
        new(null, new("văn bản chưa cho biết", "the texts read do not say"), [], level, reason);
}
