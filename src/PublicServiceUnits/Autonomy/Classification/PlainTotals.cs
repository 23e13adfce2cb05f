using System.Runtime.InteropServices;
using NodaTime;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Reasoning;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Autonomy;

/// <summary>
/// The question asked most: two totals under the general rules, and nothing about the unit that calls for more than its
/// level and the investment test. Every rule is the one the full way applies; only the gathering of findings is shorter.
/// </summary>
internal static class PlainTotals
{
    private static readonly uint SectorCount = (uint)Enum.GetValues<UnitSector>().Length;

    /// <summary>The assessment, or null where the full way must be taken.</summary>
    public static Assessment<AutonomyClassification>? TryClassify(AutonomyLaw law, LocalDate on, ClassificationFacts facts)
    {
        if (law.General is not { } regime
            || facts is not { RevenueTotal: { } revenue, ExpenditureTotal: { } expenditure, Services: null, Transition: null }
            || !facts.RevenueItems.IsDefaultOrEmpty
            || !facts.ExpenditureItems.IsDefaultOrEmpty
            || facts.IsMultiFunctionHealthCentre == true
            || facts.HasServiceRevenue == false
            || facts.TreatmentRevenueTotal is not null
            || facts.TreatmentExpenditureTotal is not null
            || !IsPlain(law, facts))
        {
            return null;
        }

        if (!regime.Thresholds.Cover(revenue.Dong, expenditure.Dong))
        {
            return null;
        }

        var outcome = regime.Thresholds.Outcome(revenue.Dong, expenditure.Dong);
        if ((outcome == LevelOutcome.Group1Or2 && facts.Investment?.SelfFinanced is null)
            || (facts.Investment is { } investment && !Classification.IsSensible(investment)))
        {
            return null;
        }

        var level = new Ratio(revenue.Dong, expenditure.Dong);
        var norm = regime.Rows[LevelOutcome.Group1Or2 - outcome].Norm;
        Finding[] findings;
        AutonomyClassification conclusion;
        if (outcome == LevelOutcome.Group1Or2)
        {
            findings = new Finding[3];
            if (InvestmentTest.Run(regime, facts.Investment, out findings[1]) is not { } covered)
            {
                return null;
            }

            norm = covered ? norm : regime.Group2;
            conclusion = new AutonomyClassification(
                covered ? AutonomyTier.Group1 : AutonomyTier.Group2, null, level, ClassificationRoute.LevelAndInvestment);
        }
        else
        {
            findings = new Finding[2];
            var (tier, band) = TierByRoutes.TierOf(outcome);
            conclusion = new AutonomyClassification(tier, band, level, ClassificationRoute.Level);
        }

        findings[0] = new Finding(ClassificationRules.Level, Verdict.Satisfied, norm, Measurement.Of(level), norm.Value);
        findings[^1] = new Finding(ClassificationRules.GoverningLaw, Verdict.Satisfied, regime.Governing, Measurement.None, null);
        return new Assessment<AutonomyClassification>(
            law.Identity, ClassificationRules.DecisionId, on, conclusion, ImmutableCollectionsMarshal.AsImmutableArray(findings));
    }

    private static bool IsPlain(AutonomyLaw law, ClassificationFacts facts)
    {
        if (facts.Sector is { } sector && (uint)sector >= SectorCount)
        {
            return false;
        }

        // Rules for some fields or authorities add findings, or take the answer away.
        return facts.ManagingAuthority is null or ManagingAuthority.CentralBody or ManagingAuthority.Province
                or ManagingAuthority.District or ManagingAuthority.Commune
            && (law.HigherAndVocationalEducation is null
                || (facts.Sector is not null and not UnitSector.VocationalEducation and not UnitSector.EducationAndTraining
                    && facts.IsHigherEducationInstitution != true));
    }
}
