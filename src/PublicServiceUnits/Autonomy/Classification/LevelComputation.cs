using System.Collections.Immutable;
using PublicServiceUnits.Law;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Reasoning;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Autonomy;

/// <summary>Computes A and B: from the totals as given, or item by item with a finding for each item counted or left out.</summary>
internal static class LevelComputation
{
    public static LevelFigures Compute(AutonomyLaw law, RegimeLaw regime, ClassificationFacts facts)
    {
        if (facts.RevenueItems.IsDefaultOrEmpty && facts.ExpenditureItems.IsDefaultOrEmpty)
        {
            return FromTotals(facts);
        }

        var items = new List<Finding>();
        var contests = new List<Contest>();
        var revenue = new FormulaSide();
        var expenditure = new FormulaSide();
        if (facts.RevenueItems.IsDefaultOrEmpty)
        {
            revenue.TakeTotals(facts.RevenueTotal, facts.TreatmentRevenueTotal, ClassificationFactNames.Revenue, ClassificationFactNames.TreatmentRevenue);
        }
        else
        {
            for (var index = 0; index < facts.RevenueItems.Length; index++)
            {
                RevenueCounting.Add(law, regime, facts, index, ref revenue, items, contests);
            }
        }

        if (facts.ExpenditureItems.IsDefaultOrEmpty)
        {
            expenditure.TakeTotals(facts.ExpenditureTotal, facts.TreatmentExpenditureTotal, ClassificationFactNames.Expenditure, ClassificationFactNames.TreatmentExpenditure);
        }
        else
        {
            for (var index = 0; index < facts.ExpenditureItems.Length; index++)
            {
                ExpenditureCounting.Add(law, regime, facts, index, ref expenditure, items, contests);
            }
        }

        return new LevelFigures
        {
            Revenue = revenue.Sum("revenueItems"),
            Expenditure = expenditure.PositiveSum("expenditureItems"),
            TreatmentRevenue = revenue.TreatmentSum("revenueItems"),
            TreatmentExpenditure = expenditure.PositiveTreatmentSum(),
            Missing = [.. revenue.Missing, .. expenditure.Missing],
            TreatmentMissing = [.. revenue.TreatmentMissing, .. expenditure.TreatmentMissing],
            Items = items,
            Contests = contests,
        };
    }

    private static LevelFigures FromTotals(ClassificationFacts facts) => new()
    {
        Revenue = facts.RevenueTotal,
        Expenditure = facts.ExpenditureTotal,
        TreatmentRevenue = facts.TreatmentRevenueTotal,
        TreatmentExpenditure = facts.TreatmentExpenditureTotal,
        Missing = MissingOf(facts.RevenueTotal, facts.ExpenditureTotal, ClassificationFactNames.Revenue, ClassificationFactNames.Expenditure),
        TreatmentMissing = MissingOf(
            facts.TreatmentRevenueTotal,
            facts.TreatmentExpenditureTotal,
            ClassificationFactNames.TreatmentRevenue,
            ClassificationFactNames.TreatmentExpenditure),
    };

    private static ImmutableArray<MissingFact> MissingOf(Vnd? first, Vnd? second, MissingFact firstName, MissingFact secondName) => (first, second) switch
    {
        ({ }, { }) => [],
        (null, { }) => [firstName],
        ({ }, null) => [secondName],
        _ => [firstName, secondName],
    };
}
