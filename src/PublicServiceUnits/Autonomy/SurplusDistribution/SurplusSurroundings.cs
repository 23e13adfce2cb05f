using PublicServiceUnits.Reasoning;
using Rules = PublicServiceUnits.Autonomy.SurplusRules;

namespace PublicServiceUnits.Autonomy;

/// <summary>What to know around a distribution: what is settled first, which money stays out, a development fund that is too large.</summary>
internal static class SurplusSurroundings
{
    public static void Add(SurplusClassLaw norms, SurplusDistributionFacts facts, List<Finding> findings)
    {
        foreach (var (rule, norm) in norms.Around)
        {
            // The opening of Article 18 was left to name a point that the amending decree repealed.
            var openingIsStale = rule == Rules.SettledFirst && norms.Tier == AutonomyTier.Group3 && norms.ExcessThreshold is not null;
            findings.Add(new Finding(rule, Verdict.Satisfied, norm, reason: openingIsStale ? SurplusReasons.OpeningNamesRepealedPoint : null));
        }

        if (norms.ExcessThreshold is { } threshold)
        {
            SurplusExcess.Add(facts, threshold, findings);
        }
    }
}
