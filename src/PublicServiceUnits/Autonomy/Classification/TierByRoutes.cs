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
        var full = reading.ReachesFull;
        var levelToGroup1 = full;
        if (full == true && reading.Outcome == LevelOutcome.Group1Or2)
        {
            levelToGroup1 = InvestmentTest.Run(regime, facts.Investment, out var investment);
            findings.Add(investment);
        }

        var services = regime.IsGeneral && facts.Services is not null
            ? ServiceRoutes.Weigh(law, facts.Services, levelIsBelow: full == false, ref findings)
            : ServiceRoutes.NotClaimed;

        switch (Any(levelToGroup1, services.NonStateFundedWithInvestment))
        {
            case null:
                return Classification.Undetermined(law, on, regime, facts, figures, ref findings);
            case true when levelToGroup1 == true:
                return Conclude(AutonomyTier.Group1, null, LevelRoute(reading), figures, reading, ref findings);
            case true:
                findings.MoveToFront(services.NonStateFundedWithInvestmentAt);
                return Conclude(AutonomyTier.Group1, null, ClassificationRoute.NonStateFundedServicesWithInvestment, figures, reading, ref findings);
        }

        switch (Any(full, services.StateOrderedAtFullCost, services.NonStateFundedWithoutInvestment))
        {
            case null:
                return Classification.Undetermined(law, on, regime, facts, figures, ref findings);
            case true when full == true:
                findings.ReplaceFirst(new Finding(
                    ClassificationRules.Level, Verdict.Satisfied, regime.Group2, Measurement.Of(reading.Level!.Value), regime.Group2.Value));
                return Conclude(AutonomyTier.Group2, null, LevelRoute(reading), figures, reading, ref findings);
            case true when services.StateOrderedAtFullCost == true:
                findings.MoveToFront(services.StateOrderedAtFullCostAt);
                return Conclude(AutonomyTier.Group2, null, ClassificationRoute.StateOrderedServicesAtFullCost, figures, reading, ref findings);
            case true:
                findings.MoveToFront(services.NonStateFundedWithoutInvestmentAt);
                return Conclude(AutonomyTier.Group2, null, ClassificationRoute.NonStateFundedServices, figures, reading, ref findings);
        }

        if (reading.Outcome == LevelOutcome.Undetermined)
        {
            return Classification.Undetermined(law, on, regime, facts, figures, ref findings);
        }

        var (tier, band) = TierOf(reading.Outcome);
        return Conclude(tier, band, reading.Route, figures, reading, ref findings);

        Assessment<AutonomyClassification> Conclude(
            AutonomyTier concluded,
            AutonomyBand? within,
            ClassificationRoute route,
            in LevelFigures counted,
            in LevelReading read,
            ref FindingBuffer found) =>
            Classification.Conclude(law, on, regime, facts, concluded, within, read.Level, route, counted, ref found);
    }

    /// <summary>The tier and band of a level that reaches neither Group 1 nor, under the general rules, Group 2.</summary>
    public static (AutonomyTier Tier, AutonomyBand? Band) TierOf(LevelOutcome outcome) => outcome switch
    {
        LevelOutcome.Group4 => (AutonomyTier.Group4, null),
        LevelOutcome.Group3From10To30 => (AutonomyTier.Group3, AutonomyBand.From10To30),
        LevelOutcome.Group3From30To70 => (AutonomyTier.Group3, AutonomyBand.From30To70),
        LevelOutcome.Group3From70To100 => (AutonomyTier.Group3, AutonomyBand.From70To100),
        LevelOutcome.Group3 => (AutonomyTier.Group3, null),
        LevelOutcome.Group2 => (AutonomyTier.Group2, null),
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "The level alone gives no tier."),
    };

    private static ClassificationRoute LevelRoute(in LevelReading reading) =>
        reading.Route == ClassificationRoute.TreatmentField ? ClassificationRoute.TreatmentField : ClassificationRoute.LevelAndInvestment;

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
