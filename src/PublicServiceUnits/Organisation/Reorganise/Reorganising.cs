using System.Collections.Immutable;
using NodaTime;
using PublicServiceUnits.Law;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Reasoning;
using PublicServiceUnits.Units;
using Kind = PublicServiceUnits.Organisation.ReorganiseConditionKind;
using Reasons = PublicServiceUnits.Organisation.ReorganiseReasons;
using Rules = PublicServiceUnits.Organisation.ReorganiseRules;

namespace PublicServiceUnits.Organisation;

/// <summary>The engine of <c>organisation.reorganise</c>: the form, each condition and principle, the list by both readings, then the steps.</summary>
internal sealed class Reorganising
{
    private static readonly Lazy<ReorganiseFactsValidator> Validator = new();

    private readonly List<Finding> _conditions = [];
    private readonly List<Finding> _headcounts = [];
    private readonly NormSet _norms;
    private readonly LocalDate _on;
    private readonly ReorganiseFacts _facts;

    private Reorganising(NormSet norms, LocalDate on, ReorganiseFacts facts) => (_norms, _on, _facts) = (norms, on, facts);

    public static Assessment<ReorganiseAnswer> Assess(NormSet norms, RulebookIdentity identity, LocalDate on, ReorganiseFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        FactErrors.ThrowIfAny(Validator.Value, facts);
        on = on.ToIso();
        var reorganising = new Reorganising(norms, on, facts);
        if (UnitProcedure.Stop(norms, on, facts.Procedure, Rules.Procedure.Scope) is { } stop)
        {
            return new Assessment<ReorganiseAnswer>(identity, Rules.DecisionId, on, stop.Verdict, [stop]);
        }

        var form = reorganising.Form();
        if (form.Reason is LawGap or Remark)
        {
            return new Assessment<ReorganiseAnswer>(identity, Rules.DecisionId, on, form.Verdict, [form]);
        }

        return reorganising.Answer(identity, form);
    }

    private Assessment<ReorganiseAnswer> Answer(RulebookIdentity identity, Finding form)
    {
        Judge();
        ImmutableArray<ReorganiseCondition> conditions =
            [.. _conditions.Select((finding, index) => new ReorganiseCondition((Kind)index, finding.Verdict, finding.Provision, finding.Norm.Verification))];
        var reading = At(IsAbroad == true ? ReorganiseNorms.ListAbroad : ReorganiseNorms.List);
        var steps = new List<Finding>();
        var answer = new ReorganiseAnswer(
            conditions,
            UnitProcedure.Follow(
                _norms,
                _on,
                _facts.Procedure,
                Rules.Procedure,
                [
                    (ProcedureStepKind.Scheme, ChangeFileNorms.SchemeOfReorganisation),
                    (ProcedureStepKind.AppraisalFile, ChangeFileNorms.FileOf(
                        _norms, _on, _facts.Procedure, ChangeFileNorms.FileOfReorganisation, ChangeFileNorms.CommunalFileOfReorganisation)),
                    (ProcedureStepKind.SubmissionFile, ChangeFileNorms.CompletedFile),
                ],
                steps),
            reading.Value.Value == ListReading.OneSuffices);
        return new Assessment<ReorganiseAnswer>(
            identity, Rules.DecisionId, _on, answer, [List(reading, answer), form, .. _conditions, .. _headcounts, .. OlderUnits(), .. steps]);
    }

    private bool? IsAbroad => UnitProcedure.IsAbroad(_facts.Procedure);

