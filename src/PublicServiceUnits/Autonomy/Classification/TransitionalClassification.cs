using NodaTime;
using PublicServiceUnits.Law;
using PublicServiceUnits.Reasoning;
using PublicServiceUnits.Units;
using Rules = PublicServiceUnits.Autonomy.ClassificationRules;

namespace PublicServiceUnits.Autonomy;

/// <summary>What decides before any figure: units of National Defence and Public Security, and Article 40's transitional rules.</summary>
internal static class TransitionalClassification
{
    /// <summary>The assessment, or null where the figures decide; then the findings may already hold why no transitional rule does.</summary>
    public static Assessment<AutonomyClassification>? Decide(AutonomyLaw law, LocalDate on, ClassificationFacts facts, ref FindingBuffer findings)
    {
        if (facts.ManagingAuthority is ManagingAuthority.MinistryOfNationalDefence or ManagingAuthority.MinistryOfPublicSecurity
            && law.Defence is { } defence)
        {
            if (defence.Value.Value == DefenceScope.MinisterDecides)
            {
                findings.Add(new Finding(
                    Rules.DefenceAndPublicSecurity, Verdict.NeedsJudgement, defence, reason: ClassificationReasons.DefenceOrSecurityMinister));
                findings.Add(new Finding(Rules.GoverningLaw, Verdict.Satisfied, law.General!.Governing));
                return Classification.Without(law, on, Verdict.NeedsJudgement, ref findings);
            }

            findings.Add(new Finding(Rules.DefenceAndPublicSecurity, Verdict.Satisfied, defence));
        }

        return facts.Transition?.Kind switch
        {
            TransitionalKind.ApprovedOlderPlan => OlderPlan(law, on, facts, facts.Transition, ref findings),
            TransitionalKind.FullAutonomyPilot => Pilot(law, on, facts, ref findings),
            TransitionalKind.EnterpriseLikeMechanism => EnterpriseLike(law, on, facts, facts.Transition, ref findings),
            _ => null,
        };
    }

    private static Assessment<AutonomyClassification>? OlderPlan(AutonomyLaw law, LocalDate on, ClassificationFacts facts, TransitionalStatus status, ref FindingBuffer findings)
    {
        if (law.OlderPlans is not { } norm)
        {
            var last = ScopeNorms.OlderPlans.Norms[^1];
            findings.Add(new Finding(Rules.OlderPlan, Verdict.NotApplicable, last, Measurement.Of(on)));
            return null;
        }

        if (status.ApprovedUnder is not { } decree)
        {
            return Open(norm, ClassificationFactNames.ApprovedUnder, ref findings);
        }

        var subject = new LocalizedText(KeptPlans.Document(decree).ToText(Language.Vietnamese), KeptPlans.Document(decree).ToText(Language.English));
        if (!norm.Value.Decrees.Contains(decree))
        {
            findings.Add(new Finding(Rules.OlderPlan, Verdict.NotSatisfied, norm, subject: subject));
            return null;
        }

        if (status.ApprovedTier is not { } tier)
        {
            return Open(norm, ClassificationFactNames.ApprovedTier, ref findings);
        }

        findings.Add(new Finding(Rules.OlderPlan, Verdict.Satisfied, norm, subject: subject));
        AddDeadlines(law, on, tier, ref findings);
        var oldBalances = tier switch
        {
            AutonomyTier.Group3 => law.OldBalancesGroup3,
            AutonomyTier.Group4 => law.OldBalancesGroup4,
            _ => law.OldBalancesGroups1And2,
        };
        if (oldBalances is { } balances)
        {
            findings.Add(new Finding(Rules.OldBalances, Verdict.Satisfied, balances));
        }

        return Classification.Conclude(law, on, law.General!, facts, tier, null, null, ClassificationRoute.ApprovedPlanKept, default, ref findings);

        Assessment<AutonomyClassification> Open(Norm open, MissingFact fact, ref FindingBuffer found)
        {
            found.Add(new Finding(Rules.OlderPlan, Verdict.Undetermined, open, missing: [fact]));
            return Classification.Undetermined(law, on, law.General!, facts, default, ref found);
        }
    }

    // The deadlines of 2022 were overtaken where an older plan went on to the end of that year; both are shown.
    private static void AddDeadlines(AutonomyLaw law, LocalDate on, AutonomyTier tier, ref FindingBuffer findings)
    {
        if (law.PlanApprovalDeadline is not { } approval || on.Year != approval.Value.Year)
        {
            return;
        }

        if (tier is AutonomyTier.Group3 or AutonomyTier.Group4 && law.PlanReportDeadline is { } report)
        {
            findings.Add(new Finding(Rules.PlanReportDeadline, Verdict.NotApplicable, report, Measurement.Of(report.Value)));
        }

        findings.Add(new Finding(Rules.PlanApprovalDeadline, Verdict.NotApplicable, approval, Measurement.Of(approval.Value)));
    }

    private static Assessment<AutonomyClassification>? Pilot(AutonomyLaw law, LocalDate on, ClassificationFacts facts, ref FindingBuffer findings)
    {
        if (law.Pilots is not { } norm)
        {
            return null;
        }

        findings.Add(new Finding(Rules.FullAutonomyPilot, Verdict.Satisfied, norm));
        return Classification.Conclude(law, on, law.General!, facts, AutonomyTier.Group1, null, null, ClassificationRoute.FullAutonomyPilot, default, ref findings);
    }

    private static Assessment<AutonomyClassification>? EnterpriseLike(AutonomyLaw law, LocalDate on, ClassificationFacts facts, TransitionalStatus status, ref FindingBuffer findings)
    {
        if (law.EnterpriseLike is not { } norm)
        {
            return null;
        }

        switch (status.ChoseGroup1)
        {
            case true:
                findings.Add(new Finding(Rules.EnterpriseLikeMechanism, Verdict.Satisfied, norm));
                return Classification.Conclude(
                    law, on, law.General!, facts, AutonomyTier.Group1, null, null, ClassificationRoute.EnterpriseLikeMechanism, default, ref findings);
            case false:
                findings.Add(new Finding(Rules.EnterpriseLikeMechanism, Verdict.NotApplicable, norm, reason: ClassificationReasons.AuthorityThatAllowedIt));
                findings.Add(new Finding(Rules.GoverningLaw, Verdict.Satisfied, law.General!.Governing));
                return Classification.Without(law, on, Verdict.NotApplicable, ref findings);
            default:
                findings.Add(new Finding(Rules.EnterpriseLikeMechanism, Verdict.Undetermined, norm, missing: [ClassificationFactNames.ChoseGroup1]));
                return Classification.Undetermined(law, on, law.General!, facts, default, ref findings);
        }
    }
}
