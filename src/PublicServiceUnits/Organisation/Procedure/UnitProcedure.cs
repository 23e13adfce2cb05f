using System.Collections.Immutable;
using NodaTime;
using PublicServiceUnits.Law;
using PublicServiceUnits.Reasoning;
using PublicServiceUnits.Units;
using Reasons = PublicServiceUnits.Organisation.ProcedureReasons;

namespace PublicServiceUnits.Organisation;

/// <summary>The steps by which a unit is founded, reorganised or dissolved on a date; what a question's own papers are, it says itself.</summary>
internal sealed class UnitProcedure
{
    private readonly ImmutableArray<ProcedureStep>.Builder _steps = ImmutableArray.CreateBuilder<ProcedureStep>();
    private readonly List<Finding> _findings;
    private readonly NormSet _norms;
    private readonly LocalDate _on;
    private readonly ProcedureFacts _facts;
    private readonly ProcedureRules _rules;
    private readonly ManagingBodyKind _body;

    private UnitProcedure(NormSet norms, LocalDate on, ProcedureFacts facts, ManagingBodyKind body, ProcedureRules rules, List<Finding> findings) =>
        (_norms, _on, _facts, _body, _rules, _findings) = (norms, on, facts, body, rules, findings);

    /// <summary>The finding that stops the question: a body that is unknown, left out, ended or not covered; none where the decree applies.</summary>
    public static Finding? Stop(NormSet norms, LocalDate on, ProcedureFacts facts, Rule scope)
    {
        var start = norms.Of(ProcedureNorms.DecisionDays);
        if (!start.At(on).IsInForce)
        {
            var reason = on >= ProcedureNorms.CodificationFirstDay ? Reasons.FirstDay : Reasons.NotEncodedBefore;
            return new Finding(scope, Verdict.Undetermined, start.Norms[0], reason: reason);
        }

        if (facts.ManagingBody is not { } body)
        {
            return new Finding(scope, Verdict.Undetermined, start.At(on).Norm!, missing: [Reasons.ManagingBody]);
        }

        var point = new UnitRules(norms).PointOf(body, on);
        var norm = point.Norm ?? norms.Of(ManagingBodyNorms.Of(body)).Norms[0];
        return point.Standing switch
        {
            ManagingBodyStanding.Named or ManagingBodyStanding.NamedElsewhere => null,
            ManagingBodyStanding.Excluded => new Finding(scope, Verdict.NotApplicable, norm),
            ManagingBodyStanding.Gap when body == ManagingBodyKind.CommunePeoplesCommittee => null,
            ManagingBodyStanding.Gap => new Finding(scope, Verdict.Undetermined, norm, reason: point.Reason),
            ManagingBodyStanding.NotYetNamed => new Finding(scope, Verdict.Undetermined, norm, reason: Reasons.CommuneBeforeTwoTiers),
            _ => new Finding(
                scope,
                Verdict.Undetermined,
                norm,
                reason: body == ManagingBodyKind.DistrictPeoplesCommittee ? Reasons.DistrictEnded : Reasons.GeneralDepartmentEnded),
        };
    }

    /// <summary>Whether the unit is abroad; null where that is not known.</summary>
    public static bool? IsAbroad(ProcedureFacts facts) => facts.ManagingBody switch
    {
        ManagingBodyKind.MinistryAbroad => true,
        ManagingBodyKind.GovernmentAgency => facts.IsAbroad,
        _ => false,
    };

    /// <summary>The steps; <see cref="Stop"/> has found nothing.</summary>
    public static ImmutableArray<ProcedureStep> Follow(
        NormSet norms,
        LocalDate on,
        ProcedureFacts facts,
        ProcedureRules rules,
        ReadOnlySpan<(ProcedureStepKind Kind, NormTimeline<ProcedureAct> Timeline)> papers,
        List<Finding> findings)
    {
        var procedure = new UnitProcedure(norms, on, facts, facts.ManagingBody!.Value, rules, findings);
        var (level, open) = procedure.Decide();
        procedure.Propose();
        procedure.AtLevel(ProcedureStepKind.Opinions, level, open, ProcedureNorms.OpinionsAt);
        procedure.AskAbroad();
        procedure.AtLevel(ProcedureStepKind.Appraisal, level, open, ProcedureNorms.AppraisalAt);
        foreach (var (kind, timeline) in papers)
        {
            procedure.Add(kind, norms.Of(timeline).At(on).Norm!);
        }

        return [.. procedure._steps.OrderBy(step => step.Kind)];
    }

