using PublicServiceUnits.Law;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Reasoning;
using Rules = PublicServiceUnits.Autonomy.SurplusRules;

namespace PublicServiceUnits.Autonomy;

/// <summary>Why a distribution cannot be answered: the facts that are missing, or what the law leaves open.</summary>
internal static class SurplusOpen
{
    public static Assessment<SurplusDistribution> Assess(SurplusLaw law, SurplusGoverning governing, SurplusDistributionFacts facts)
    {
        var findings = new List<Finding>();
        Add(law, governing, facts, findings);
        return new(law.Identity, Rules.DecisionId, law.On, Verdict.Undetermined, [.. findings]);
    }

    private static void Add(SurplusLaw law, SurplusGoverning governing, SurplusDistributionFacts facts, List<Finding> findings)
    {
        if (governing.Regime is not { } regime)
        {
            findings.Add(governing.ToFinding());
            return;
        }

        if (MissingOf(facts, regime) is { Count: > 0 } missing)
        {
            findings.Add(new Finding(Rules.Facts, Verdict.Undetermined, governing.Norm, missing: [.. missing]));
            findings.Add(governing.ToFinding());
            return;
        }

        var (tier, surplus) = (facts.Tier!.Value, facts.Surplus!.Value);
        if (SurplusLaw.IsBetweenBands(regime, tier, facts))
        {
            AddBothSets(law, surplus, findings);
            findings.Add(governing.ToFinding());
            return;
        }

        var norms = law.ClassOf(regime, tier, facts)!;
        SurplusLimits.AddMissing(norms, facts.Pay, findings);
        if (findings.Count == 0)
        {
            AddOpenParts(norms, facts, surplus, findings);
        }

        findings.Add(governing.ToFinding());
        SurplusSurroundings.Add(norms, facts, findings);
    }

    private static void AddOpenParts(SurplusClassLaw norms, SurplusDistributionFacts facts, Vnd surplus, List<Finding> findings)
    {
        var missing = new List<MissingFact>();
        if (facts.Distribution is { } made)
        {
            AddUnlessKnown(missing, SurplusFactNames.MadeDevelopment, made.DevelopmentFund is not null || norms.IsSaving);
            AddUnlessKnown(missing, SurplusFactNames.MadeIncome, made.SupplementaryIncome is not null);
            AddUnlessKnown(missing, SurplusFactNames.MadeRewards, made.RewardAndWelfare is not null);
        }

        if (missing.Count > 0)
        {
            findings.Add(new Finding(Rules.WholeSurplus, Verdict.Undetermined, norms.Income, missing: [.. missing]));
        }
        else if (norms.IsSaving)
        {
            findings.Add(new Finding(Rules.OtherFunds, Verdict.Undetermined, norms.OtherFunds, reason: SurplusReasons.SavingToOtherFunds));
        }
        else if (SurplusDistributing.WantsOther(facts, surplus))
        {
            findings.Add(new Finding(Rules.OtherFunds, Verdict.Undetermined, norms.OtherFunds, missing: [SurplusFactNames.OtherFundAllowed]));
        }
    }

    private static List<MissingFact> MissingOf(SurplusDistributionFacts facts, SurplusRegime regime)
    {
        var missing = new List<MissingFact>();
        AddUnlessKnown(missing, SurplusFactNames.Tier, facts.Tier is not null);
        AddUnlessKnown(missing, SurplusFactNames.Surplus, facts.Surplus is not null);
        var isBandKnown = facts.Band is not null || (facts.IsExactly70Percent && regime == SurplusRegime.Decree54Of2016);
        AddUnlessKnown(missing, SurplusFactNames.Band, !SurplusLaw.HasBands(regime) || facts.Tier is not AutonomyTier.Group3 || isBandKnown);
        return missing;
    }

    // Exactly 70 %: the figures of the bands on both sides, and no choice between them.
    private static void AddBothSets(SurplusLaw law, Vnd surplus, List<Finding> findings)
    {
        foreach (var band in new[] { AutonomyBand.From70To100, AutonomyBand.From30To70 })
        {
            var norms = law.ClassOf(SurplusRegime.Decree54Of2016, AutonomyTier.Group3, band, reformed: false);
            var least = SurplusLimits.LeastOf(surplus, norms.Minimum!.Value);
            findings.Add(new Finding(
                Rules.DevelopmentMinimum,
                Verdict.Undetermined,
                norms.Minimum,
                required: Requirement.AtLeast(Measurement.Of(least)),
                reason: SurplusReasons.ExactlySeventyPercent,
                subject: Text(norms.Minimum)));
            findings.Add(new Finding(
                Rules.IncomeCap, Verdict.Undetermined, norms.Income, reason: SurplusReasons.ExactlySeventyPercent, subject: Text(norms.Income)));
            findings.Add(new Finding(
                Rules.RewardAndWelfareCap, Verdict.Undetermined, norms.Rewards, reason: SurplusReasons.ExactlySeventyPercent, subject: Text(norms.Rewards)));
        }

        static LocalizedText Text(Norm norm) => new(norm.ValueText(Language.Vietnamese), norm.ValueText(Language.English));
    }

    private static void AddUnlessKnown(List<MissingFact> missing, MissingFact fact, bool isKnown)
    {
        if (!isKnown)
        {
            missing.Add(fact);
        }
    }
}
