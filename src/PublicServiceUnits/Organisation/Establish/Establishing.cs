using System.Collections.Immutable;
using NodaTime;
using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Law;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Reasoning;
using PublicServiceUnits.Units;
using Kind = PublicServiceUnits.Organisation.EstablishConditionKind;
using Reasons = PublicServiceUnits.Organisation.EstablishReasons;
using Rules = PublicServiceUnits.Organisation.EstablishRules;

namespace PublicServiceUnits.Organisation;

/// <summary>The engine of <c>organisation.establish</c>: each condition for itself, then the steps of the procedure.</summary>
internal sealed class Establishing
{
    private static readonly Lazy<EstablishFactsValidator> Validator = new();

    private readonly List<Finding> _findings = [];
    private readonly NormSet _norms;
    private readonly LocalDate _on;
    private readonly EstablishFacts _facts;

    private Establishing(NormSet norms, LocalDate on, EstablishFacts facts) => (_norms, _on, _facts) = (norms, on, facts);

    public static Assessment<EstablishAnswer> Assess(NormSet norms, RulebookIdentity identity, LocalDate on, EstablishFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        FactErrors.ThrowIfAny(Validator.Value, facts);
        on = on.ToIso();
        if (UnitProcedure.Stop(norms, on, facts.Procedure, Rules.Procedure.Scope) is { } stop)
        {
            return new Assessment<EstablishAnswer>(identity, Rules.DecisionId, on, stop.Verdict, [stop]);
        }

        var establishing = new Establishing(norms, on, facts);
        var conditions = establishing.Conditions();
        var steps = UnitProcedure.Follow(
            norms,
            on,
            facts.Procedure,
            Rules.Procedure,
            [
                (ProcedureStepKind.Scheme, ProcedureNorms.Scheme),
                (ProcedureStepKind.AppraisalFile, ProcedureNorms.AppraisalFile),
                (ProcedureStepKind.SubmissionFile, ProcedureNorms.SubmissionFile),
            ],
            establishing._findings);
        return new Assessment<EstablishAnswer>(identity, Rules.DecisionId, on, new EstablishAnswer(conditions, steps), [.. establishing._findings]);
    }

    private ImmutableArray<EstablishCondition> Conditions()
    {
        SelfFinancing();
        NetworkPlan();
        SectorCriteria();
        Facts(Kind.Goals, At(EstablishNorms.Goals), (_facts.HasClearGoals, Reasons.Goals));
        Headcount();
        Premises();
        ForeignPolicy();
        return [.. _findings.Select((finding, index) => new EstablishCondition((Kind)index, finding.Verdict, finding.Provision, finding.Norm.Verification))];
    }

    private void SelfFinancing()
    {
        var norm = At(EstablishNorms.SelfFinancing);
        if (_facts.Tier == AutonomyTier.Group1)
        {
            Add(Kind.SelfFinancing, Verdict.Satisfied, norm);
            return;
        }

        // Whatever the unit above is, one that is not of Group 1 and supplies no essential service may not be founded.
        var inUnit = _facts.Procedure.ManagingBody == ManagingBodyKind.PublicServiceUnit;
        if (inUnit && _facts.ParentTier == AutonomyTier.Group1)
        {
            Add(Kind.SelfFinancing, _facts.Tier is null ? Verdict.Undetermined : Verdict.NotSatisfied, norm, Reasons.UnderGroup1, _facts.Tier is null ? [Reasons.Tier] : []);
        }
        else if (_facts.SuppliesBasicEssentialServices == true && (!inUnit || _facts.ParentTier is not null))
        {
            Add(Kind.SelfFinancing, Verdict.NotApplicable, norm, Reasons.EssentialService);
        }
        else if (_facts.Tier is not null && _facts.SuppliesBasicEssentialServices == false)
        {
            Add(Kind.SelfFinancing, Verdict.NotSatisfied, norm);
        }
        else
        {
            Add(Kind.SelfFinancing, Verdict.Undetermined, norm, null,
            [
                .. Missing(_facts.Tier is null, Reasons.Tier),
                .. Missing(_facts.SuppliesBasicEssentialServices is null, Reasons.Essential),
                .. Missing(inUnit && _facts.ParentTier is null && _facts.SuppliesBasicEssentialServices != false, Reasons.ParentTier),
            ]);
        }
    }

