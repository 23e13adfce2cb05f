using System.Collections.Immutable;
using NodaTime;
using PublicServiceUnits.Law;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Reasoning;
using PublicServiceUnits.Units;
using Reasons = PublicServiceUnits.Autonomy.StateSupportReasons;
using Rules = PublicServiceUnits.Autonomy.StateSupportRules;

namespace PublicServiceUnits.Autonomy;

/// <summary>
/// Checks a path of direct support year by year. The law of a budget year is the law on its last day: an amendment during
/// the year applies from that budget year on.
/// </summary>
internal static class SupportPath
{
    public static (ImmutableArray<SupportCut> Cuts, ImmutableArray<Finding> Findings) Check(AutonomyLaw law, AutonomyTier tier, StateSupportFacts facts)
    {
        if (facts.Path.IsDefaultOrEmpty || tier is AutonomyTier.Group1 or AutonomyTier.Group2)
        {
            return ([], []);
        }

        var cuts = ImmutableArray.CreateBuilder<SupportCut>();
        var findings = ImmutableArray.CreateBuilder<Finding>();
        for (var index = 1; index < facts.Path.Length; index++)
        {
            var from = findings.Count;
            var step = new SupportStep(facts.Path[index - 1], facts.Path[index], index);
            AddGeneral(law, tier, facts, step, findings);
            AddOf2024(law, tier, facts, step, findings);
            AddOf2021(law, step, findings);
            var verdict = Worst(findings.Skip(from).Select(finding => finding.Verdict));
            cuts.Add(new SupportCut(step.Year, step.Cut, step.NetCut, verdict));
            HeadcountStep.Add(law, step, findings);
        }

        return (cuts.ToImmutable(), findings.ToImmutable());
    }

    private static void AddGeneral(
        AutonomyLaw law, AutonomyTier tier, StateSupportFacts facts, SupportStep step, ImmutableArray<Finding>.Builder findings)
    {
        if (NormOf(law, StateSupportNorms.YearlyCut, step.Year) is not { } rule)
        {
            return;
        }

        var isNet = NormOf(law, StateSupportNorms.NetOfChanges, step.Year) is not null;
        if (tier == AutonomyTier.Group4 && !isNet)
        {
            findings.Add(new Finding(Rules.YearlyCut, Verdict.NotApplicable, rule, subject: step.Subject));
            return;
        }

        var cut = step.Judge(rule.Value, isNet ? CutReading.Net : CutReading.TextSilent);
        if (cut.Verdict is Verdict.Satisfied or Verdict.NotApplicable)
        {
            var isReading = !isNet && cut.Verdict == Verdict.Satisfied;
            findings.AddRange(step.Findings(Rules.YearlyCut, rule, isReading ? cut with { Reason = Reasons.BaseIsAReading } : cut));
            return;
        }

        var exemption = NormOf(law, StateSupportNorms.ExemptFromCut, step.Year)!;
        var (isExempt, missing) = Exempt(exemption.Value.Value, facts);
        if (tier == AutonomyTier.Group4 && isExempt != true)
        {
            findings.AddRange(step.Findings(Rules.YearlyCut, rule, cut with { Verdict = Verdict.Undetermined, Missing = [.. cut.Missing, .. missing], Reason = Reasons.GroupFourCut }));
        }
        else if (isExempt == false)
        {
            var mayNotHaveBegun = !isNet && cut.Verdict == Verdict.NotSatisfied;
            findings.AddRange(step.Findings(
                Rules.YearlyCut, rule, mayNotHaveBegun ? cut with { Verdict = Verdict.Undetermined, Reason = Reasons.CutBeforeFirstPeriodEnds } : cut));
        }
        else
        {
            findings.Add(new Finding(
                Rules.Exempt, isExempt == true ? Verdict.NotApplicable : Verdict.Undetermined, exemption, cut.Measured, rule.Value, missing, subject: step.Subject));
        }
    }

    private static (bool? IsExempt, ImmutableArray<MissingFact> Missing) Exempt(CutExemption exemption, StateSupportFacts facts)
    {
        var basic = facts.SuppliesBasicEssentialServices;
        if (exemption == CutExemption.BasicServices || basic == false)
        {
            return (basic, basic is null ? [Reasons.BasicServices] : []);
        }

        return facts.Unit.HasServiceRevenue switch
        {
            true => (false, []),
            false => (basic, basic is null ? [Reasons.BasicServices] : []),
            _ => (null, basic is null ? [Reasons.BasicServices, Reasons.ServiceRevenue] : [Reasons.ServiceRevenue]),
        };
    }