    private (ProcedureLevel Level, Finding? Open) Decide()
    {
        var norm = At(ProcedurePowerNorms.DecisionOf(_body));
        MissingFact? missing = null;
        ProcedureLevel? level = null;
        switch (_body)
        {
            case ManagingBodyKind.GovernmentAgency when _facts.IsNamedInStructureDecree != false:
                missing = _facts.IsNamedInStructureDecree is null ? Reasons.StructureDecree : null;
                var decree = At(ProcedurePowerNorms.ByStructureDecree);
                // Whichever of the two decides, Home Affairs appraises, as long as the second list is the one that was read.
                level = missing is null || norm.Value.Actor is not null ? ProcedureLevel.GovernmentOrPrimeMinister : null;
                norm = missing is null ? decree : norm;
                break;
            case ManagingBodyKind.DistrictPeoplesCommittee when _facts.DistrictDecides != false:
                missing = _facts.DistrictDecides is null ? Reasons.DistrictDecides : null;
                norm = missing is null ? At(ProcedurePowerNorms.ByDistrict) : norm;
                level = missing is null ? ProcedureLevel.District : null;
                break;
            case ManagingBodyKind.CommunePeoplesCommittee when _norms.Of(ProcedurePowerNorms.OfCommunalSchool).At(_on).Norm is { } school:
                missing = _facts.Sector is null ? Reasons.Sector : null;
                norm = _facts.Sector == UnitSector.EducationAndTraining ? school : norm;
                level = ProcedureLevel.Commune;
                break;
            default:
                break;
        }

        var days = At(ProcedureNorms.DecisionDays);
        var last = LastDay(_facts.FinalFileSubmittedOn, days.Value);
        var finding = missing is null
            ? Add(ProcedureStepKind.Decision, norm, days.Value, last)
            : Miss(ProcedureStepKind.Decision, norm, missing, days.Value, last);
        AddDays(_rules.DecisionTime, days, last);
        if (_body == ManagingBodyKind.CommunePeoplesCommittee && _norms.Of(ProcedurePowerNorms.CommunalCouncil).At(_on).Norm is { } letter)
        {
            _findings.Add(new Finding(_rules.CommunalCouncil, Verdict.Undetermined, letter, reason: letter.Value.Reason));
        }

        return (missing is null || level is not null ? level ?? norm.Value.Level : ProcedureLevel.Open, finding);
    }

    private void Propose()
    {
        if (_body == ManagingBodyKind.DistrictPeoplesCommittee && _facts.DistrictDecides is null)
        {
            Miss(ProcedureStepKind.Proposal, At(ProcedurePowerNorms.ProposalOf(_body)), Reasons.DistrictDecides);
            return;
        }

        Add(ProcedureStepKind.Proposal, At(_body == ManagingBodyKind.DistrictPeoplesCommittee && _facts.DistrictDecides == true
            ? ProcedurePowerNorms.ProposalInDistrict
            : ProcedurePowerNorms.ProposalOf(_body)));
    }

    // Where the level is open, the step is open for the same reason.
    private void AtLevel(ProcedureStepKind kind, ProcedureLevel level, Finding? open, Func<ProcedureLevel, NormTimeline<ProcedureAct>> timelineOf)
    {
        if (level == ProcedureLevel.Open)
        {
            var stopped = open!.Value;
            _findings.Add(new Finding(_rules.Of(kind), Verdict.Undetermined, stopped.Norm, missing: stopped.Missing, reason: stopped.Reason));
            _steps.Add(new ProcedureStep(
                kind, null, new("theo cấp quyết định, chưa xác định", "by the level that decides, which is open"), [], null, null, stopped.Provision, stopped.Norm.Verification));
            return;
        }

        if (kind != ProcedureStepKind.Appraisal)
        {
            Add(kind, At(timelineOf(level)));
            return;
        }

        var days = At(level == ProcedureLevel.GovernmentOrPrimeMinister ? ProcedureNorms.AppraisalDaysCentral : ProcedureNorms.AppraisalDaysOther);
        var last = LastDay(_facts.CompleteFileReceivedOn, days.Value);
        Add(kind, At(timelineOf(level)), days.Value, last);
        AddDays(_rules.AppraisalTime, days, last);
    }

    private void AskAbroad()
    {
        var abroad = IsAbroad(_facts);
        var norm = At(ProcedureNorms.OpinionsAbroad);
        if (abroad == true)
        {
            Add(ProcedureStepKind.Opinions, norm);
        }
        else if (abroad is null)
        {
            _findings.Add(new Finding(_rules.Of(ProcedureStepKind.Opinions), Verdict.Undetermined, norm, missing: [Reasons.IsAbroad]));
        }
    }

    private Norm<T> At<T>(NormTimeline<T> timeline)
        where T : notnull => _norms.Of(timeline).At(_on).Norm
            ?? throw new InvalidOperationException($"{timeline.Id} says nothing on {_on}.");

    private Finding Add(ProcedureStepKind kind, Norm<ProcedureAct> norm, int? days = null, LocalDate? last = null)
    {
        var act = norm.Value;
        _steps.Add(new ProcedureStep(kind, act.Actor, act.Content, act.Items, days, last, norm.Provision, norm.Verification));
        var finding = new Finding(
            _rules.Of(kind), act.Reason is LawGap or LawConflict ? Verdict.Undetermined : Verdict.Satisfied, norm, reason: act.Reason);
        _findings.Add(finding);
        return finding;
    }

    private Finding Miss(ProcedureStepKind kind, Norm norm, MissingFact fact, int? days = null, LocalDate? last = null)
    {
        _steps.Add(new ProcedureStep(kind, null, new("chưa xác định: thiếu dữ kiện", "undetermined: facts are missing"), [], days, last, norm.Provision, norm.Verification));
        var finding = new Finding(_rules.Of(kind), Verdict.Undetermined, norm, missing: [fact]);
        _findings.Add(finding);
        return finding;
    }

    private void AddDays(Rule rule, Norm<int> norm, LocalDate? last) => _findings.Add(new Finding(
        rule,
        Verdict.Satisfied,
        norm,
        last is { } day ? Measurement.Of(day) : default,
        Requirement.AtMost(Measurement.Days(norm.Value)),
        reason: Reasons.SectorLaw));

    // The day of the event is not counted.
    private static LocalDate? LastDay(LocalDate? from, int days) => from?.PlusDays(days);
}
