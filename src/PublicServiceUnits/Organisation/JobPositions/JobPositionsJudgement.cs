using NodaTime;
using PublicServiceUnits.Law;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Reasoning;
using PublicServiceUnits.Units;
using Names = PublicServiceUnits.Organisation.JobPositionFactNames;
using Norms = PublicServiceUnits.Organisation.JobPositionNorms;
using Reasons = PublicServiceUnits.Organisation.JobPositionReasons;
using Rules = PublicServiceUnits.Organisation.JobPositionRules;
using Shares = PublicServiceUnits.Organisation.JobPositionShareNorms;

namespace PublicServiceUnits.Organisation;

/// <summary>The engine of <c>organisation.job-positions</c>. What the law leaves open, or a fact is missing for, stands open in the answer, with a finding that says why.</summary>
internal static class JobPositionsJudgement
{
    private static readonly Lazy<JobPositionsFactsValidator> Validator = new();

    public static Assessment<JobPositionsAnswer> Assess(NormSet norms, RulebookIdentity identity, LocalDate on, JobPositionsFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        FactErrors.ThrowIfAny(Validator.Value, facts);
        on = on.ToIso();
        if (norms.Of(Norms.Kinds).At(on).Norm is not { } kinds)
        {
            return Stop(new Finding(Rules.Governing, Verdict.Undetermined, Norms.Kinds.Norms[0], reason: Reasons.NotEncodedBefore));
        }

        if (facts.ManagingBody is not { } body)
        {
            return Stop(new Finding(
                Rules.Governing, Verdict.Undetermined, kinds, missing: facts.Tier is null ? [Names.ManagingBody, Names.Tier] : [Names.ManagingBody]));
        }

        var timeline = norms.Of(JobPositionScopeNorms.Of(body));
        if (timeline.At(on) is not { Norm: { } scope } lookup)
        {
            var ended = timeline.At(on).Status == NormStatus.Ended;
            return Stop(new Finding(
                Rules.Governing, Verdict.Undetermined, timeline.Norms[ended ? ^1 : 0], reason: ended ? Reasons.LevelEnded : Reasons.BodyNotNamed));
        }

        if (Outside(body, scope, facts) is { } outside)
        {
            return Stop(outside);
        }

        if (facts.Tier is not { } tier)
        {
            return Stop(new Finding(Rules.Governing, Verdict.Undetermined, scope, missing: [Names.Tier]));
        }

        var inquiry = new JobPositionInquiry(norms, on, facts, tier);
        return new Assessment<JobPositionsAnswer>(identity, Rules.DecisionId, on, Answer(inquiry, kinds, scope), inquiry.Findings.ToImmutable());

        Assessment<JobPositionsAnswer> Stop(Finding finding) => new(identity, Rules.DecisionId, on, finding.Verdict, [finding]);
    }

    // Units that the decree leaves out or to another, or of which it is not known whether it names them.
    private static Finding? Outside(ManagingBodyKind body, Norm<JobPositionScope> scope, JobPositionsFacts facts) => scope.Value switch
    {
        { AppliesBy: { } authority } => new Finding(Rules.Governing, Verdict.NeedsJudgement, scope, reason: authority),
        { Holder: null } => new Finding(Rules.Governing, Verdict.NotApplicable, scope),
        _ when body == ManagingBodyKind.PublicServiceUnit && facts.IsUnderNationalUniversity is null =>
            new Finding(Rules.Governing, Verdict.Undetermined, scope, missing: [Names.NationalUniversity]),
        _ when body == ManagingBodyKind.PublicServiceUnit && facts.IsUnderNationalUniversity == false =>
            new Finding(Rules.Governing, Verdict.Undetermined, scope, reason: Reasons.UnitOfUnit),
        _ => null,
    };

