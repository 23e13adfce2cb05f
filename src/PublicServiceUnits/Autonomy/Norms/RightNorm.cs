using System.Collections.Immutable;
using NodaTime;
using PublicServiceUnits.Law;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Autonomy;

/// <summary>A right of certain groups over time, for the units of which all its conditions hold.</summary>
internal sealed record RightNorm(RightKind Kind, RightHolders Holders, NormTimeline<RightValue> Timeline)
{
    /// <summary>What must hold of the unit; empty where every unit of the groups is meant.</summary>
    public ImmutableArray<RightCondition> Conditions { get; init; } = [];

    /// <summary>A gap of the law, which leaves the row open, or a remark, which does not; null where there is neither.</summary>
    public FindingReason? Reason { get; init; }

    public static RightNorm Of(RightKind kind, RightHolders holders, string suffix, params Timelines.Version<RightValue>[] versions) =>
        new(kind, holders, Timelines.Of($"autonomy.rights.{NormNames.Of(kind)}.{suffix}", RightsRules.Description(kind), versions));

    public static RightNorm Ending(RightKind kind, RightHolders holders, string suffix, LocalDate ceasesOn, params Timelines.Version<RightValue>[] versions) =>
        new(kind, holders, Timelines.Ending($"autonomy.rights.{NormNames.Of(kind)}.{suffix}", RightsRules.Description(kind), ceasesOn, versions));

    public RightNorm If(params ReadOnlySpan<RightCondition> conditions) => this with { Conditions = [.. conditions] };
}
