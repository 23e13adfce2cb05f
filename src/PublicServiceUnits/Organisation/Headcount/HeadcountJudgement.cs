using System.Collections.Immutable;
using NodaTime;
using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Law;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Reasoning;
using PublicServiceUnits.Units;
using Names = PublicServiceUnits.Organisation.HeadcountFactNames;
using Norms = PublicServiceUnits.Organisation.HeadcountNorms;
using Reasons = PublicServiceUnits.Organisation.HeadcountReasons;
using Rules = PublicServiceUnits.Organisation.HeadcountRules;

namespace PublicServiceUnits.Organisation;

/// <summary>
/// The engine of <c>organisation.headcount</c>. Who decides is taken from <c>organisation.powers</c>, contracts from
/// <c>autonomy.rights</c>; what is open stands open, with a finding that says why.
/// </summary>
internal static class HeadcountJudgement
{
    private static readonly Lazy<HeadcountFactsValidator> Validator = new();

    public static Assessment<HeadcountAnswer> Assess(NormSet norms, RulebookIdentity identity, LocalDate on, HeadcountFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        FactErrors.ThrowIfAny(Validator.Value, facts);
        on = on.ToIso();
        if (norms.Of(Norms.NotBelowNorm).At(on).Norm is not { } law)
        {
            return Stop(new Finding(Rules.Governing, Verdict.Undetermined, Norms.NotBelowNorm.Norms[0], reason: Reasons.NotEncodedBefore));
        }

        if (facts.ManagingBody is not { } body || facts.Tier is not { } tier)
        {
            ImmutableArray<MissingFact> missing =
            [
                .. facts.ManagingBody is null ? [PowersRules.ManagingBody] : ImmutableArray<MissingFact>.Empty,
                .. facts.Tier is null ? [RightsRules.Tier] : ImmutableArray<MissingFact>.Empty,
            ];
            return Stop(new Finding(Rules.Governing, Verdict.Undetermined, law, missing: missing));
        }

        if (Outside(body, on, law, facts) is { } outside)
        {
            return Stop(outside);
        }

        var powers = PowersMatrix.List(norms, identity, on, new PowersFacts
        {
            Tier = tier, Band = facts.Band, Sector = facts.Sector, ManagingBody = body, SchoolKind = facts.SchoolKind, HasCouncil = facts.HasCouncil,
        });
        var decider = powers.Findings.First(finding => finding.Rule == PowersRules.Of(PowerKind.TotalHeadcount));
        var decides = new Finding(Rules.Decider, decider.Verdict, decider.Norm, missing: decider.Missing, reason: decider.Reason);
        if (decider.Reason is LawGap)
        {
            return Stop(decides);
        }

        var inquiry = new HeadcountInquiry(norms, on, facts, tier, body);
        inquiry.Findings.Add(decides);
        if (inquiry.At(Norms.Continuity) is { } continuity)
        {
            inquiry.Say(Rules.Continuity, continuity, Reasons.Derived);
        }

        var rights = RightsMatrix.List(
            new AutonomyLaw(norms, identity, on),
            on,
            new RightsFacts
            {
                Tier = tier, Band = facts.Band, Sector = facts.Sector, HasCouncil = facts.HasCouncil, AssignedHeadcount = facts.Posts, HeadcountNorm = facts.SectorNorm,
            });
        var holder = powers.Conclusion?.Rows.First(row => row.Kind == PowerKind.TotalHeadcount).Holder;
        var answer = inquiry.IsSelfFinancing ? HeadcountCheck.OfSelfFinancing(inquiry, holder, rights) : HeadcountCheck.OfAssigned(inquiry, holder);
        answer = HeadcountCheck.Filled(inquiry, answer, decider.Norm, rights);
        inquiry.Say(Rules.Adjustment, inquiry.In(Norms.Adjustment));
        answer = answer with { Contracts = HeadcountContractCheck.Of(inquiry, rights), Duties = Duties(inquiry) };
        return new Assessment<HeadcountAnswer>(identity, Rules.DecisionId, on, answer, inquiry.Findings.ToImmutable());

        Assessment<HeadcountAnswer> Stop(Finding finding) => new(identity, Rules.DecisionId, on, finding.Verdict, [finding]);
    }

    private static Finding? Outside(ManagingBodyKind body, LocalDate on, Norm law, HeadcountFacts facts) => body switch
    {
        ManagingBodyKind.DistrictPeoplesCommittee when on >= ManagingBodyNorms.TwoTiers =>
            new Finding(Rules.Governing, Verdict.Undetermined, law, reason: ProcedureReasons.DistrictEnded),
        ManagingBodyKind.PublicServiceUnit when facts.IsUnderNationalUniversity is null =>
            new Finding(Rules.Governing, Verdict.Undetermined, law, missing: [JobPositionFactNames.NationalUniversity]),
        ManagingBodyKind.PublicServiceUnit when facts.IsUnderNationalUniversity == false =>
            new Finding(Rules.Governing, Verdict.Undetermined, law, reason: JobPositionReasons.UnitOfUnit),
        _ => null,
    };

    private static ImmutableArray<HeadcountDuty> Duties(HeadcountInquiry inquiry)
    {
        var duties = new List<HeadcountDuty>();
        foreach (var kind in Enum.GetValues<HeadcountDutyKind>())
        {
            if (inquiry.At(Norms.Of(kind)) is not { } norm)
            {
                continue;
            }

            var isOpen = kind == HeadcountDutyKind.Appraisal && HeadcountCheck.IsLocalAppraisalOpen(inquiry);
            var last = norm.Value.LastDayIn(inquiry.On.Year);
            inquiry.Findings.Add(new Finding(
                Rules.Duty,
                isOpen ? Verdict.Undetermined : Verdict.Satisfied,
                norm,
                required: Requirement.AtMost(Measurement.Of(last)),
                reason: isOpen ? Reasons.LocalAppraiser : kind == HeadcountDutyKind.UnitData && inquiry.On >= OrganisationDates.Decree283 ? Reasons.NotEveryDayRead : null));
            duties.Add(new HeadcountDuty(kind, last, norm.Value.Content, norm.Provision, norm.Verification));
        }

        return [.. duties.OrderBy(duty => duty.LastDay)];
    }
}
