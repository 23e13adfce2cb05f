using NodaTime;
using PublicServiceUnits.Law;
using PublicServiceUnits.Reasoning;
using PublicServiceUnits.Units;
using Names = PublicServiceUnits.Autonomy.SurplusFactNames;
using Norms = PublicServiceUnits.Autonomy.FundAdvanceNorms;
using Reasons = PublicServiceUnits.Autonomy.FundAdvanceReasons;
using Rules = PublicServiceUnits.Autonomy.FundAdvanceRules;

namespace PublicServiceUnits.Autonomy;

/// <summary>Which circular governs an advance or a settlement on a day.</summary>
internal static class AdvanceGoverning
{
    /// <summary>The circular, or the finding that says why there is no plain answer.</summary>
    public static (AdvanceRegime? Regime, Finding Finding) Find(NormSet norms, FundAdvanceFacts facts, LocalDate day)
    {
        if (facts.ManagingAuthority is ManagingAuthority.MinistryOfNationalDefence or ManagingAuthority.MinistryOfPublicSecurity
            && norms.Of(ScopeNorms.DefenceAndPublicSecurity).At(day).Norm is { Value.Value: DefenceScope.MinisterDecides } defence)
        {
            return (null, new Finding(Rules.DefenceAndPublicSecurity, Verdict.NeedsJudgement, defence, reason: ClassificationReasons.DefenceOrSecurityMinister));
        }

        var isNewDecree = SurplusLawNorms.General.At(BudgetYears.Last(facts.BudgetYear)).IsInForce;
        var isKeptPossible = IsOfBothDecrees(facts.BudgetYear);
        if (norms.Of(Norms.Groups1To3Cap).At(day).Norm is { } general)
        {
            return (isNewDecree, isKeptPossible, facts.KeptOlderPlan) switch
            {
                (false, _, _) or (true, true, true) => Gap(Reasons.GuideRepealed),
                (true, true, null) => Open(Names.KeptOlderPlan),
                _ => (AdvanceRegime.Circular56Of2022, new Finding(Rules.GoverningLaw, Verdict.Satisfied, general)),
            };
        }

        return (isNewDecree, facts.KeptOlderPlan, facts.PlanDecree) switch
        {
            (false, _, { } decree) => ByDecree(norms, decree, day),
            (false, _, null) => BySector(norms, facts.Sector, day),
            _ when !isKeptPossible => Gap(Reasons.NoLawEncoded),
            (_, null, _) => Open(Names.KeptOlderPlan),
            (_, false, _) => Gap(Reasons.NoGuideYet),
            (_, _, null) => Open(Names.PlanDecree),
            (_, _, { } decree) => ByDecree(norms, decree, day),
        };
    }

    /// <summary>Whether in that budget year some units still ran a plan under an older decree and others were under the new one.</summary>
    public static bool IsOfBothDecrees(int budgetYear) =>
        SurplusLawNorms.General.At(BudgetYears.Last(budgetYear)).IsInForce && SurplusLawNorms.EconomicAndOther.At(BudgetYears.Last(budgetYear)).IsInForce;

    private static (AdvanceRegime? Regime, Finding Finding) BySector(NormSet norms, UnitSector? sector, LocalDate day) => sector switch
    {
        null => Open(Names.Sector),
        UnitSector.EconomicAndOther => ByDecree(norms, OlderDecree.Decree141Of2016, day),
        UnitSector.ScienceAndTechnology => ByDecree(norms, OlderDecree.Decree54Of2016, day),
        _ => Gap(Reasons.OtherFields),
    };

    private static (AdvanceRegime? Regime, Finding Finding) ByDecree(NormSet norms, OlderDecree decree, LocalDate day)
    {
        var (regime, timeline) = decree switch
        {
            OlderDecree.Decree141Of2016 => (AdvanceRegime.Circular145Of2017, Norms.Circular145Cap),
            OlderDecree.Decree54Of2016 => (AdvanceRegime.Circular90Of2017, Norms.Circular90Cap),
            _ => (default(AdvanceRegime), null),
        };
        if (timeline is null)
        {
            return Gap(Reasons.OtherFields);
        }

        return norms.Of(timeline).At(day).Norm is { } norm
            ? (regime, new Finding(Rules.GoverningLaw, Verdict.Satisfied, norm))
            : (null, new Finding(Rules.GoverningLaw, Verdict.Undetermined, timeline.Norms[0], reason: Reasons.NoLawEncoded));
    }

    private static (AdvanceRegime? Regime, Finding Finding) Open(MissingFact fact) =>
        (null, new Finding(Rules.GoverningLaw, Verdict.Undetermined, Norms.Groups1To3Cap.Norms[0], missing: [fact]));

    private static (AdvanceRegime? Regime, Finding Finding) Gap(LawGap gap) =>
        (null, new Finding(Rules.GoverningLaw, Verdict.Undetermined, Norms.Groups1To3Cap.Norms[0], reason: gap));
}