    private static void AddOf2024(
        AutonomyLaw law, AutonomyTier tier, StateSupportFacts facts, SupportStep step, ImmutableArray<Finding>.Builder findings)
    {
        if (NormOf(law, BudgetYearNorms.FinishedPricesOf2024, step.Year) is not { } finished)
        {
            return;
        }

        findings.Add(step.Current.SupportForFinishedPrices is { } part
            ? new Finding(
                Rules.FinishedPricesOf2024,
                finished.Value.IsMetBy(Measurement.Of(part)) ? Verdict.Satisfied : Verdict.NotSatisfied,
                finished,
                Measurement.Of(part),
                finished.Value,
                subject: step.Subject)
            : new Finding(
                Rules.FinishedPricesOf2024,
                Verdict.Undetermined,
                finished,
                missing: [step.Missing("supportForFinishedPrices", "phần hỗ trợ cho dịch vụ hoàn thành lộ trình giá", "the support for services whose price road map is finished")],
                subject: step.Subject));

        if (NormOf(law, tier == AutonomyTier.Group3 ? BudgetYearNorms.CutOf2024Group3 : BudgetYearNorms.CutOf2024Group4, step.Year) is not { } rule)
        {
            return;
        }

        var cut = step.Judge(rule.Value, CutReading.TextSilent);
        var isCentral = IsCentral(facts.Unit.ManagingAuthority);
        var basic = tier == AutonomyTier.Group4 ? facts.SuppliesBasicEssentialServices : false;
        if (isCentral == false || basic == true)
        {
            findings.Add(new Finding(Rules.CutOf2024, Verdict.NotApplicable, rule, cut.Measured, subject: step.Subject));
        }
        else if (cut.Verdict != Verdict.Satisfied && (isCentral is null || basic is null))
        {
            ImmutableArray<MissingFact> unknown = [.. isCentral is null ? [Reasons.CentralBody] : Array.Empty<MissingFact>(), .. basic is null ? [Reasons.BasicServices] : Array.Empty<MissingFact>()];
            findings.Add(new Finding(Rules.CutOf2024, Verdict.Undetermined, rule, cut.Measured, rule.Value, unknown, subject: step.Subject));
        }
        else
        {
            findings.AddRange(step.Findings(Rules.CutOf2024, rule, cut));
        }
    }

    private static void AddOf2021(AutonomyLaw law, SupportStep step, ImmutableArray<Finding>.Builder findings)
    {
        if (NormOf(law, BudgetYearNorms.CutOf2021Smaller, step.Year) is not { } smaller
            || NormOf(law, BudgetYearNorms.CutOf2021Larger, step.Year) is not { } larger)
        {
            return;
        }

        var least = step.Judge(smaller.Value, CutReading.TextSilent);
        var most = step.Judge(larger.Value, CutReading.TextSilent);
        if (step.Current.RevenueRisesByPriceRoadMap == false)
        {
            findings.Add(new Finding(Rules.CutOf2021, Verdict.NotApplicable, smaller, least.Measured, subject: step.Subject));
        }
        else if (most.Verdict == Verdict.Satisfied)
        {
            findings.AddRange(step.Findings(Rules.CutOf2021, larger, most));
        }
        else if (step.Current.RevenueRisesByPriceRoadMap is null)
        {
            findings.Add(new Finding(
                Rules.CutOf2021,
                Verdict.Undetermined,
                smaller,
                least.Measured,
                smaller.Value,
                [step.Missing("revenueRisesByPriceRoadMap", "nguồn thu có tăng theo lộ trình giá, học phí không", "whether revenue rises by the price road map or tuition")],
                subject: step.Subject));
        }
        else if (least.Verdict == Verdict.Satisfied)
        {
            findings.Add(new Finding(Rules.CutOf2021, Verdict.NeedsJudgement, smaller, least.Measured, smaller.Value, reason: Reasons.RangeOfCut, subject: step.Subject));
        }
        else
        {
            findings.AddRange(step.Findings(Rules.CutOf2021, smaller, least.Reason is null ? least : least with { Reason = Reasons.NetOfHeadcountOnly }));
        }
    }

    private static bool? IsCentral(ManagingAuthority? authority) => authority switch
    {
        ManagingAuthority.CentralBody or ManagingAuthority.MinistryOfNationalDefence or ManagingAuthority.MinistryOfPublicSecurity => true,
        ManagingAuthority.Province or ManagingAuthority.District or ManagingAuthority.Commune or ManagingAuthority.SocialOrganisation => false,
        _ => null,
    };

    internal static Norm<T>? NormOf<T>(AutonomyLaw law, NormTimeline<T> timeline, int year)
        where T : notnull => law.Norms.Of(timeline).At(new LocalDate(year, 12, 31)).Norm;

    private static Verdict Worst(IEnumerable<Verdict> verdicts)
    {
        var found = verdicts.ToHashSet();
        foreach (var verdict in new[] { Verdict.NotSatisfied, Verdict.Undetermined, Verdict.NeedsJudgement, Verdict.Satisfied })
        {
            if (found.Contains(verdict))
            {
                return verdict;
            }
        }

        return Verdict.NotApplicable;
    }
}
