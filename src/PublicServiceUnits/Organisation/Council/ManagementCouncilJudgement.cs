using System.Collections.Immutable;
using NodaTime;
using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Law;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Reasoning;
using PublicServiceUnits.Units;
using Kind = PublicServiceUnits.Organisation.CouncilPointKind;
using Reasons = PublicServiceUnits.Organisation.ManagementCouncilReasons;
using Rules = PublicServiceUnits.Organisation.ManagementCouncilRules;

namespace PublicServiceUnits.Organisation;

/// <summary>The engine of <c>organisation.management-council</c>: first which council and whether it exists, then the council as it stands, then who does what.</summary>
internal sealed class ManagementCouncilJudgement
{
    private static readonly Lazy<ManagementCouncilFactsValidator> Validator = new();

    private readonly CouncilFindings _found;
    private readonly ManagementCouncilFacts _facts;

    private ManagementCouncilJudgement(CouncilFindings found, ManagementCouncilFacts facts) => (_found, _facts) = (found, facts);

    public static Assessment<ManagementCouncilAnswer> Judge(NormSet norms, RulebookIdentity identity, LocalDate on, ManagementCouncilFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        FactErrors.ThrowIfAny(Validator.Value, facts);
        on = on.ToIso();
        if (Stop(norms, on, facts) is { } stop)
        {
            return new Assessment<ManagementCouncilAnswer>(identity, Rules.DecisionId, on, stop.Verdict, [stop]);
        }

        var judgement = new ManagementCouncilJudgement(new CouncilFindings(norms, on), facts);
        var answer = facts.School == CouncilSchool.NotASchool ? judgement.OfUnit() : judgement.OfSchool();
        return new Assessment<ManagementCouncilAnswer>(identity, Rules.DecisionId, on, answer, judgement._found.Findings);
    }

    private static Finding? Stop(NormSet norms, LocalDate on, ManagementCouncilFacts facts)
    {
        var timeline = norms.Of(CouncilNorms.Group1);
        if (timeline.At(on).Norm is not { } norm)
        {
            return new Finding(Rules.Scope, Verdict.Undetermined, timeline.Norms[0], reason: Reasons.NotEncodedBefore);
        }

        if (on >= ProcedureNorms.CodificationFirstDay && on < ProcedureNorms.Decree120)
        {
            return new Finding(Rules.Scope, Verdict.Undetermined, timeline.Norms[1], reason: ProcedureReasons.FirstDay);
        }

        if (facts.ManagingBody is { } body && new UnitRules(norms).PointOf(body, on) is { Standing: ManagingBodyStanding.Excluded } point)
        {
            return new Finding(Rules.Scope, Verdict.NotApplicable, point.Norm!);
        }

        return facts.School is null ? new Finding(Rules.Scope, Verdict.Undetermined, norm, missing: [Reasons.School]) : null;
    }

    // What speaks of a council for the tier.
    private Norm Ground => _found.At(_facts.Tier == AutonomyTier.Group1 ? CouncilNorms.Group1 : CouncilNorms.ByRule)!;

    private ManagementCouncilAnswer OfUnit()
    {
        var duty = DutyOfUnit();
        Existence(duty, Ground);
        new CouncilCheck(_found, _facts).OfUnit();
        Say(Kind.Powers, CouncilNorms.Powers);
        Say(Kind.HeadRelation, CouncilNorms.HeadRelation);
        Say(Kind.SuperiorRelation, CouncilNorms.SuperiorRelation);
        Say(Kind.Appointment, CouncilNorms.Appointment);
        Say(Kind.File, CouncilNorms.File);
        ByLevel(Kind.Appraiser, CouncilNorms.AppraiserCentral, CouncilNorms.AppraiserProvince);
        ByLevel(Kind.Decider, CouncilNorms.DeciderCentral, CouncilNorms.DeciderProvince);
        return new ManagementCouncilAnswer(CouncilBody.ManagementCouncil, duty, _found.Points);
    }

    private CouncilDuty? DutyOfUnit()
    {
        CouncilDuty? duty = (_facts.Tier, _facts.ManagingBodyRulesSo) switch
        {
            (AutonomyTier.Group1, _) => CouncilDuty.Must,
            (not null, true) => CouncilDuty.May,
            (not null, false) => CouncilDuty.MayNot,
            _ => null,
        };
        ImmutableArray<MissingFact> missing = _facts.Tier is null ? [Reasons.Tier] : [Reasons.Ruled];
        _found.Add(
            Kind.Duty,
            duty is null ? Verdict.Undetermined : Verdict.Satisfied,
            Ground,
            null,
            duty is null ? missing : []);
        var condition = _found.At(CouncilNorms.Condition)!;
        if (duty == CouncilDuty.MayNot)
        {
            _found.Add(Kind.Condition, Verdict.NotApplicable, condition);
            return duty;
        }

        // Without the condition no council can be founded, whatever the tier.
        _found.Add(
            Kind.Condition,
            _facts.StateHandedOverAssets switch { true => Verdict.Satisfied, false => Verdict.NotSatisfied, _ => Verdict.Undetermined },
            condition,
            null,
            _facts.StateHandedOverAssets is null ? [Reasons.Assets] : []);
        return _facts.StateHandedOverAssets switch { true => duty, false => CouncilDuty.MayNot, _ => null };
    }

