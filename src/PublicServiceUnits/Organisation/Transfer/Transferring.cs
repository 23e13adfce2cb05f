using System.Collections.Immutable;
using NodaTime;
using PublicServiceUnits.Law;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Reasoning;
using Kind = PublicServiceUnits.Organisation.TransferConditionKind;
using Reasons = PublicServiceUnits.Organisation.TransferReasons;
using Rules = PublicServiceUnits.Organisation.TransferRules;

namespace PublicServiceUnits.Organisation;

/// <summary>The engine of <c>organisation.transfer</c>: the route, the conditions, and the steps.</summary>
internal sealed class Transferring
{
    private static readonly Lazy<TransferFactsValidator> Validator = new();

    private readonly List<Finding> _findings = [];
    private readonly ImmutableArray<ProcedureStep>.Builder _steps = ImmutableArray.CreateBuilder<ProcedureStep>();
    private readonly NormSet _norms;
    private readonly LocalDate _on;
    private readonly TransferFacts _facts;

    private Transferring(NormSet norms, LocalDate on, TransferFacts facts) => (_norms, _on, _facts) = (norms, on, facts);

    public static Assessment<TransferAnswer> Assess(NormSet norms, RulebookIdentity identity, LocalDate on, TransferFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        FactErrors.ThrowIfAny(Validator.Value, facts);
        on = on.ToIso();
        var transferring = new Transferring(norms, on, facts);
        var definition = norms.Of(TransferNorms.Definition).Norms[0];
        if (on < TransferNorms.FirstDay)
        {
            return Stopped(new Finding(Rules.Scope, Verdict.Undetermined, definition, reason: ReorganiseReasons.TransferNotYet));
        }

        if (facts.From is not { } from || facts.To is not { } to)
        {
            return Stopped(new Finding(Rules.Route, Verdict.Undetermined, definition, missing: Unknown(facts)));
        }

        foreach (var body in new[] { from, to })
        {
            if (UnitProcedure.Stop(norms, on, new ProcedureFacts { ManagingBody = body }, Rules.Scope) is { } stop)
            {
                return Stopped(stop);
            }
        }

        var routing = TransferRouting.Of(from, to, facts);
        return routing.Route is { } route
            ? new Assessment<TransferAnswer>(identity, Rules.DecisionId, on, transferring.Answer(route), [.. transferring._findings])
            : Stopped(new Finding(
                Rules.Route, Verdict.Undetermined, definition, missing: routing.Missing is { } missing ? [missing] : [], reason: routing.Gap));

        Assessment<TransferAnswer> Stopped(Finding stop) => new(identity, Rules.DecisionId, on, stop.Verdict, [stop]);
    }

    private static ImmutableArray<MissingFact> Unknown(TransferFacts facts) => (facts.From, facts.To) switch
    {
        (null, null) => [Reasons.From, Reasons.To],
        (null, _) => [Reasons.From],
        _ => [Reasons.To],
    };

    private TransferAnswer Answer(TransferRoute route)
    {
        var isCentral = At(TransferNorms.PowerOn(route)).Value.Level == ProcedureLevel.GovernmentOrPrimeMinister;
        _findings.Add(new Finding(Rules.Route, Verdict.Satisfied, At(TransferNorms.Definition)));
        AsItStands();
        Consent(isCentral);
        Add(Kind.ReorganisationConditions, Verdict.Undetermined, At(TransferNorms.ReorganisationConditions), Reasons.ReorganisationOrNot);
        ImmutableArray<TransferCondition> conditions =
            [.. _findings.Skip(1).Select((finding, index) => new TransferCondition((Kind)index, finding.Verdict, finding.Provision, finding.Norm.Verification))];
        Steps(route, isCentral);
        return new TransferAnswer(route, conditions, _steps.ToImmutable());
    }

    private void AsItStands()
    {
        var norm = At(TransferNorms.AsItStands);
        switch (_facts.ChangesUnit)
        {
            case null:
                Add(Kind.AsItStands, Verdict.Undetermined, norm, null, [Reasons.Changes]);
                break;
            case true:
                Add(Kind.AsItStands, Verdict.NotSatisfied, norm, Reasons.ChangeIsReorganisation);
                break;
            default:
                Add(Kind.AsItStands, Verdict.Satisfied, norm);
                break;
        }
    }

    private void Consent(bool isCentral)
    {
        var norm = At(TransferNorms.Consent);
        if (!isCentral)
        {
            Add(Kind.ReceiverConsents, Verdict.NeedsJudgement, norm, Reasons.InnerProcedure);
            return;
        }

        var (verdict, missing) = ConditionList.Judge((_facts.ReceiverConsents, Reasons.Consent));
        Add(Kind.ReceiverConsents, verdict, norm, null, missing);
    }

    private void Steps(TransferRoute route, bool isCentral)
    {
        var power = At(TransferNorms.PowerOn(route));
        if (!isCentral)
        {
            Step(ProcedureStepKind.Decision, power, null, null);
            _findings.Add(new Finding(Rules.InnerProcedure, Verdict.NeedsJudgement, At(TransferNorms.InnerProcedure), reason: Reasons.InnerProcedure));
            return;
        }

        foreach (var kind in Enum.GetValues<ProcedureStepKind>())
        {
            switch (kind)
            {
                case ProcedureStepKind.Decision:
                    Timed(kind, power, At(ProcedureNorms.DecisionDays), _facts.FinalFileSubmittedOn, Rules.DecisionTime);
                    break;
                case ProcedureStepKind.Appraisal:
                    Timed(kind, At(TransferNorms.StepOf(kind)), At(ProcedureNorms.AppraisalDaysCentral), _facts.CompleteFileReceivedOn, Rules.AppraisalTime);
                    break;
                default:
                    Step(kind, At(TransferNorms.StepOf(kind)), null, null);
                    break;
            }
        }
    }

    // Appraisal and decision take the days of founding; the day of the event is not counted.
    private void Timed(ProcedureStepKind kind, Norm<ProcedureAct> norm, Norm<int> days, LocalDate? from, Rule time)
    {
        var last = from?.PlusDays(days.Value);
        Step(kind, norm, days.Value, last);
        _findings.Add(new Finding(
            time,
            Verdict.Satisfied,
            days,
            last is { } day ? Measurement.Of(day) : default,
            Requirement.AtMost(Measurement.Days(days.Value)),
            reason: ProcedureReasons.SectorLaw));
    }

    private void Step(ProcedureStepKind kind, Norm<ProcedureAct> norm, int? days, LocalDate? last)
    {
        var act = norm.Value;
        _steps.Add(new ProcedureStep(kind, act.Actor, act.Content, act.Items, days, last, norm.Provision, norm.Verification));
        _findings.Add(new Finding(Rules.Of(kind), Verdict.Satisfied, norm));
    }

    private void Add(Kind kind, Verdict verdict, Norm norm, FindingReason? reason = null, ImmutableArray<MissingFact> missing = default) =>
        _findings.Add(new Finding(Rules.Of(kind), verdict, norm, missing: missing, reason: reason));

    private Norm<T> At<T>(NormTimeline<T> timeline)
        where T : notnull => _norms.Of(timeline).At(_on).Norm
            ?? throw new InvalidOperationException($"{timeline.Id} says nothing on {_on}.");
}