    private static JobPositionsAnswer Answer(JobPositionInquiry inquiry, Norm<JobPositionKinds> kinds, Norm<JobPositionScope> scope)
    {
        var isNew = inquiry.At(Norms.Levels) is not null;
        inquiry.Say(Rules.Kinds, kinds, isNew ? Reasons.SectorLaw : null);
        if (inquiry.At(Norms.Levels) is { } levels)
        {
            inquiry.Say(Rules.Levels, levels);
        }

        var approval = JobPositionApproval.Of(inquiry, scope.Value.Holder!.Value);
        var file = inquiry.In(Norms.File);
        inquiry.Say(Rules.File, file);
        var answer = new JobPositionsAnswer(kinds.Value.Kinds, approval.Holder, approval.Decider)
        {
            CouncilPassesFirst = approval.CouncilPassesFirst,
            File = file.Value.Items,
            Steps = approval.Steps,
            Professionals = OfProfessionals(inquiry),
            Positions = LevelShareCheck.Of(inquiry, approval),
            NewApprovalBy = Transition(inquiry, approval.DecidesItself == true),
            Level = OfPayClass(inquiry),
        };
        if (inquiry.Facts.DeputyPositions is { } positions && inquiry.At(Norms.DeputyPositions) is { } one)
        {
            inquiry.Check(Rules.DeputyPositions, one, Measurement.Count(positions), one.Value);
        }

        return answer;
    }

    private static ProfessionalShare? OfProfessionals(JobPositionInquiry inquiry)
    {
        var facts = inquiry.Facts;
        var counts = new (int? People, MissingFact Fact)[]
        {
            (facts.ManagementStaff, Names.Management),
            (facts.SectorProfessionalStaff, Names.SectorProfessional),
            (facts.SharedProfessionalStaff, Names.SharedProfessional),
            (facts.SupportStaff, Names.Support),
        };
        if (counts.All(count => count.People is null))
        {
            return null;
        }

        if (inquiry.At(Shares.Professionals) is not { } norm)
        {
            inquiry.Findings.Add(new Finding(Rules.Professionals, Verdict.Undetermined, Shares.Professionals.Norms[^1], reason: Reasons.ShareAfter232));
            return null;
        }

        if (counts.Any(count => count.People is null))
        {
            inquiry.Miss(Rules.Professionals, norm, null, [.. counts.Where(count => count.People is null).Select(count => count.Fact)]);
            return null;
        }

        var total = counts.Sum(count => count.People!.Value);
        var share = norm.Value.Lower.Level!.Value;
        var least = (int)((((long)total * share.Numerator) + share.Denominator - 1) / share.Denominator);
        var answer = new ProfessionalShare(total, facts.SectorProfessionalStaff!.Value + facts.SharedProfessionalStaff!.Value, least);
        inquiry.Check(
            Rules.Professionals,
            norm,
            Measurement.Count(answer.Professionals),
            Requirement.AtLeast(Measurement.Count(least)),
            answer.Lacking == 0 ? null : new($"thiếu {answer.Lacking} người trên tổng số {total}", $"{answer.Lacking} too few of {total} in all"));
        return answer;
    }

    private static LocalDate? Transition(JobPositionInquiry inquiry, bool decidesItself)
    {
        var deadline = inquiry.At(Norms.NewApprovalBy);
        if (deadline is not null && inquiry.Facts.IsApprovedUnderCurrentDecree is null)
        {
            inquiry.Say(Rules.NewApproval, deadline, decidesItself ? Reasons.UnitsNotInClause : null);
        }

        if (inquiry.Facts.IsApprovedUnderCurrentDecree == false)
        {
            if (deadline is not null)
            {
                inquiry.Check(
                    Rules.NewApproval,
                    deadline,
                    Measurement.Of(inquiry.On),
                    Requirement.AtMost(Measurement.Of(deadline.Value)),
                    reason: decidesItself ? Reasons.UnitsNotInClause : null);
            }

            inquiry.Say(Rules.OlderApproval, inquiry.In(Norms.OlderApproval));
        }

        return deadline?.Value;
    }

    private static CareerLevel? OfPayClass(JobPositionInquiry inquiry)
    {
        if (inquiry.Facts.PayClass is not { } payClass || inquiry.At(Shares.LevelOf(payClass)) is not { } level)
        {
            return null;
        }

        var name = payClass.ToString();
        inquiry.Say(Rules.LevelOfPayClass, level, subject: new($"loại {name}", $"class {name}"));
        return (CareerLevel)(level.Value - 1);
    }
}
