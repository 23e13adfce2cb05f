using System.Collections.Immutable;
using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Law;
using PublicServiceUnits.Reasoning;
using Reasons = PublicServiceUnits.Organisation.ReorganiseReasons;

namespace PublicServiceUnits.Organisation;

/// <summary>Whether a reorganisation lowers the tier of financial autonomy (Article 5.2.c): Group 1 is the highest tier, Group 4 the lowest.</summary>
internal static class TierComparison
{
    public static Finding Judge(Norm norm, ReorganiseFacts facts)
    {
        var rule = ReorganiseRules.Of(ReorganiseConditionKind.TierKept);
        var before = facts.Before.Select(unit => unit.Tier).ToArray();
        var after = facts.After.Select(unit => unit.Tier).ToArray();
        var known = before.OfType<AutonomyTier>().Distinct().ToArray();
        var merges = facts.Form is null or ReorganisationForm.MergerInto or ReorganisationForm.Consolidation;
        if (merges && known.Length > 1)
        {
            return facts.Form is null
                ? new Finding(rule, Verdict.Undetermined, norm, missing: [Reasons.Form])
                : new Finding(rule, Verdict.NeedsJudgement, norm, reason: Reasons.MixedTiers);
        }

        // Where every tier before is known it is one tier only; a unit below it fails the condition, whatever else is unknown.
        if (before.Length > 0 && !before.Contains(null) && after.OfType<AutonomyTier>().Any(tier => tier > known[0]))
        {
            return new Finding(rule, Verdict.NotSatisfied, norm);
        }

        ImmutableArray<MissingFact> missing =
        [
            .. before.Length == 0 ? [Reasons.Before] : Unknown(before, Reasons.TierBefore),
            .. after.Length == 0 ? [Reasons.After] : Unknown(after, Reasons.TierAfter),
        ];
        var within3 = known is [AutonomyTier.Group3] && after.Contains(AutonomyTier.Group3);
        return missing.IsEmpty
            ? new Finding(rule, Verdict.Satisfied, norm, reason: within3 ? Reasons.WithinGroup3 : null)
            : new Finding(rule, Verdict.Undetermined, norm, missing: missing);
    }

    private static MissingFact[] Unknown(AutonomyTier?[] tiers, Func<int, MissingFact> fact) =>
        [.. Enumerable.Range(0, tiers.Length).Where(index => tiers[index] is null).Select(fact)];
}
