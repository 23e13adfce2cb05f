using NodaTime;
using PublicServiceUnits.Law;

namespace PublicServiceUnits.Autonomy;

/// <summary>A right of certain groups over time; for health only, outside health only, or for every field.</summary>
internal sealed record RightNorm(RightKind Kind, RightHolders Holders, NormTimeline<RightValue> Timeline, bool? InHealth = null, bool NeedsServices = false)
{
    public static RightNorm Of(RightKind kind, RightHolders holders, string suffix, params Timelines.Version<RightValue>[] versions) =>
        new(kind, holders, Timelines.Of($"autonomy.rights.{NormNames.Of(kind)}.{suffix}", RightsRules.Description(kind), versions));

    public static RightNorm Ending(RightKind kind, RightHolders holders, string suffix, LocalDate ceasesOn, params Timelines.Version<RightValue>[] versions) =>
        new(kind, holders, Timelines.Ending($"autonomy.rights.{NormNames.Of(kind)}.{suffix}", RightsRules.Description(kind), ceasesOn, versions));
}
