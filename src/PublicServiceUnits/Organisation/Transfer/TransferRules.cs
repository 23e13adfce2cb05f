using System.Collections.Immutable;
using PublicServiceUnits.Law;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Organisation;

/// <summary>The rules of <c>organisation.transfer</c>.</summary>
internal static class TransferRules
{
    public const string DecisionId = "organisation.transfer";

    public static readonly Rule Scope = new(DecisionId, "scope", "organisation.transfer.definition", "units.managing-body.", "organisation.procedure.");

    public static readonly Rule Route = new(DecisionId, "route", "organisation.transfer.definition");

    public static readonly Rule InnerProcedure = new(DecisionId, "inner-procedure", "organisation.transfer.inner-procedure");

    public static readonly Rule AppraisalTime = new(DecisionId, "appraisal-time", "organisation.procedure.days.");

    public static readonly Rule DecisionTime = new(DecisionId, "decision-time", "organisation.procedure.days.");

    private static readonly ImmutableArray<Rule> Conditions =
        [.. Enum.GetValues<TransferConditionKind>().Select(kind => new Rule(DecisionId, $"condition-{NormNames.Of(kind)}", "organisation.transfer."))];

    private static readonly ImmutableArray<Rule> Steps =
        [.. Enum.GetValues<ProcedureStepKind>().Select(step => new Rule(DecisionId, NormNames.Of(step), "organisation.transfer."))];

    public static readonly ImmutableArray<Rule> All = [Scope, Route, .. Conditions, .. Steps, InnerProcedure, AppraisalTime, DecisionTime];

    public static Rule Of(TransferConditionKind kind) => Conditions[(int)kind];

    public static Rule Of(ProcedureStepKind step) => Steps[(int)step];
}
