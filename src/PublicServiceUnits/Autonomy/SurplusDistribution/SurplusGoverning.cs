using PublicServiceUnits.Law;
using PublicServiceUnits.Reasoning;
using PublicServiceUnits.Units;
using Governing = PublicServiceUnits.Law.Norm<PublicServiceUnits.Law.LegalChoice<PublicServiceUnits.Autonomy.SurplusRegime>>;

namespace PublicServiceUnits.Autonomy;

/// <summary>Which decree governs the distribution: by budget year, and for older years by the plan's decree or the field.</summary>
internal sealed class SurplusGoverning
{
    private SurplusGoverning(SurplusRegime? regime, Norm norm, FindingReason? reason, MissingFact? missing)
    {
        Regime = regime;
        Norm = norm;
        Reason = reason;
        Missing = missing;
    }

    /// <summary>The decree; null where facts or texts are missing.</summary>
    public SurplusRegime? Regime { get; }

    /// <summary>The norm that decides.</summary>
    public Norm Norm { get; }

    private FindingReason? Reason { get; }

    private MissingFact? Missing { get; }

    /// <summary>A decree that governs.</summary>
    public static SurplusGoverning By(Governing norm, Remark? remark) => new(norm.Value.Value, norm, remark, null);

    /// <summary>The decree that governs the unit's budget year, or why none can be told.</summary>
    public static SurplusGoverning Find(SurplusLaw law, SurplusDistributionFacts facts)
    {
        if (law.General is not { } general)
        {
            return BeforeGeneral(law, facts);
        }

        if (law.OlderPlans is not { } kept)
        {
            return general;
        }

        if (facts.KeptOlderPlan is not true)
        {
            return facts.KeptOlderPlan is null ? Open(kept, SurplusFactNames.KeptOlderPlan) : general;
        }

        return DecreeOf(law, facts) switch
        {
            null => Open(kept, SurplusFactNames.PlanDecree),
            { } decree when !kept.Value.Decrees.Contains(decree) => general.With(SurplusReasons.NotNamedByArticle40),
            OlderDecree.Decree43Of2006 => Gap(law, SurplusReasons.Unread),
            { } decree => Encoded(law, decree)!.With(SurplusReasons.CircularsEnded),
        };
    }

    /// <summary>The finding on the governing law.</summary>
    public Finding ToFinding() => new(
        SurplusRules.GoverningLaw,
        Regime is null ? Verdict.Undetermined : Verdict.Satisfied,
        Norm,
        missing: Missing is null ? default : [Missing],
        reason: Reason);

    private static SurplusGoverning BeforeGeneral(SurplusLaw law, SurplusDistributionFacts facts)
    {
        if (DecreeOf(law, facts) is not { } decree)
        {
            return facts.Sector switch
            {
                null => Open(law.Citable, SurplusFactNames.Sector),
                UnitSector.HealthAndPopulation => Gap(law, SurplusReasons.Unread),
                _ when !law.IsEncoded => Gap(law, SurplusReasons.NoLawEncoded),
                // Whether plans under Decree 43/2006/NĐ-CP went on in these fields was not verified: the plan's decree must be given.
                _ => Open(law.Citable, SurplusFactNames.PlanDecree),
            };
        }

        if (decree is OlderDecree.Decree43Of2006 && facts.Sector == UnitSector.EconomicAndOther && law.EconomicPlansMoved is not null)
        {
            return Kept(law, facts, OlderDecree.Decree141Of2016, SurplusReasons.EconomicPlanMoved);
        }

        return decree is OlderDecree.Decree43Of2006 or OlderDecree.Decree85Of2012
            ? Gap(law, SurplusReasons.Unread)
            : Kept(law, facts, decree, null);
    }

    // In the year in which the older decrees were repealed, only a plan approved under a decree that Article 40 names goes on.
    private static SurplusGoverning Kept(SurplusLaw law, SurplusDistributionFacts facts, OlderDecree decree, Remark? remark)
    {
        if (law.OlderPlans is { } kept)
        {
            if (!kept.Value.Decrees.Contains(decree))
            {
                return Gap(law, SurplusReasons.RepealedDuring2021);
            }

            if (facts.KeptOlderPlan is not true)
            {
                return facts.KeptOlderPlan is null ? Open(kept, SurplusFactNames.KeptOlderPlan) : Gap(law, SurplusReasons.NoPlanToKeep);
            }
        }

        return Encoded(law, decree) is { } governing
            ? remark is null ? governing : governing.With(remark)
            : Gap(law, SurplusReasons.NoLawEncoded);
    }

    // The plan's decree, or the one that the field alone settles.
    private static OlderDecree? DecreeOf(SurplusLaw law, SurplusDistributionFacts facts) => (facts.PlanDecree, facts.Sector) switch
    {
        ({ } decree, _) => decree,
        (null, UnitSector.EconomicAndOther) when law.EconomicPlansMoved is not null => OlderDecree.Decree141Of2016,
        (null, UnitSector.ScienceAndTechnology) when law.ScienceAndTechnology is not null => OlderDecree.Decree54Of2016,
        _ => null,
    };

    private static SurplusGoverning? Encoded(SurplusLaw law, OlderDecree decree) => decree switch
    {
        OlderDecree.Decree54Of2016 => law.ScienceAndTechnology,
        OlderDecree.Decree141Of2016 => law.EconomicAndOther,
        _ => law.Framework,
    };

    private static SurplusGoverning Open(Norm norm, MissingFact fact) => new(null, norm, null, fact);

    private static SurplusGoverning Gap(SurplusLaw law, LawGap gap) => new(null, law.Citable, gap, null);

    private SurplusGoverning With(Remark remark) => new(Regime, Norm, remark, Missing);
}
