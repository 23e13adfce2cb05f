using System.Collections.Immutable;
using PublicServiceUnits.Law;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Organisation;

/// <summary>The rules of <c>organisation.reorganise</c>.</summary>
internal static class ReorganiseRules
{
    public const string DecisionId = "organisation.reorganise";

    public static readonly ProcedureRules Procedure = new(DecisionId);

    public static readonly Rule Form = new(DecisionId, "form", "organisation.reorganise.forms");

    public static readonly Rule List = new(DecisionId, "list", "organisation.reorganise.");

    public static readonly Rule Headcount = new(DecisionId, "headcount", "organisation.establish.");

    public static readonly Rule OlderUnits = new(DecisionId, "older-units", "organisation.reorganise.older-units");

    private static readonly ImmutableArray<Rule> Conditions =
        [.. Enum.GetValues<ReorganiseConditionKind>().Select(kind => new Rule(DecisionId, $"condition-{NormNames.Of(kind)}", "organisation.reorganise."))];

    public static readonly ImmutableArray<Rule> All = [Form, List, .. Conditions, Headcount, OlderUnits, .. Procedure.All];

    public static Rule Of(ReorganiseConditionKind kind) => Conditions[(int)kind];
}