    // A duty of its own: it says by when such a unit had to be reorganised, not whether the conditions hold.
    private IEnumerable<Finding> OlderUnits()
    {
        if (_facts.HasOlderUnitBelowLeastHeadcount is not { } hasOne)
        {
            yield break;
        }

        if (_norms.Of(ReorganiseNorms.OlderUnits).At(_on).Norm is not { } norm)
        {
            var last = ReorganiseNorms.OlderUnits.Norms[^1];
            yield return hasOne
                ? new Finding(Rules.OlderUnits, Verdict.Undetermined, last, reason: Reasons.OlderUnitsNotRead)
                : new Finding(Rules.OlderUnits, Verdict.NotApplicable, last);
            yield break;
        }

        var deadline = Requirement.AtMost(Measurement.Of(norm.Value));
        var today = Measurement.Of(_on);
        yield return !hasOne
            ? new Finding(Rules.OlderUnits, Verdict.NotApplicable, norm)
            : new Finding(Rules.OlderUnits, deadline.IsMetBy(today) ? Verdict.Satisfied : Verdict.NotSatisfied, norm, today, deadline);
    }

    private Finding Form()
    {
        var norm = At(ReorganiseNorms.Forms);
        return (_facts.Form, _facts.MakesNewUnit) switch
        {
            (null, _) => new Finding(Rules.Form, Verdict.Undetermined, norm, missing: [Reasons.Form]),
            (ReorganisationForm.Transfer, _) when _on < ManagingBodyNorms.Decree283 =>
                new Finding(Rules.Form, Verdict.Undetermined, norm, reason: Reasons.TransferNotYet),
            (ReorganisationForm.Transfer, _) => new Finding(Rules.Form, Verdict.NotApplicable, norm, reason: Reasons.TransferElsewhere),
            (ReorganisationForm.ChangeIntoNewUnit, false) => new Finding(Rules.Form, Verdict.NotApplicable, norm, reason: Reasons.NoNewUnit),
            (ReorganisationForm.ChangeIntoNewUnit, null) => new Finding(Rules.Form, Verdict.Undetermined, norm, missing: [Reasons.NewUnit]),
            _ => new Finding(Rules.Form, Verdict.Satisfied, norm),
        };
    }

    private void Judge()
    {
        FunctionChange();
        Facts(Kind.CriteriaNotMet, At(ReorganiseNorms.CriteriaNotMet), null, (_facts.FailsFoundingCriteria, Reasons.Criteria));
        _conditions.Add(TierComparison.Judge(At(ReorganiseNorms.TierKept), _facts));
        ForeignPolicy();
        StatePaidHeadcount();
        Facts(Kind.Deputies, At(ReorganiseNorms.Deputies), Reasons.DeputiesElsewhere, (_facts.DeputiesKeepRules, Reasons.Deputies));
        Facts(Kind.Downsizing, At(ReorganiseNorms.Downsizing), null, (_facts.CarriesOutDownsizing, Reasons.Downsizing));
    }

    private void FunctionChange()
    {
        for (var index = 0; index < _facts.After.Length; index++)
        {
            _headcounts.Add(Headcount(_facts.After[index], index));
        }

        var (own, missing) = ConditionList.Judge(
            (_facts.AdjustsFunctions, Reasons.Adjusts),
            (_facts.NetworkPlanExists == false ? true : _facts.FitsNetworkPlan, _facts.NetworkPlanExists is null ? EstablishReasons.PlanExists : EstablishReasons.FitsPlan),
            (_facts.ImprovesEffectiveness, Reasons.Improves));
        var norm = At(ReorganiseNorms.FunctionChange);
        var verdict = own == Verdict.NotSatisfied || _headcounts.Exists(finding => finding.Verdict == Verdict.NotSatisfied) ? Verdict.NotSatisfied
            : own == Verdict.Undetermined || _headcounts.Count == 0 || _headcounts.Exists(finding => finding.Verdict == Verdict.Undetermined) ? Verdict.Undetermined
            : _headcounts.Exists(finding => finding.Verdict == Verdict.NeedsJudgement) ? Verdict.NeedsJudgement
            : Verdict.Satisfied;
        _conditions.Add(new Finding(
            Rules.Of(Kind.FunctionChange),
            verdict,
            norm,
            missing: verdict == Verdict.Undetermined ? [.. missing, .. _headcounts.Count == 0 ? [Reasons.After] : Array.Empty<MissingFact>()] : [],
            reason: verdict == Verdict.NeedsJudgement ? EstablishReasons.HeadcountAbroad : null));
    }

