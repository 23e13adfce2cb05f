using PublicServiceUnits.Quantities;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Autonomy;

/// <summary>
/// The engine of <c>autonomy.distribute-surplus</c>. The answer holds for the last day of the budget year, whatever the day
/// on which it is asked: the budget year alone selects the law.
/// </summary>
internal static class SurplusDistributing
{
    private static readonly Lazy<SurplusDistributionFactsValidator> Validator = new();

    public static Assessment<SurplusDistribution> Distribute(SurplusLaws laws, SurplusDistributionFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (!SurplusSense.IsSensible(facts))
        {
            FactErrors.ThrowIfAny(Validator.Value, facts);
        }

        var law = laws.Of(facts.BudgetYear);
        var governing = SurplusGoverning.Find(law, facts);
        return TryAnswer(law, governing, facts) is { } answer
            ? new Assessment<SurplusDistribution>(law.Identity, SurplusRules.DecisionId, law.On, answer, answer)
            : SurplusOpen.Assess(law, governing, facts);
    }

    /// <summary>Whether the unit puts, or wants to put, money into other funds.</summary>
    public static bool WantsOther(SurplusDistributionFacts facts, Vnd surplus) => facts.Distribution is { } made
        ? made.OtherFunds is { Dong: > 0 }
        : SurplusProposal.Wanted(facts.Wishes?.OtherFunds, surplus) > Vnd.Zero;

    // The answer, or null where a fact is missing or the law is open; nothing is gathered here that only an explanation needs.
    private static SurplusDistribution? TryAnswer(SurplusLaw law, SurplusGoverning governing, SurplusDistributionFacts facts)
    {
        if (governing.Regime is not { } regime
            || facts is not { Tier: { } tier, Surplus: { } surplus }
            || law.ClassOf(regime, tier, facts) is not { } norms
            || !SurplusLimits.TryOf(norms, surplus, facts.Pay, out var limits))
        {
            return null;
        }

        var wantsOther = WantsOther(facts, surplus);
        if (wantsOther && (facts.OtherFundAllowed is null || (norms.IsSaving && facts.OtherFundAllowed == true)))
        {
            return null;
        }

        if (norms.ExcessThreshold is { } threshold)
        {
            SurplusExcess.RefuseOverflow(facts, threshold);
        }

        if (facts.Distribution is not { } made)
        {
            return new SurplusDistribution(governing, norms, facts, SurplusProposal.Make(limits, facts.Wishes, facts.OtherFundAllowed == true || !wantsOther));
        }

        return made is { SupplementaryIncome: not null, RewardAndWelfare: not null } && (made.DevelopmentFund is not null || norms.IsSaving)
            ? new SurplusDistribution(governing, norms, facts, SurplusCheck.Make(limits, made))
            : null;
    }
}