    private void NetworkPlan()
    {
        var norm = At(EstablishNorms.NetworkPlan);
        if (_facts.NetworkPlanExists == false)
        {
            Add(Kind.NetworkPlan, Verdict.NotApplicable, norm);
        }
        else if (_facts.FitsNetworkPlan == true)
        {
            Add(Kind.NetworkPlan, Verdict.Satisfied, norm);
        }
        else if (_facts.NetworkPlanExists is null)
        {
            Add(Kind.NetworkPlan, Verdict.Undetermined, norm, null, [Reasons.PlanExists]);
        }
        else
        {
            Facts(Kind.NetworkPlan, norm, (_facts.FitsNetworkPlan, Reasons.FitsPlan));
        }
    }

    private void SectorCriteria()
    {
        var norm = At(EstablishNorms.SectorCriteria);
        var exception = _norms.Of(EstablishNorms.MultiSectorException).At(_on).Norm;
        if (exception is null || _facts.MeetsSectorCriteria == true || _facts.IsMultiSectorBasicEssential == false
            || _facts.SuppliesBasicEssentialServices == false)
        {
            Facts(Kind.SectorCriteria, norm, (_facts.MeetsSectorCriteria, Reasons.Criteria));
        }
        else if (_facts.IsMultiSectorBasicEssential == true)
        {
            Add(Kind.SectorCriteria, Verdict.NotApplicable, exception);
        }
        else
        {
            Add(Kind.SectorCriteria, Verdict.Undetermined, exception, null, [.. Missing(_facts.MeetsSectorCriteria is null, Reasons.Criteria), Reasons.MultiSector]);
        }
    }

    private void Headcount() => _findings.Add(LeastHeadcountCheck.Judge(
        _norms,
        _on,
        Rules.Of(Kind.Headcount),
        new(
            _facts.Tier,
            _facts.RunsLikeEnterprise,
            _facts.SuppliesBasicEssentialServices,
            _facts.IsFoundedBySectorLaw,
            _facts.PersonsWorking,
            _facts.PublicEmployees,
            _facts.ContractProfessionals,
            _facts.MinimumInScheme),
        UnitProcedure.IsAbroad(_facts.Procedure)));

    private void Premises()
    {
        var norm = At(EstablishNorms.Premises);
        (bool?, MissingFact)[] facts =
            [(_facts.HasPremisesOrApprovedLand, Reasons.Premises), (_facts.HasInitialEquipment, Reasons.Equipment), (_facts.HasStaffAndMoney, Reasons.StaffAndMoney)];

        // Where all is at hand the condition is met, whether or not it still holds.
        if (norm.Value.Value == PremisesStanding.Required || Array.TrueForAll(facts, fact => fact.Item1 == true))
        {
            Facts(Kind.Premises, norm, facts);
        }
        else
        {
            Add(Kind.Premises, Verdict.Undetermined, norm, Reasons.PremisesNotRead);
        }
    }

    private void ForeignPolicy()
    {
        var norm = At(EstablishNorms.ForeignPolicy);
        switch (UnitProcedure.IsAbroad(_facts.Procedure))
        {
            case true:
                Facts(Kind.ForeignPolicy, norm, (_facts.FitsForeignPolicy, Reasons.ForeignPolicy), (_facts.FitsHostAgreement, Reasons.HostAgreement));
                break;
            case false:
                Add(Kind.ForeignPolicy, Verdict.NotApplicable, norm);
                break;
            default:
                Add(Kind.ForeignPolicy, Verdict.Undetermined, norm, null, [ProcedureReasons.IsAbroad]);
                break;
        }
    }

    private void Facts(Kind kind, Norm norm, params ReadOnlySpan<(bool? Is, MissingFact Fact)> facts)
    {
        var (verdict, missing) = ConditionList.Judge(facts);
        Add(kind, verdict, norm, null, missing);
    }

    private void Add(Kind kind, Verdict verdict, Norm norm, FindingReason? reason = null, ImmutableArray<MissingFact> missing = default) =>
        _findings.Add(new Finding(Rules.Of(kind), verdict, norm, missing: missing, reason: reason));

    private Norm<T> At<T>(NormTimeline<T> timeline)
        where T : notnull => _norms.Of(timeline).At(_on).Norm
            ?? throw new InvalidOperationException($"{timeline.Id} says nothing on {_on}.");

    private static ReadOnlySpan<MissingFact> Missing(bool isMissing, MissingFact fact) => isMissing ? new MissingFact[] { fact } : [];
}
