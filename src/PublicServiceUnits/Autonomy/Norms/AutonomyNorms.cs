using System.Collections.Immutable;
using PublicServiceUnits.Law;

namespace PublicServiceUnits.Autonomy;

/// <summary>Every norm of the area: figures, dates and lists stand in the rooms beside this file, nowhere else.</summary>
internal static class AutonomyNorms
{
    public static readonly ImmutableArray<NormTimeline> All =
    [
        .. GoverningLawNorms.All,
        .. ScopeNorms.All,
        .. FormulaNorms.All,
        .. RevenueNorms.All,
        .. ExpenditureNorms.All,
        .. BandNorms.All,
        .. RouteNorms.All,
    ];
}
