using NodaTime;
using PublicServiceUnits.Law;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Autonomy;

/// <summary>One step of one chain over time.</summary>
internal sealed record AuthorityNorm(AuthorityRoute Route, AuthorityStepKind Step, NormTimeline<AuthorityAct> Timeline)
{
    public static AuthorityNorm Of(AuthorityRoute route, AuthorityStepKind step, params Timelines.Version<AuthorityAct>[] versions) =>
        Ending(route, step, null, versions);

    public static AuthorityNorm Ending(
        AuthorityRoute route, AuthorityStepKind step, LocalDate? ceasesOn, params Timelines.Version<AuthorityAct>[] versions) =>
        new(route, step, Timelines.Of(
            $"autonomy.authority.{NormNames.Of(route)}.{NormNames.Of(step)}", AuthorityRules.Description(step), ceasesOn, localRules: null, versions));

    public static Timelines.Version<AuthorityAct> From(LocalDate from, AuthorityActor actor, LocalizedText content, params Provision[] provisions) =>
        Timelines.From(from, new AuthorityAct(actor, content), provisions);

    public static Timelines.Version<AuthorityAct> Remarked(
        LocalDate from, AuthorityActor actor, LocalizedText content, Remark remark, params Provision[] provisions) =>
        Timelines.From(from, new AuthorityAct(actor, content, remark), provisions);

    /// <summary>A step whose actor the texts leave open.</summary>
    public static Timelines.Version<AuthorityAct> Open(LocalDate from, LocalizedText content, FindingReason reason, params Provision[] provisions) =>
        Timelines.From(from, new AuthorityAct(null, content, reason), provisions);
}
