using System.Collections.Immutable;
using PublicServiceUnits.Law;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Organisation;

/// <summary>The rules of <c>organisation.management-council</c>.</summary>
internal static class ManagementCouncilRules
{
    public const string DecisionId = "organisation.management-council";

    public static readonly Rule Scope = new(DecisionId, "scope", "organisation.council.", "units.managing-body.");

    private static readonly ImmutableArray<Rule> Points =
        [.. Enum.GetValues<CouncilPointKind>().Select(kind => new Rule(DecisionId, NormNames.Of(kind), "organisation.council."))];

    public static readonly ImmutableArray<Rule> All = [Scope, .. Points];

    public static Rule Of(CouncilPointKind kind) => Points[(int)kind];
}
