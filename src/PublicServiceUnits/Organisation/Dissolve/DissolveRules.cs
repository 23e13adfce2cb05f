using System.Collections.Immutable;
using PublicServiceUnits.Law;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Organisation;

/// <summary>The rules of <c>organisation.dissolve</c>.</summary>
internal static class DissolveRules
{
    public const string DecisionId = "organisation.dissolve";

    public static readonly ProcedureRules Procedure = new(DecisionId);

    public static readonly Rule Grounds = new(DecisionId, "grounds", "organisation.dissolve.");

    private static readonly ImmutableArray<Rule> Conditions =
        [.. Enum.GetValues<DissolveConditionKind>().Select(kind => new Rule(DecisionId, $"condition-{NormNames.Of(kind)}", "organisation.dissolve."))];

    public static readonly ImmutableArray<Rule> All = [Grounds, .. Conditions, .. Procedure.All];

    public static Rule Of(DissolveConditionKind kind) => Conditions[(int)kind];
}