    private Finding Headcount(UnitAfterReorganisation unit, int index)
    {
        var subject = unit.Label is { } label ? new LocalizedText(label, label) : new LocalizedText($"đơn vị {index + 1}", $"unit {index + 1}");
        var facts = new LeastHeadcountFacts(
            unit.Tier,
            unit.RunsLikeEnterprise,
            unit.SuppliesBasicEssentialServices,
            unit.IsFoundedBySectorLaw,
            unit.PersonsWorking,
            unit.PublicEmployees,
            unit.ContractProfessionals,
            unit.MinimumInScheme);
        return LeastHeadcountCheck.Judge(_norms, _on, Rules.Headcount, facts, IsAbroad, subject)
            .Within(fact => fact == ProcedureReasons.IsAbroad ? fact : new MissingFact($"after[{index}].{fact.Path}", fact.Name));
    }

    private void ForeignPolicy()
    {
        var norm = At(ReorganiseNorms.ForeignPolicy);
        switch (IsAbroad)
        {
            case true:
                Facts(Kind.ForeignPolicy, norm, null, (_facts.FitsForeignPolicy, EstablishReasons.ForeignPolicy), (_facts.FitsHostAgreement, EstablishReasons.HostAgreement));
                break;
            case false:
                _conditions.Add(new Finding(Rules.Of(Kind.ForeignPolicy), Verdict.NotApplicable, norm));
                break;
            default:
                _conditions.Add(new Finding(Rules.Of(Kind.ForeignPolicy), Verdict.Undetermined, norm, missing: [ProcedureReasons.IsAbroad]));
                break;
        }
    }

    private void StatePaidHeadcount()
    {
        var norm = At(ReorganiseNorms.StatePaidHeadcount);
        var measured = _facts.StatePaidAfter is { } after ? Measurement.Count(after) : default;
        Requirement? required = _facts.StatePaidApproved is { } approved ? Requirement.AtMost(Measurement.Count(approved)) : null;
        var verdict = _facts.StatePaidAfter is null || required is null ? Verdict.Undetermined
            : required.IsMetBy(measured) ? Verdict.Satisfied
            : Verdict.NotSatisfied;
        var missing = ImmutableArray.CreateBuilder<MissingFact>();
        if (_facts.StatePaidApproved is null)
        {
            missing.Add(Reasons.Approved);
        }

        if (_facts.StatePaidAfter is null)
        {
            missing.Add(Reasons.PaidAfter);
        }

        _conditions.Add(new Finding(Rules.Of(Kind.StatePaidHeadcount), verdict, norm, measured, required, missing.ToImmutable()));
    }

    private Finding List(Norm<LegalChoice<ListReading>> reading, ReorganiseAnswer answer)
    {
        // The readings matter only where they differ.
        var differ = answer.OneConditionSuffices != true && answer.ListIfOneSuffices != answer.ListIfAllAreNeeded && answer.ListMet is null;
        FindingReason? reason = !differ ? null : _on < ManagingBodyNorms.Decree283 ? Reasons.OneOrAll : Reasons.ListNotRead;
        var verdict = answer.ListMet switch
        {
            true => Verdict.Satisfied,
            false => Verdict.NotSatisfied,
            null => Verdict.Undetermined,
        };
        return new Finding(Rules.List, verdict, reading, reason: reason);
    }

    private void Facts(Kind kind, Norm norm, FindingReason? reason, params ReadOnlySpan<(bool? Is, MissingFact Fact)> facts)
    {
        var (verdict, missing) = ConditionList.Judge(facts);
        _conditions.Add(new Finding(Rules.Of(kind), verdict, norm, missing: missing, reason: reason));
    }

    private Norm<T> At<T>(NormTimeline<T> timeline)
        where T : notnull => _norms.Of(timeline).At(_on).Norm
            ?? throw new InvalidOperationException($"{timeline.Id} says nothing on {_on}.");
}
