using System.Collections.Immutable;
using PublicServiceUnits.Law;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Organisation;

/// <summary>The rules of the procedure, under the id of the question that asks.</summary>
internal sealed class ProcedureRules
{
    private readonly ImmutableArray<Rule> _steps;

    public ProcedureRules(string decision)
    {
        Scope = new Rule(decision, "scope", "units.managing-body.", "organisation.procedure.");
        AppraisalTime = new Rule(decision, "appraisal-time", "organisation.procedure.days.");
        DecisionTime = new Rule(decision, "decision-time", "organisation.procedure.days.");
        CommunalCouncil = new Rule(decision, "communal-council", "organisation.procedure.decision.");
        _steps = [.. Enum.GetValues<ProcedureStepKind>().Where(step => step <= ProcedureStepKind.Decision).Select(step => new Rule(decision, NormNames.Of(step), "organisation.procedure."))];
        All = [Scope, .. _steps, AppraisalTime, DecisionTime, CommunalCouncil];
    }

    public Rule Scope { get; }

    public Rule AppraisalTime { get; }

    public Rule DecisionTime { get; }

    public Rule CommunalCouncil { get; }

    public ImmutableArray<Rule> All { get; }

    public Rule Of(ProcedureStepKind step) => _steps[(int)step];
}
