using System.Collections.Immutable;
using PublicServiceUnits.Law;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Organisation;

/// <summary>The rules of <c>organisation.establish</c>.</summary>
internal static class EstablishRules
{
    public const string DecisionId = "organisation.establish";

    public static readonly ProcedureRules Procedure = new(DecisionId);

    private static readonly ImmutableArray<Rule> Conditions =
        [.. Enum.GetValues<EstablishConditionKind>().Select(kind => new Rule(DecisionId, $"condition-{NormNames.Of(kind)}", "organisation.establish."))];

    public static readonly ImmutableArray<Rule> All = [.. Conditions, .. Procedure.All];

    public static Rule Of(EstablishConditionKind kind) => Conditions[(int)kind];
}
