using System.Collections.Immutable;
using NodaTime;
using PublicServiceUnits.Law;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Reasoning;
using PublicServiceUnits.Units;
using Names = PublicServiceUnits.Autonomy.DissolutionFundsFactNames;
using Norms = PublicServiceUnits.Autonomy.DissolutionFundsNorms;
using Reasons = PublicServiceUnits.Autonomy.DissolutionFundsReasons;
using Rules = PublicServiceUnits.Autonomy.DissolutionFundsRules;

namespace PublicServiceUnits.Autonomy;

/// <summary>What Article 19 says beside the sums: overdue bank loans, disputes, assets and running contracts.</summary>
internal static class DissolutionPlan
{
    public static void Add(
        DissolutionFundsFacts facts, DissolutionFundsAnswer answer, LocalDate on, Func<NormTimeline, Norm> inForce, ImmutableArray<Finding>.Builder findings)
    {
        AddBankLoans(facts, answer, inForce, findings);
        if (facts.HasPendingDispute == false)
        {
            findings.Add(new Finding(Rules.NoDispute, Verdict.Satisfied, inForce(Norms.NoDispute)));
        }

        if (facts.HasUnfinishedAssets)
        {
            var norm = inForce(Norms.UnfinishedAssets);
            // The district level had ended; the text named it until it was amended.
            var namesDistrict = on >= ManagingBodyNorms.TwoTiers && norm.Period.From < ManagingBodyNorms.TwoTiers;
            findings.Add(new Finding(
                Rules.UnfinishedAssets, Verdict.NeedsJudgement, norm, reason: namesDistrict ? Reasons.HandsOverWithoutDistrict : Reasons.HandsOver));
        }

        AddProceeds(facts, inForce, findings);
        if (facts.HasRunningContracts is { } runs)
        {
            findings.Add(new Finding(Rules.RunningContracts, runs ? Verdict.NotSatisfied : Verdict.Satisfied, inForce(Norms.RunningContracts)));
        }
    }

    // Asked only where other debts stay unpaid: a unit whose funds pay them has no difficulty in paying.
    private static void AddBankLoans(
        DissolutionFundsFacts facts, DissolutionFundsAnswer answer, Func<NormTimeline, Norm> inForce, ImmutableArray<Finding>.Builder findings)
    {
        if (facts.OtherDebts is not { } debts || debts <= answer.OtherDebtsPaid)
        {
            return;
        }

        var norm = inForce(Norms.OverdueBankLoans);
        if (facts.OverdueBankLoans is not { } loans)
        {
            findings.Add(new Finding(Rules.OverdueBankLoans, Verdict.Undetermined, norm, missing: [Names.OverdueBankLoans]));
        }
        else if (loans.Dong > 0)
        {
            findings.Add(new Finding(Rules.OverdueBankLoans, Verdict.NeedsJudgement, norm, Measurement.Of(loans), reason: Reasons.BankDebtRules));
        }
    }

    private static void AddProceeds(DissolutionFundsFacts facts, Func<NormTimeline, Norm> inForce, ImmutableArray<Finding>.Builder findings)
    {
        if (facts.NetAssetProceeds is not { Dong: > 0 } proceeds)
        {
            return;
        }

        var norm = inForce(Norms.AssetProceeds);
        var measured = Measurement.Of(proceeds);
        findings.Add(facts switch
        {
            { HasUnfinishedAssets: true } => new Finding(Rules.AssetProceeds, Verdict.Undetermined, norm, measured, reason: Reasons.ProceedsBySuperior),
            { IsFinanciallySettled: null } => new Finding(Rules.AssetProceeds, Verdict.Undetermined, norm, measured, missing: [Names.FinanciallySettled]),
            { IsFinanciallySettled: true } => new Finding(Rules.AssetProceeds, Verdict.Satisfied, norm, measured),
            _ => new Finding(Rules.AssetProceeds, Verdict.Undetermined, norm, measured, reason: Reasons.ProceedsByAssetDecree),
        });
    }
}
