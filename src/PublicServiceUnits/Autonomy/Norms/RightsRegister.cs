using System.Collections.Immutable;
using PublicServiceUnits.Law;

namespace PublicServiceUnits.Autonomy;

/// <summary>All rights of all rooms, each matter once, in the order of <see cref="RightKind"/>.</summary>
internal static class RightsRegister
{
    /// <summary>The rights by matter.</summary>
    public static readonly ImmutableArray<(RightKind Kind, ImmutableArray<RightNorm> Rights)> ByKind =
    [
        .. new[]
            {
                RightsNorms.Rights, BorrowingRightsNorms.Rights, PayRightsNorms.Rights,
                ContractRightsNorms.Rights, HealthRightsNorms.Rights, EducationRightsNorms.Rights,
            }
            .SelectMany(room => room)
            .GroupBy(right => right.Kind)
            .OrderBy(matter => matter.Key)
            .Select(matter => (matter.Key, matter.ToImmutableArray())),
    ];

    /// <summary>Every timeline.</summary>
    public static readonly NormTimeline[] All =
    [
        .. RightsNorms.All, .. BorrowingRightsNorms.All, .. PayRightsNorms.All,
        .. ContractRightsNorms.All, .. HealthRightsNorms.All, .. EducationRightsNorms.All,
    ];
}
