using PublicServiceUnits.Law;
using PublicServiceUnits.Reasoning;
using PublicServiceUnits.Units;
using Governing = PublicServiceUnits.Law.Norm<PublicServiceUnits.Law.LegalChoice<PublicServiceUnits.Autonomy.SurplusRegime>>;

namespace PublicServiceUnits.Autonomy;

/// <summary>Which decree governs the distribution: by budget year, and for older years by the plan's decree or the field.</summary>
internal static class SurplusGoverning
{
    private const int FirstYearOfSectorDecrees = 2016;
    private const int LastYearOfOlderDecrees = 2021;
    private const int YearOfChoice = 2022;

    /// <summary>The finding on the governing law; undetermined where facts or texts are missing.</summary>
    public static (SurplusRegime? Regime, Finding Finding) Find(SurplusLaw law, SurplusDistributionFacts facts)
    {
        if (facts.BudgetYear > YearOfChoice)
        {
            return Governs(law.General!);
        }

        if (facts.BudgetYear <= LastYearOfOlderDecrees)
        {
            return facts.PlanDecree is { } decree ? ByDecree(law, decree, facts.BudgetYear) : BySector(law, facts);
        }

        return facts.KeptOlderPlan switch
        {
            null => Open(law.General!, SurplusFactNames.KeptOlderPlan),
            false => Governs(law.General!),
            true => facts.PlanDecree switch
            {
                null => Open(law.General!, SurplusFactNames.PlanDecree),
                OlderDecree.Decree16Of2015 or OlderDecree.Decree85Of2012 => Governs(law.General!, SurplusReasons.NotNamedByArticle40),
                { } decree => ByDecree(law, decree, facts.BudgetYear),
            },
        };
    }

    private static (SurplusRegime? Regime, Finding Finding) BySector(SurplusLaw law, SurplusDistributionFacts facts) => facts.Sector switch
    {
        null => Open(law.Framework ?? law.Earliest, SurplusFactNames.Sector),
        UnitSector.EconomicAndOther when law.EconomicAndOther is not null => ByDecree(law, OlderDecree.Decree141Of2016, facts.BudgetYear),
        UnitSector.ScienceAndTechnology when law.ScienceAndTechnology is not null => ByDecree(law, OlderDecree.Decree54Of2016, facts.BudgetYear),
        UnitSector.HealthAndPopulation => Gap(law, SurplusReasons.Unread),
        _ => WithoutDecreeOfItsOwn(law, facts.BudgetYear),
    };

    // Whether plans under Decree 43/2006/NĐ-CP went on in these fields was not verified: the plan's decree must be given.
    private static (SurplusRegime? Regime, Finding Finding) WithoutDecreeOfItsOwn(SurplusLaw law, int budgetYear) =>
        budgetYear < law.Earliest.Period.From.Year ? Gap(law, SurplusReasons.NoLawEncoded) : Open(law.Framework ?? law.Earliest, SurplusFactNames.PlanDecree);

    private static (SurplusRegime? Regime, Finding Finding) ByDecree(SurplusLaw law, OlderDecree decree, int budgetYear)
    {
        if (decree is OlderDecree.Decree43Of2006 or OlderDecree.Decree85Of2012)
        {
            return Gap(law, SurplusReasons.Unread);
        }

        if (decree is OlderDecree.Decree16Of2015 && budgetYear == LastYearOfOlderDecrees)
        {
            return Gap(law, SurplusReasons.RepealedDuring2021);
        }

        var governing = decree switch
        {
            OlderDecree.Decree54Of2016 => law.ScienceAndTechnology,
            OlderDecree.Decree141Of2016 => law.EconomicAndOther,
            _ => law.Framework,
        };
        if (governing is null)
        {
            return Gap(law, SurplusReasons.NoLawEncoded);
        }

        return Governs(governing, (decree, budgetYear) switch
        {
            (OlderDecree.Decree54Of2016 or OlderDecree.Decree141Of2016, FirstYearOfSectorDecrees) => SurplusReasons.EndOfBudgetYear,
            _ => null,
        });
    }

    private static (SurplusRegime? Regime, Finding Finding) Governs(Governing norm, FindingReason? reason = null) =>
        (norm.Value.Value, new Finding(SurplusRules.GoverningLaw, Verdict.Satisfied, norm, reason: reason));

    private static (SurplusRegime? Regime, Finding Finding) Open(Norm norm, MissingFact fact) =>
        (null, new Finding(SurplusRules.GoverningLaw, Verdict.Undetermined, norm, missing: [fact]));

    private static (SurplusRegime? Regime, Finding Finding) Gap(SurplusLaw law, LawGap gap) =>
        (null, new Finding(SurplusRules.GoverningLaw, Verdict.Undetermined, law.Framework ?? law.General ?? law.Earliest, reason: gap));
}
