using System.Collections.Immutable;
using PublicServiceUnits.Law;

namespace PublicServiceUnits.Organisation;

/// <summary>All rules on powers of all rooms.</summary>
internal static class PowersRegister
{
    /// <summary>The rules by power.</summary>
    public static readonly ImmutableArray<(PowerKind Kind, ImmutableArray<PowerNorm> Rules)> ByKind =
    [
        .. PowerFunctionNorms.Rules.Concat(PowerStructureNorms.Rules).Concat(PowerCouncilNorms.Rules).Concat(PowerPositionNorms.Rules).Concat(PowerStaffNorms.Rules)
            .GroupBy(rule => rule.Kind)
            .Select(group => (group.Key, group.ToImmutableArray())),
    ];

    /// <summary>Every timeline that is not another question's.</summary>
    public static readonly NormTimeline[] All = [.. ByKind.SelectMany(one => one.Rules).Where(rule => !rule.IsOfOtherQuestion).Select(rule => rule.Timeline)];
}
