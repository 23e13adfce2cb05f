using System.Collections.Immutable;
using NodaTime;
using PublicServiceUnits.Law;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Reasoning;
using Kind = PublicServiceUnits.Organisation.DissolveConditionKind;
using Reasons = PublicServiceUnits.Organisation.DissolveReasons;
using Rules = PublicServiceUnits.Organisation.DissolveRules;

namespace PublicServiceUnits.Organisation;

/// <summary>The engine of <c>organisation.dissolve</c>: each ground for itself, the list by both readings, then the steps of the procedure.</summary>
internal sealed class Dissolving
{
    private static readonly Lazy<DissolveFactsValidator> Validator = new();

    private readonly List<Finding> _findings = [];
    private readonly NormSet _norms;
    private readonly LocalDate _on;
    private readonly DissolveFacts _facts;

    private Dissolving(NormSet norms, LocalDate on, DissolveFacts facts) => (_norms, _on, _facts) = (norms, on, facts);

    public static Assessment<DissolveAnswer> Assess(NormSet norms, RulebookIdentity identity, LocalDate on, DissolveFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        FactErrors.ThrowIfAny(Validator.Value, facts);
        on = on.ToIso();
        if (UnitProcedure.Stop(norms, on, facts.Procedure, Rules.Procedure.Scope) is { } stop)
        {
            return new Assessment<DissolveAnswer>(identity, Rules.DecisionId, on, stop.Verdict, [stop]);
        }

        var dissolving = new Dissolving(norms, on, facts);
        var conditions = dissolving.Conditions();
        var reading = dissolving.Read();
        var steps = UnitProcedure.Follow(
            norms,
            on,
            facts.Procedure,
            Rules.Procedure,
            [
                (ProcedureStepKind.Scheme, ChangeFileNorms.SchemeOfDissolution),
                (ProcedureStepKind.AppraisalFile, ChangeFileNorms.FileOf(
                    norms, on, facts.Procedure, ChangeFileNorms.FileOfDissolution, ChangeFileNorms.CommunalFileOfDissolution)),
                (ProcedureStepKind.SubmissionFile, ChangeFileNorms.CompletedFile),
            ],
            dissolving._findings);
        var answer = new DissolveAnswer(conditions, steps, reading.Value.Value == ListReading.OneSuffices);
        return new Assessment<DissolveAnswer>(identity, Rules.DecisionId, on, answer, [Grounds(reading, answer), .. dissolving._findings]);
    }

    private ImmutableArray<DissolveCondition> Conditions()
    {
        Facts(Kind.NoFunctionLeft, At(DissolveNorms.NoFunctionLeft), null, (_facts.HasNoFunctionLeft, Reasons.Function));
        Facts(Kind.CriteriaNotMet, At(DissolveNorms.CriteriaNotMet), null, (_facts.FailsFoundingCriteria, Reasons.Criteria));
        Ineffective();
        Facts(Kind.NetworkPlan, At(DissolveNorms.NetworkPlan), null, (_facts.PlanDissolvesIt, Reasons.Plan));
        ForeignPolicy();
        Facts(Kind.ObligationsSettled, At(DissolveNorms.ObligationsSettled), Reasons.FundsElsewhere, (_facts.ObligationsConfirmedSettled, Reasons.Settled));
        return [.. _findings.Select((finding, index) => new DissolveCondition((Kind)index, finding.Verdict, finding.Provision, finding.Norm.Verification))];
    }

    private void Ineffective()
    {
        var norm = At(DissolveNorms.IneffectiveYears);
        var required = Requirement.AtLeast(Measurement.Count(norm.Value));
        var measured = _facts.IneffectiveYearsInARow is { } years ? Measurement.Count(years) : default;
        var verdict = _facts.IneffectiveYearsInARow is null ? Verdict.Undetermined : required.IsMetBy(measured) ? Verdict.Satisfied : Verdict.NotSatisfied;
        _findings.Add(new Finding(Rules.Of(Kind.Ineffective), verdict, norm, measured, required, verdict == Verdict.Undetermined ? [Reasons.Years] : []));
    }

    private void ForeignPolicy()
    {
        var norm = At(DissolveNorms.ForeignPolicy);
        switch (UnitProcedure.IsAbroad(_facts.Procedure))
        {
            case true:
                Facts(Kind.ForeignPolicy, norm, null, (_facts.FitsForeignPolicy, EstablishReasons.ForeignPolicy), (_facts.FitsHostAgreement, EstablishReasons.HostAgreement));
                break;
            case false:
                _findings.Add(new Finding(Rules.Of(Kind.ForeignPolicy), Verdict.NotApplicable, norm));
                break;
            default:
                _findings.Add(new Finding(Rules.Of(Kind.ForeignPolicy), Verdict.Undetermined, norm, missing: [ProcedureReasons.IsAbroad]));
                break;
        }
    }

    private Norm<LegalChoice<ListReading>> Read() =>
        At(UnitProcedure.IsAbroad(_facts.Procedure) == true ? DissolveNorms.GroundsAbroad : DissolveNorms.Grounds);

    private static Finding Grounds(Norm<LegalChoice<ListReading>> reading, DissolveAnswer answer)
    {
        // The readings matter only where they differ.
        var conflict = answer.OneGroundSuffices != true && answer.GroundIfOneSuffices != answer.GroundIfAllAreNeeded && answer.GroundExists is null;
        var verdict = answer.GroundExists switch
        {
            true => Verdict.Satisfied,
            false => Verdict.NotSatisfied,
            null => Verdict.Undetermined,
        };
        return new Finding(Rules.Grounds, verdict, reading, reason: conflict ? Reasons.OneOrAll : null);
    }

    private void Facts(Kind kind, Norm norm, FindingReason? reason, params ReadOnlySpan<(bool? Is, MissingFact Fact)> facts)
    {
        var (verdict, missing) = ConditionList.Judge(facts);
        _findings.Add(new Finding(Rules.Of(kind), verdict, norm, missing: missing, reason: reason));
    }

    private Norm<T> At<T>(NormTimeline<T> timeline)
        where T : notnull => _norms.Of(timeline).At(_on).Norm
            ?? throw new InvalidOperationException($"{timeline.Id} says nothing on {_on}.");
}