    private ManagementCouncilAnswer OfSchool()
    {
        var duty = DutyOfSchool(out var norm);
        Existence(duty, norm);
        if (duty == CouncilDuty.MayNot && _facts.Tier is null or AutonomyTier.Group1 && _found.At(SchoolCouncilNorms.Instead) is { } instead)
        {
            _found.Add(Kind.InsteadOfSchoolCouncil, Verdict.Undetermined, instead, Reasons.NoManagementCouncilInstead);
        }

        new CouncilCheck(_found, _facts).OfSchool();
        if (duty != CouncilDuty.MayNot && _found.At(SchoolCouncilNorms.Role) is { } role)
        {
            _found.Add(Kind.SchoolRole, Verdict.Satisfied, role);
            Say(Kind.Powers, CouncilNorms.Powers);
        }

        return new ManagementCouncilAnswer(CouncilBody.SchoolCouncil, duty, _found.Points);
    }

    private CouncilDuty? DutyOfSchool(out Norm norm)
    {
        var general = _facts.School == CouncilSchool.PreschoolOrGeneral;
        var statute = _found.At(_facts.School switch
        {
            CouncilSchool.University => SchoolCouncilNorms.University,
            CouncilSchool.PreschoolOrGeneral => SchoolCouncilNorms.General,
            _ => SchoolCouncilNorms.Vocational,
        });
        var resolution = _found.At(SchoolCouncilNorms.Resolution);
        var ended = _found.At(general ? SchoolCouncilNorms.EndedInGeneral : SchoolCouncilNorms.EndedByLaw);
        norm = ended ?? statute ?? resolution ?? _found.At(CouncilNorms.Group1)!;

        // The exception of the resolution is for schools under an international agreement only.
        if (resolution is not null && _facts.IsUnderInternationalAgreement is null)
        {
            _found.Add(Kind.Duty, Verdict.Undetermined, norm, null, Reasons.Agreement);
            return null;
        }

        if (resolution is not null && _facts.IsUnderInternationalAgreement == false)
        {
            if (ended is not null)
            {
                _found.Add(Kind.Duty, Verdict.Satisfied, ended, Reasons.EndDerived);
                return CouncilDuty.MayNot;
            }

            _found.Add(Kind.Duty, Verdict.Undetermined, norm, Reasons.StatuteAgainstResolution(norm.Provision));
            return null;
        }

        if (!general && statute is not null)
        {
            _found.Add(Kind.Duty, Verdict.Satisfied, statute);
            return CouncilDuty.Must;
        }

        _found.Add(
            Kind.Duty,
            Verdict.Undetermined,
            norm,
            _found.On >= SchoolCouncilNorms.NewLaws ? Reasons.LawsOf2025NotRead : general ? Reasons.EducationLawNotRead : Reasons.UniversityBefore2019);
        return null;
    }

    private void Existence(CouncilDuty? duty, Norm norm)
    {
        var verdict = (duty, _facts.HasCouncil) switch
        {
            (CouncilDuty.Must, { } has) => has ? Verdict.Satisfied : Verdict.NotSatisfied,
            (CouncilDuty.May, not null) => Verdict.Satisfied,
            (CouncilDuty.MayNot, { } has) => has ? Verdict.NotSatisfied : Verdict.Satisfied,
            _ => Verdict.Undetermined,
        };

        // Where the duty is open, so is this, for the same reason.
        var open = duty is null ? _found.FirstOpen : null;
        _found.Add(
            Kind.Existence,
            verdict,
            norm,
            open?.Reason,
            [.. open?.Missing ?? [], .. _facts.HasCouncil is null ? [Reasons.HasCouncil] : ImmutableArray<MissingFact>.Empty]);
    }

    private void Say(Kind kind, NormTimeline<LocalizedText> timeline) => _found.Add(kind, Verdict.Satisfied, _found.At(timeline)!);

    private void ByLevel(Kind kind, NormTimeline<LocalizedText> central, NormTimeline<LocalizedText> province)
    {
        if (_facts.ManagingBody is not { } body)
        {
            _found.Add(kind, Verdict.Undetermined, _found.At(central)!, null, Reasons.ManagingBody);
            return;
        }

        switch (ManagingBodies.AuthorityOf(body))
        {
            case ManagingAuthority.CentralBody when body != ManagingBodyKind.OtherCentralBody:
                Say(kind, central);
                break;
            case ManagingAuthority.Province:
                Say(kind, province);
                break;
            default:
                _found.Add(kind, Verdict.Undetermined, _found.At(province)!, Reasons.Decider);
                break;
        }
    }
}
