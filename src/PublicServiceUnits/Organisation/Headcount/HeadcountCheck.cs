using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Law;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Reasoning;
using Names = PublicServiceUnits.Organisation.HeadcountFactNames;
using Norms = PublicServiceUnits.Organisation.HeadcountNorms;
using Reasons = PublicServiceUnits.Organisation.HeadcountReasons;
using Rules = PublicServiceUnits.Organisation.HeadcountRules;

namespace PublicServiceUnits.Organisation;

/// <summary>The number of staff itself: against the norm, in its parts, filled or not, and planned.</summary>
internal static class HeadcountCheck
{
    /// <summary>Whether nobody is named any more who appraises the State-paid staff of localities.</summary>
    public static bool IsLocalAppraisalOpen(HeadcountInquiry inquiry) =>
        inquiry.IsLocal && inquiry.In(Norms.LocalAppraisal).Provisions.Any(provision => provision.Document == LegalDocuments.Decree276Of2026);

    public static HeadcountAnswer OfSelfFinancing(HeadcountInquiry inquiry, PowerHolder? holder, Assessment<AutonomyRights> rights) => new(holder)
    {
        PeoplesCouncilApprovesTotal = false,
        HomeAffairsAppraises = false,
        PostsBelowNorm = BelowNorm(inquiry),
        BelowMinimum = BelowMinimum(inquiry, rights),
    };

    public static HeadcountAnswer OfAssigned(HeadcountInquiry inquiry, PowerHolder? holder)
    {
        var appraisal = inquiry.In(inquiry.IsLocal ? Norms.LocalAppraisal : Norms.CentralAppraisal);
        var isOpen = IsLocalAppraisalOpen(inquiry);
        if (isOpen)
        {
            inquiry.Open(Rules.Appraisal, appraisal, Reasons.LocalAppraiser);
        }
        else
        {
            inquiry.Say(Rules.Appraisal, appraisal);
        }

        if (inquiry.IsLocal)
        {
            inquiry.Say(Rules.PeoplesCouncil, inquiry.In(Norms.PeoplesCouncil));
        }

        if (inquiry.Tier == AutonomyTier.Group3 && inquiry.Facts.HasSectorNorm == false)
        {
            inquiry.Say(Rules.WithoutNorm, inquiry.In(Norms.WithoutNorm));
        }

        return Planned(inquiry, new HeadcountAnswer(holder)
        {
            PeoplesCouncilApprovesTotal = inquiry.IsLocal,
            HomeAffairsAppraises = isOpen ? null : true,
            RevenuePaidPosts = RevenuePaid(inquiry),
        });
    }

    /// <summary>Vacancies and surplus against the posts.</summary>
    public static HeadcountAnswer Filled(HeadcountInquiry inquiry, HeadcountAnswer answer, Norm decider, Assessment<AutonomyRights> rights)
    {
        if (inquiry.Facts is not { Posts: { } posts, PublicEmployees: { } employees })
        {
            return answer;
        }

        inquiry.Compare(Rules.WithinPosts, decider, employees, posts, isLeast: false);
        var vacancies = Math.Max(0, posts - employees);
        if (!inquiry.IsSelfFinancing && vacancies > 0 && TotalStaff(rights) is { } recruiting)
        {
            inquiry.Findings.Add(new Finding(Rules.Recruiting, Verdict.Satisfied, recruiting, Measurement.Count(vacancies)));
        }

        return answer with { Vacancies = vacancies, Surplus = Math.Max(0, employees - posts) };
    }

    private static int? BelowNorm(HeadcountInquiry inquiry)
    {
        var norm = inquiry.In(Norms.NotBelowNorm);
        switch (inquiry.Facts)
        {
            case { HasSectorNorm: false }:
                inquiry.Findings.Add(new Finding(Rules.NotBelowNorm, Verdict.NotApplicable, norm));
                return null;
            case { SectorNorm: { } wanted, Posts: { } posts }:
                return inquiry.Compare(Rules.NotBelowNorm, norm, posts, wanted, isLeast: true);
            default:
                inquiry.Miss(Rules.NotBelowNorm, norm, [.. Missing(
                    (inquiry.Facts.SectorNorm is null && inquiry.Facts.HasSectorNorm is null, Names.HasSectorNorm),
                    (inquiry.Facts.SectorNorm is null, Names.SectorNorm),
                    (inquiry.Facts.Posts is null, Names.Posts))]);
                return null;
        }
    }

    private static int? BelowMinimum(HeadcountInquiry inquiry, Assessment<AutonomyRights> rights)
    {
        if (TotalStaff(rights) is not { } norm)
        {
            return null;
        }

        switch (inquiry.Facts)
        {
            case { HasSectorMinimum: false }:
                inquiry.Findings.Add(new Finding(Rules.NotBelowMinimum, Verdict.NotApplicable, norm));
                return null;
            case { SectorMinimum: { } least, Posts: { } posts, Contracts: { } contracts }:
                return inquiry.Compare(Rules.NotBelowMinimum, norm, posts + contracts, least, isLeast: true, Reasons.OneReading);
            default:
                inquiry.Miss(Rules.NotBelowMinimum, norm, [.. Missing(
                    (inquiry.Facts.SectorMinimum is null && inquiry.Facts.HasSectorMinimum is null, Names.HasSectorMinimum),
                    (inquiry.Facts.SectorMinimum is null, Names.SectorMinimum),
                    (inquiry.Facts.Posts is null, Names.Posts),
                    (inquiry.Facts.Contracts is null, Names.Contracts))]);
                return null;
        }
    }

