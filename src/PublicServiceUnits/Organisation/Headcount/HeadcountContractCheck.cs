using System.Collections.Immutable;
using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Reasoning;
using PublicServiceUnits.Units;
using Names = PublicServiceUnits.Organisation.HeadcountFactNames;
using Norms = PublicServiceUnits.Organisation.HeadcountNorms;
using Reasons = PublicServiceUnits.Organisation.HeadcountReasons;
using Rules = PublicServiceUnits.Organisation.HeadcountRules;

namespace PublicServiceUnits.Organisation;

/// <summary>Contracts in place of posts, on the norms that <c>autonomy.rights</c> holds (clause 2, Article 6, Decree 235/2026/NĐ-CP).</summary>
internal static class HeadcountContractCheck
{
    public static ImmutableArray<HeadcountContracts> Of(HeadcountInquiry inquiry, Assessment<AutonomyRights> rights)
    {
        var facts = inquiry.Facts;
        if (HeadcountCheck.Of(rights, RightKind.Contracts) is not { } ordinary)
        {
            if (facts is not { Contracts: null, ShortContracts: null, ContractsBeyondAssigned: null })
            {
                inquiry.Open(Rules.Contracts, First(RightKind.Contracts), Reasons.ContractsBefore235);
            }

            return [];
        }

        if (inquiry.Body is ManagingBodyKind.PublicServiceUnit or ManagingBodyKind.GovernmentAgency or ManagingBodyKind.GovernmentFoundedOrganisation
            || facts.Sector == UnitSector.ScienceAndTechnology)
        {
            inquiry.Findings.Add(new Finding(
                Rules.ContractsByOthers, Verdict.NeedsJudgement, inquiry.In(Norms.ContractsByOthers), reason: Reasons.ContractsByOthers));
            return [];
        }

        var contracts = ImmutableArray.CreateBuilder<HeadcountContracts>();
        contracts.Add(Ordinary(inquiry, ordinary, StatusOf(rights, RightKind.Contracts)));
        if (HeadcountCheck.Of(rights, RightKind.ShortContracts) is { } shorts)
        {
            contracts.Add(Short(inquiry, shorts, StatusOf(rights, RightKind.ShortContracts)));
        }

        if (HeadcountCheck.Of(rights, RightKind.ContractsBeyondAssigned) is { } beyond)
        {
            contracts.Add(Beyond(inquiry, beyond, StatusOf(rights, RightKind.ContractsBeyondAssigned), rights.Conclusion?.ContractLimit));
        }

        return contracts.ToImmutable();
    }

    private static HeadcountContracts Ordinary(HeadcountInquiry inquiry, Finding right, RightStatus? status)
    {
        var given = inquiry.Facts.Contracts;
        var answer = new HeadcountContracts(HeadcountContractKind.Ordinary, status, given, null, null);
        switch (status)
        {
            case null:
                return Carry(inquiry, Rules.Contracts, right, answer);
            case RightStatus.NotGiven:
                return Limit(inquiry, Rules.Contracts, right, answer, 0);
            case RightStatus.NeedsApproval:
                return AgainstNorm(inquiry, right, answer);
            case RightStatus.WithinLimits when given > 0 && inquiry.Facts.RaisesStateRecurrentMoney is null:
                inquiry.Miss(Rules.Contracts, right.Norm, Names.RaisesMoney);
                return answer;
            case RightStatus.WithinLimits when given > 0:
                inquiry.Findings.Add(new Finding(
                    Rules.Contracts,
                    inquiry.Facts.RaisesStateRecurrentMoney == true ? Verdict.NotSatisfied : Verdict.Satisfied,
                    right.Norm,
                    Measurement.Count(given.Value)));
                return answer;
            default:
                inquiry.Say(Rules.Contracts, right.Norm);
                return answer;
        }
    }

