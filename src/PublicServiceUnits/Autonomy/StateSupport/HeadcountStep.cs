using System.Collections.Immutable;
using PublicServiceUnits.Law;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Reasoning;
using Reasons = PublicServiceUnits.Autonomy.StateSupportReasons;
using Rules = PublicServiceUnits.Autonomy.StateSupportRules;

namespace PublicServiceUnits.Autonomy;

/// <summary>
/// The cut of State-paid posts that Circular 71/2020/TT-BTC asks beside the cut of support. It is looked at only where
/// the posts of both years are told, and leaves the verdict on the support as it is.
/// </summary>
internal static class HeadcountStep
{
    public static void Add(AutonomyLaw law, SupportStep step, ImmutableArray<Finding>.Builder findings)
    {
        if (step.Previous.StatePaidHeadcount is not { } before || step.Current.StatePaidHeadcount is not { } now || before == 0)
        {
            return;
        }

        if (SupportPath.NormOf(law, BudgetYearNorms.Headcount2021, step.Year) is { } ofEstimate)
        {
            findings.Add(new Finding(Rules.Headcount, Verdict.NeedsJudgement, ofEstimate, Share(before - now, before), reason: Reasons.SchemeFixesHeadcount, subject: step.Subject));
        }
        else if (SupportPath.NormOf(law, BudgetYearNorms.Headcount2022And2023, step.Year) is { } ofPlan)
        {
            findings.Add(OfPlan(ofPlan, step, before, now));
        }
    }

    private static Finding OfPlan(Norm<Requirement> norm, SupportStep step, int before, int now)
    {
        switch (step.Current.HasHeadcountScheme, step.Current.HeadcountArrears)
        {
            case (true, _):
                return new Finding(Rules.Headcount, Verdict.NeedsJudgement, norm, Share(before - now, before), reason: Reasons.SchemeFixesHeadcount, subject: step.Subject);
            case (false, { } arrears):
                // What is left of the cut once the arrears of 2016 to 2020 are made good.
                var share = Share((long)before - now - arrears, before);
                var isMet = norm.Value.IsMetBy(share);
                return new Finding(
                    Rules.Headcount,
                    isMet ? Verdict.Satisfied : Verdict.Undetermined,
                    norm,
                    share,
                    norm.Value,
                    reason: isMet ? null : Reasons.HeadcountAverage,
                    subject: step.Subject);
            default:
                return new Finding(Rules.Headcount, Verdict.Undetermined, norm, Share(before - now, before), norm.Value, MissingOf(step), subject: step.Subject);
        }
    }

    private static ImmutableArray<MissingFact> MissingOf(SupportStep step)
    {
        var missing = ImmutableArray.CreateBuilder<MissingFact>();
        if (step.Current.HasHeadcountScheme is null)
        {
            missing.Add(step.Missing("hasHeadcountScheme", "có quyết định giao biên chế hoặc Đề án được duyệt không", "whether a headcount decision or an approved scheme fixes the cut"));
        }

        if (step.Current.HeadcountArrears is null)
        {
            missing.Add(step.Missing("headcountArrears", "số chưa giảm được của giai đoạn 2016-2020 (không có thì ghi 0)", "the posts of 2016–2020 not yet cut (0 if none)"));
        }

        return missing.ToImmutable();
    }

    private static Measurement Share(long cut, long before) => Measurement.Of(new Ratio(cut, before));
}