    private static int? RevenuePaid(HeadcountInquiry inquiry)
    {
        if (inquiry.Facts is not { Posts: { } posts, StatePaidPosts: { } paid })
        {
            return null;
        }

        var norm = inquiry.In(Norms.RevenuePaid);
        if (inquiry.Tier == AutonomyTier.Group4)
        {
            inquiry.Compare(Rules.RevenuePaid, norm, posts - paid, 0, isLeast: false);
        }
        else
        {
            inquiry.Findings.Add(new Finding(Rules.RevenuePaid, Verdict.Satisfied, norm, Measurement.Count(posts - paid)));
        }

        return posts - paid;
    }

    private static HeadcountAnswer Planned(HeadcountInquiry inquiry, HeadcountAnswer answer)
    {
        if (inquiry.Facts.Plan is not { } plan)
        {
            return answer;
        }

        var duty = inquiry.In(Norms.Of(HeadcountDutyKind.Plan));
        var last = duty.Value.LastDayIn(plan.Year - 1);
        var required = Requirement.AtMost(Measurement.Of(last));
        var isMissing = plan.WasSent == false && inquiry.On > last;
        if (plan.SentOn is { } sent)
        {
            var day = Measurement.Of(sent.ToIso());
            inquiry.Findings.Add(new Finding(Rules.PlanSent, required.IsMetBy(day) ? Verdict.Satisfied : Verdict.NotSatisfied, duty, day, required));
        }
        else if (plan.WasSent is null)
        {
            inquiry.Miss(Rules.PlanSent, duty, Names.PlanSent);
        }
        else if (plan.WasSent == true && inquiry.On > last)
        {
            // Sent, but whether in time is not told.
            inquiry.Miss(Rules.PlanSent, duty, Names.PlanSentOn);
        }
        else
        {
            var verdict = plan.WasSent == true ? Verdict.Satisfied : isMissing ? Verdict.NotSatisfied : Verdict.NotApplicable;
            inquiry.Findings.Add(new Finding(Rules.PlanSent, verdict, duty, required: required));
        }

        var isLate = plan.SentOn is { } day2 && day2.ToIso() > last;
        var isKnown = plan.SentOn is not null || plan.WasSent == false || (plan.WasSent == true && inquiry.On <= last);
        var cut = Cut(inquiry, plan, isMissing, isLate, isKnown);
        return answer with { PlanBy = last, Cut = cut, CutPersons = Persons(plan, cut), Increase = Increase(inquiry, plan) };
    }

    // A plan not sent raises the cut of the road map; of one sent late the decree says nothing.
    private static Ratio? Cut(HeadcountInquiry inquiry, HeadcountPlan plan, bool isMissing, bool isLate, bool isKnown)
    {
        var norm = inquiry.In(Norms.MissingPlan);
        if (isLate)
        {
            inquiry.Open(Rules.MissingPlan, norm, Reasons.LatePlan);
            return null;
        }

        if (!isMissing)
        {
            return isKnown && plan.RoadmapCut is { } road ? new Ratio(road, HeadcountFactsValidator.WholeCut) : null;
        }

        if (plan.RoadmapCut is not { } cut)
        {
            inquiry.Miss(Rules.MissingPlan, norm, Names.RoadmapCut);
            return null;
        }

        var more = norm.Value.Numerator * (HeadcountFactsValidator.WholeCut / norm.Value.Denominator);
        var raised = new Ratio(cut + more, HeadcountFactsValidator.WholeCut);
        inquiry.Findings.Add(new Finding(
            Rules.MissingPlan,
            Verdict.Satisfied,
            norm,
            Measurement.Of(raised),
            reason: Persons(plan, raised) is null ? null : Reasons.PartsOfPersons,
            subject: Persons(plan, raised) is { } persons ? new($"giảm {persons} người", $"{persons} persons fewer") : null));
        return raised;
    }

    private static int? Persons(HeadcountPlan plan, Ratio? cut) =>
        cut is { } rate && plan.PreviousStatePaid is { } previous ? (int)(previous * rate.Numerator / rate.Denominator) : null;

    private static int? Increase(HeadcountInquiry inquiry, HeadcountPlan plan)
    {
        var norm = inquiry.In(Norms.Increase);
        if (plan is not { PreviousStatePaid: { } before, PlannedStatePaid: { } planned })
        {
            inquiry.Miss(Rules.Increase, norm, [.. Missing(
                (plan.PreviousStatePaid is null, Names.PreviousStatePaid), (plan.PlannedStatePaid is null, Names.PlannedStatePaid))]);
            return null;
        }

        var more = Math.Max(0, planned - before);
        inquiry.Findings.Add(more > 0
            ? new Finding(
                Rules.Increase, Verdict.NeedsJudgement, norm, Measurement.Count(more), reason: Reasons.PrimeMinister, subject: new($"tăng {more} người", $"{more} persons more"))
            : new Finding(Rules.Increase, Verdict.NotApplicable, norm));
        return more;
    }

    private static Norm? TotalStaff(Assessment<AutonomyRights> rights) => Of(rights, RightKind.TotalStaff)?.Norm;

    /// <summary>The finding of financial autonomy on a right; null where its matrix has no such row on the date.</summary>
    public static Finding? Of(Assessment<AutonomyRights> rights, RightKind kind)
    {
        foreach (var finding in rights.Findings)
        {
            if (finding.Rule == RightsRules.Of(kind))
            {
                return finding;
            }
        }

        return null;
    }

    public static IEnumerable<MissingFact> Missing(params IEnumerable<(bool IsMissing, MissingFact Fact)> facts) =>
        facts.Where(one => one.IsMissing).Select(one => one.Fact);
}
