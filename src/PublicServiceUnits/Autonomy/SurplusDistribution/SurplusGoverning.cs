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
        UnitSector.EconomicAndOther => ByDecree(law, law.EconomicAndOther is null ? OlderDecree.Decree16Of2015 : OlderDecree.Decree141Of2016, facts.BudgetYear),
        UnitSector.ScienceAndTechnology => ByDecree(law, law.ScienceAndTechnology is null ? OlderDecree.Decree16Of2015 : OlderDecree.Decree54Of2016, facts.BudgetYear),
        UnitSector.HealthAndPopulation => Gap(law, SurplusReasons.Unread),
        _ when law.Framework is { } framework => Governs(framework, SurplusReasons.OlderMechanismPossible),
        _ => Gap(law, SurplusReasons.NoLawEncoded),
    };

    private static (SurplusRegime? Regime, Finding Finding) ByDecree(SurplusLaw law, OlderDecree decree, int budgetYear)
    {
        if (decree is OlderDecree.Decree43Of2006 or OlderDecree.Decree85Of2012)
        {
            return Gap(law, SurplusReasons.Unread);
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
            (OlderDecree.Decree16Of2015, LastYearOfOlderDecrees) => SurplusReasons.NotNamedByArticle40,
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