    // Group 3 below 70 %: up to what the norm lacks, counted from the posts or from the employees there are.
    private static HeadcountContracts AgainstNorm(HeadcountInquiry inquiry, Finding right, HeadcountContracts answer)
    {
        var facts = inquiry.Facts;
        if (facts.HasSectorNorm == false)
        {
            inquiry.Findings.Add(new Finding(Rules.Contracts, Verdict.NeedsJudgement, right.Norm, reason: Reasons.ByNeed));
            return answer;
        }

        if (facts is not { SectorNorm: { } norm, Posts: { } posts })
        {
            inquiry.Miss(Rules.Contracts, right.Norm, [.. HeadcountCheck.Missing(
                (facts.SectorNorm is null && facts.HasSectorNorm is null, Names.HasSectorNorm),
                (facts.SectorNorm is null, Names.SectorNorm),
                (facts.Posts is null, Names.Posts))]);
            return answer;
        }

        var strict = Math.Max(0, norm - posts);
        if (answer.Given is not { } given || given <= strict)
        {
            return Limit(inquiry, Rules.Contracts, right, answer, strict);
        }

        if (facts.PublicEmployees is not { } employees)
        {
            inquiry.Miss(Rules.Contracts, right.Norm, Names.PublicEmployees);
            return answer with { Most = strict };
        }

        var wide = Math.Max(strict, norm - employees);
        if (given > wide)
        {
            return Limit(inquiry, Rules.Contracts, right, answer, wide);
        }

        inquiry.Findings.Add(new Finding(
            Rules.Contracts, Verdict.Undetermined, right.Norm, Measurement.Count(given), Requirement.AtMost(Measurement.Count(strict)), reason: Reasons.LackingAgainstNorm));
        return answer with { Most = strict };
    }

    private static HeadcountContracts Short(HeadcountInquiry inquiry, Finding right, RightStatus? status)
    {
        var facts = inquiry.Facts;
        var answer = new HeadcountContracts(HeadcountContractKind.FillsVacancies, status, facts.ShortContracts, null, null);
        if (facts.ShortContracts is null or 0)
        {
            inquiry.Say(Rules.ShortContracts, right.Norm);
            return answer;
        }

        if (facts.LongestShortContract is not { } months)
        {
            inquiry.Miss(Rules.ShortContractTerm, right.Norm, Names.LongestShortContract);
        }
        else if (right.Required is { } term)
        {
            var measured = Measurement.Months(months);
            inquiry.Findings.Add(new Finding(
                Rules.ShortContractTerm, term.IsMetBy(measured) ? Verdict.Satisfied : Verdict.NotSatisfied, right.Norm, measured, term));
        }

        if (facts is { Posts: { } posts, PublicEmployees: { } employees, OnMaternityLeave: { } leave })
        {
            return Limit(inquiry, Rules.ShortContracts, right, answer, Math.Max(0, posts - (employees - leave)));
        }

        inquiry.Miss(Rules.ShortContracts, right.Norm, [.. HeadcountCheck.Missing(
            (facts.Posts is null, Names.Posts), (facts.PublicEmployees is null, Names.PublicEmployees), (facts.OnMaternityLeave is null, Names.OnMaternityLeave))]);
        return answer;
    }

    private static HeadcountContracts Beyond(HeadcountInquiry inquiry, Finding right, RightStatus? status, int? limit)
    {
        var facts = inquiry.Facts;
        var answer = new HeadcountContracts(HeadcountContractKind.BeyondAssigned, status, facts.ContractsBeyondAssigned, null, null);
        switch (status)
        {
            case null:
                return Carry(inquiry, Rules.ContractsBeyondAssigned, right, answer);
            case RightStatus.NotGiven:
                return Limit(inquiry, Rules.ContractsBeyondAssigned, right, answer, 0);
            default:
                if (limit is { } most)
                {
                    return Limit(inquiry, Rules.ContractsBeyondAssigned, right, answer, most);
                }

                inquiry.Miss(Rules.ContractsBeyondAssigned, right.Norm, [.. HeadcountCheck.Missing((facts.SectorNorm is null, Names.SectorNorm), (facts.Posts is null, Names.Posts))]);
                return answer;
        }
    }

    // What the matrix of rights leaves open is open here for the same reason.
    private static HeadcountContracts Carry(HeadcountInquiry inquiry, Rule rule, Finding right, HeadcountContracts answer)
    {
        inquiry.Findings.Add(new Finding(rule, Verdict.Undetermined, right.Norm, missing: right.Missing, reason: right.Reason));
        return answer;
    }

    private static HeadcountContracts Limit(HeadcountInquiry inquiry, Rule rule, Finding right, HeadcountContracts answer, int most)
    {
        if (answer.Given is { } given)
        {
            return answer with { Most = most, Over = inquiry.Compare(rule, right.Norm, given, most, isLeast: false) };
        }

        inquiry.Findings.Add(new Finding(rule, Verdict.Satisfied, right.Norm, required: Requirement.AtMost(Measurement.Count(most))));
        return answer with { Most = most };
    }

    private static RightStatus? StatusOf(Assessment<AutonomyRights> rights, RightKind kind) => rights.Conclusion?.Rows.FirstOrDefault(row => row.Kind == kind)?.Status;

    private static Law.Norm First(RightKind kind) => RightsRegister.ByKind.First(one => one.Kind == kind).Rights[0].Timeline.Norms[0];
}
