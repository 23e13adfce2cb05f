using NodaTime;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Autonomy;

/// <summary>
/// Weighs the ways to Group 1 and Group 2 against each other. Each group is open by one of several ways; a way that
/// cannot be told leaves the answer open only where no better way is certain.
/// </summary>
internal static class TierByRoutes
{
    public static Assessment<AutonomyClassification> Decide(
        AutonomyLaw law,
        LocalDate on,
        RegimeLaw regime,
        ClassificationFacts facts,
        in LevelFigures figures,
        in LevelReading reading,
        ref FindingBuffer findings)
    {
        var levelKnown = reading.Outcome != LevelOutcome.Undetermined;
        var full = levelKnown ? reading.Outcome == LevelOutcome.Group1Or2 : (bool?)null;
        Finding? investment = null;
        bool? covered = null;
        if (full == true)
        {
            covered = InvestmentTest.Run(regime, facts.Investment, out var finding);
            investment = finding;
        }

        Finding? withInvestment = null, ordered = null, withoutInvestment = null;
        bool? byWithInvestment = false, byOrders = false, byWithoutInvestment = false;
        if (regime.IsGeneral && facts.Services is { } services)
        {
            byWithInvestment = ServiceRoutes.NonStateFundedWithInvestment(law.NonStateFundedWithInvestment!, services, out var first);
            byOrders = ServiceRoutes.StateOrderedAtFullCost(law.StateOrderedAtFullCost!, services, out var second);
            (withInvestment, ordered) = (first, second);
            if (law.NonStateFundedWithoutInvestment is { } norm)
            {
                byWithoutInvestment = ServiceRoutes.NonStateFundedWithoutInvestment(norm, services, out var third);
                withoutInvestment = third;
            }
        }

        var levelToGroup1 = full == true ? covered : full;
        var group1 = Any(levelToGroup1, byWithInvestment);
        var group2 = Any(full, byOrders, byWithoutInvestment);

        if (group1 == true)
        {
            return levelToGroup1 == true
                ? Conclude(AutonomyTier.Group1, null, RouteOf(reading, ClassificationRoute.LevelAndInvestment), null, figures, reading, ref findings)
                : Conclude(AutonomyTier.Group1, null, ClassificationRoute.NonStateFundedServicesWithInvestment, withInvestment, figures, reading, ref findings);
        }

        if (group1 is null)
        {
            return Open(figures, reading, ref findings);
        }

        if (group2 == true)
        {
            return full == true
                ? Conclude(AutonomyTier.Group2, null, RouteOf(reading, ClassificationRoute.LevelAndInvestment), null, figures, reading, ref findings)
                : byOrders == true
                    ? Conclude(AutonomyTier.Group2, null, ClassificationRoute.StateOrderedServicesAtFullCost, ordered, figures, reading, ref findings)
                    : Conclude(AutonomyTier.Group2, null, ClassificationRoute.NonStateFundedServices, withoutInvestment, figures, reading, ref findings);
        }

        if (group2 is null)
        {
            return Open(figures, reading, ref findings);
        }

        var (tier, band) = reading.Outcome switch
        {
            LevelOutcome.Group3From70To100 => (AutonomyTier.Group3, AutonomyBand.From70To100),
            LevelOutcome.Group3From30To70 => (AutonomyTier.Group3, AutonomyBand.From30To70),
            LevelOutcome.Group3From10To30 => (AutonomyTier.Group3, AutonomyBand.From10To30),
            LevelOutcome.Group3 => (AutonomyTier.Group3, (AutonomyBand?)null),
            LevelOutcome.Group2 => (AutonomyTier.Group2, null),
            _ => (AutonomyTier.Group4, null),
        };
        return Conclude(tier, band, reading.Route, null, figures, reading, ref findings);

        Assessment<AutonomyClassification> Conclude(
            AutonomyTier concluded,
            AutonomyBand? within,
            ClassificationRoute route,
            Finding? deciding,
            in LevelFigures counted,
            in LevelReading read,
            ref FindingBuffer found)
        {
            AddAll(deciding, read, ref found);
            return Classification.Conclude(law, on, regime, facts, concluded, within, read.Level, route, counted, ref found);
        }

        Assessment<AutonomyClassification> Open(in LevelFigures counted, in LevelReading read, ref FindingBuffer found)
        {
            AddAll(null, read, ref found);
            return Classification.Undetermined(law, on, regime, facts, counted, ref found);
        }

        void AddAll(Finding? deciding, in LevelReading read, ref FindingBuffer found)
        {
            if (deciding is { } first)
            {
                found.Add(first);
            }

            read.AddTo(ref found);
            AddUnless(investment, deciding, ref found);
            AddUnless(withInvestment, deciding, ref found);
            AddUnless(ordered, deciding, ref found);
            AddUnless(withoutInvestment, deciding, ref found);
        }
    }

    private static ClassificationRoute RouteOf(in LevelReading reading, ClassificationRoute otherwise) =>
        reading.Route == ClassificationRoute.TreatmentField ? ClassificationRoute.TreatmentField : otherwise;

    private static void AddUnless(Finding? finding, Finding? already, ref FindingBuffer findings)
    {
        if (finding is { } present && (already is not { } first || !ReferenceEquals(first.Rule, present.Rule)))
        {
            findings.Add(present);
        }
    }

    // True where one way is certain, false where all are closed, null where one that is not certain could decide.
    private static bool? Any(params ReadOnlySpan<bool?> ways)
    {
        bool? any = false;
        foreach (var way in ways)
        {
            if (way == true)
            {
                return true;
            }

            if (way is null)
            {
                any = null;
            }
        }

        return any;
    }
}
