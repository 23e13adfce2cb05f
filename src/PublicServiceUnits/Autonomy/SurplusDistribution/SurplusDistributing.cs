using System.Collections.Immutable;
using NodaTime;
using PublicServiceUnits.Law;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Reasoning;
using Rules = PublicServiceUnits.Autonomy.SurplusRules;

namespace PublicServiceUnits.Autonomy;

/// <summary>
/// The engine of <c>autonomy.distribute-surplus</c>. The answer holds for the last day of the budget year, whatever the day
/// on which it is asked: the budget year alone selects the law.
/// </summary>
internal static class SurplusDistributing
{
    private static readonly SurplusDistributionFactsValidator Validator = new();

    public static Assessment<SurplusDistribution> Distribute(SurplusLaw law, SurplusDistributionFacts facts)
    {
        FactErrors.ThrowIfAny(Validator, facts);
        var on = BudgetYears.Last(facts.BudgetYear);
        var findings = new List<Finding>();
        var (found, governing) = SurplusGoverning.Find(law, facts);
        if (found is not { } regime)
        {
            return Undetermined(law, on, [governing]);
        }

        var hasBands = regime is SurplusRegime.Decree60Of2021 or SurplusRegime.Decree54Of2016;
        if (MissingOf(facts, regime, hasBands) is { Count: > 0 } missing)
        {
            return Undetermined(law, on, [new Finding(Rules.Facts, Verdict.Undetermined, governing.Norm, missing: [.. missing]), governing]);
        }

        var (tier, surplus) = (facts.Tier!.Value, facts.Surplus!.Value);
        if (IsBetweenBands(facts, regime, tier))
        {
            AddBothSets(law, surplus, findings);
            findings.Add(governing);
            return Undetermined(law, on, findings);
        }

        var band = hasBands ? facts.Band : null;
        var limits = SurplusLimits.Of(regime, law.ClassOf(regime, tier, band, facts.SalaryReformInForce), tier, surplus, facts.Pay, findings);
        var answer = limits is null ? null : Answer(law, facts, limits, band, findings);
        findings.Add(governing);
        SurplusSurroundings.Add(law, facts, regime, tier, findings);
        return answer is null
            ? Undetermined(law, on, findings)
            : new Assessment<SurplusDistribution>(law.Identity, Rules.DecisionId, on, answer, [.. findings]);
    }

    private static SurplusDistribution? Answer(
        SurplusLaw law, SurplusDistributionFacts facts, SurplusLimits limits, AutonomyBand? band, List<Finding> findings)
    {
        var wantsOther = facts.Distribution is { } given
            ? given.OtherFunds is { Dong: > 0 }
            : SurplusProposal.Wanted(facts.Wishes?.OtherFunds, limits.Surplus) > Vnd.Zero;
        var missing = new List<MissingFact>();
        if (facts.Distribution is { } made)
        {
            AddUnlessKnown(missing, SurplusFactNames.MadeDevelopment, made.DevelopmentFund is not null || limits.IsSaving);
            AddUnlessKnown(missing, SurplusFactNames.MadeIncome, made.SupplementaryIncome is not null);
            AddUnlessKnown(missing, SurplusFactNames.MadeRewards, made.RewardAndWelfare is not null);
        }

        if (missing.Count > 0)
        {
            findings.Add(new Finding(Rules.WholeSurplus, Verdict.Undetermined, limits.Norms.Income, missing: [.. missing]));
            return null;
        }

        var otherFunds = law.OtherFunds(limits.Regime, limits.Tier)!;
        if (wantsOther && limits.IsSaving && facts.OtherFundAllowed != false)
        {
            findings.Add(new Finding(Rules.OtherFunds, Verdict.Undetermined, otherFunds, reason: SurplusReasons.SavingToOtherFunds));
            return null;
        }

        if (wantsOther && facts.OtherFundAllowed is null)
        {
            findings.Add(new Finding(Rules.OtherFunds, Verdict.Undetermined, otherFunds, missing: [SurplusFactNames.OtherFundAllowed]));
            return null;
        }

        var places = SurplusPlaces.Of(law, limits);
        var allowed = facts.OtherFundAllowed == true || !wantsOther;
        var isProposal = facts.Distribution is null;
        var (parts, breaches) = isProposal
            ? (SurplusProposal.Make(limits, facts.Wishes, allowed, places), [])
            : SurplusCheck.Make(limits, facts.Distribution!, allowed, places);
        SurplusFindings.Add(law, limits, parts, breaches, wantsOther, findings);
        return new SurplusDistribution(facts.BudgetYear, limits.Tier, band, limits.Surplus, isProposal, parts, breaches);
    }

    private static List<MissingFact> MissingOf(SurplusDistributionFacts facts, SurplusRegime regime, bool hasBands)
    {
        var missing = new List<MissingFact>();
        AddUnlessKnown(missing, SurplusFactNames.Tier, facts.Tier is not null);
        AddUnlessKnown(missing, SurplusFactNames.Surplus, facts.Surplus is not null);
        var isBandKnown = facts.Band is not null || (facts.IsExactly70Percent && regime == SurplusRegime.Decree54Of2016);
        AddUnlessKnown(missing, SurplusFactNames.Band, !hasBands || facts.Tier is not AutonomyTier.Group3 || isBandKnown);
        return missing;
    }

    private static bool IsBetweenBands(SurplusDistributionFacts facts, SurplusRegime regime, AutonomyTier tier) =>
        facts.IsExactly70Percent && regime == SurplusRegime.Decree54Of2016 && tier == AutonomyTier.Group3;

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

    private static Assessment<SurplusDistribution> Undetermined(SurplusLaw law, LocalDate on, IEnumerable<Finding> findings) =>
        new(law.Identity, Rules.DecisionId, on, Verdict.Undetermined, [.. findings]);
}
