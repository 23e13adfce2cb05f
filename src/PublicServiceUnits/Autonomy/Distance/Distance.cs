using System.Collections.Immutable;
using NodaTime;
using PublicServiceUnits.Law;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Autonomy;

/// <summary>
/// The engine of <c>autonomy.distance</c>: from the classification of the date, the least change of revenue or
/// expenditure that reaches each higher tier and band. Exact to the dong.
/// </summary>
internal static class Distance
{
    public const string DecisionId = "autonomy.distance";

    public static readonly Rule Step = new(DecisionId, "step", "autonomy.band.", "autonomy.investment.");

    /// <summary>A step that asks no more revenue: only investment is not yet self-financed.</summary>
    public static readonly Rule InvestmentStep = new(DecisionId, "investment-step", "autonomy.band.", "autonomy.investment.");

    public static readonly ImmutableArray<Rule> Rules = [Step, InvestmentStep, .. ClassificationRules.All];

    public static Assessment<AutonomyDistance> Measure(AutonomyLaw law, LocalDate on, ClassificationFacts facts)
    {
        var classified = Classification.Classify(law, on, facts);
        if (classified.Conclusion is not { } current)
        {
            return new Assessment<AutonomyDistance>(law.Identity, DecisionId, on, classified.Verdict, classified.Findings);
        }

        var findings = classified.Findings.ToBuilder();
        var steps = ImmutableArray.CreateBuilder<DistanceStep>();
        var regime = Classification.RegimeFor(law, facts);
        if (current.Level is { } level && regime is not null)
        {
            foreach (var target in Targets(regime).Where(target => IsHigher(target, current)))
            {
                var step = StepTo(target, level, facts.Investment, regime);
                steps.Add(step);
                findings.Add(new Finding(
                    step.AdditionalRevenue.Dong > 0 ? Step : InvestmentStep, Verdict.NotSatisfied, target.Norm, Measurement.Of(step.AdditionalRevenue), target.Norm.Value, subject: Name(target)));
            }
        }

        return new Assessment<AutonomyDistance>(law.Identity, DecisionId, on, new AutonomyDistance(current, steps.ToImmutable()), findings.ToImmutable());
    }

    /// <summary>What can be reached, from the lowest up.</summary>
    private static IEnumerable<Target> Targets(RegimeLaw regime)
    {
        foreach (var row in regime.Rows.Reverse())
        {
            switch (row.Outcome)
            {
                case LevelOutcome.Group3From10To30:
                    yield return new Target(row.Norm, AutonomyTier.Group3, AutonomyBand.From10To30);
                    break;
                case LevelOutcome.Group3From30To70:
                    yield return new Target(row.Norm, AutonomyTier.Group3, AutonomyBand.From30To70);
                    break;
                case LevelOutcome.Group3From70To100:
                    yield return new Target(row.Norm, AutonomyTier.Group3, AutonomyBand.From70To100);
                    break;
                case LevelOutcome.Group3:
                    yield return new Target(row.Norm, AutonomyTier.Group3, regime.SubBands.IsEmpty ? null : AutonomyBand.From10To30);
                    foreach (var band in regime.SubBands.Reverse().Where(band => band.Norm.Value.Lower.IsPresent))
                    {
                        yield return new Target(
                            band.Norm,
                            AutonomyTier.Group3,
                            band.Outcome == LevelOutcome.Group3From70To100 ? AutonomyBand.From70To100 : AutonomyBand.From30To70);
                    }

                    break;
                case LevelOutcome.Group2:
                    yield return new Target(row.Norm, AutonomyTier.Group2, null);
                    break;
                case LevelOutcome.Group1Or2:
                    if (regime.IsGeneral)
                    {
                        yield return new Target(regime.Group2, AutonomyTier.Group2, null);
                    }

                    yield return new Target(row.Norm, AutonomyTier.Group1, null);
                    break;
            }
        }
    }

    private static bool IsHigher(in Target target, AutonomyClassification current) =>
        target.Tier < current.Tier || (target.Tier == current.Tier && target.Band > current.Band);

    private static DistanceStep StepTo(in Target target, Ratio level, InvestmentFigures? investment, RegimeLaw regime)
    {
        var bound = target.Norm.Value.Lower.Level!.Value;
        var included = target.Norm.Value.LowerIncluded;
        Int128 a = level.Numerator;
        Int128 b = level.Denominator;

        // A' ≥ bound × B, or > where the bound itself does not count.
        var product = bound.Numerator * b;
        var needed = included ? Ceiling(product, bound.Denominator) : (product / bound.Denominator) + 1;
        var more = Int128.Max(needed - a, 0);

        // A ≥ bound × B', or >.
        var most = included ? a * bound.Denominator / bound.Numerator : Ceiling(a * bound.Denominator, bound.Numerator) - 1;
        var less = most >= 1 ? Int128.Max(b - most, 0) : (Int128?)null;
        return new DistanceStep(
            target.Tier,
            target.Band,
            FigureSums.ToVnd(more, ClassificationRules.DecisionId, "revenueTotal"),
            less is { } cut ? FigureSums.ToVnd(cut, ClassificationRules.DecisionId, "expenditureTotal") : null,
            target.Tier == AutonomyTier.Group1,
            target.Tier == AutonomyTier.Group1 ? Shortfall(investment, regime) : null);
    }

    private static Vnd? Shortfall(InvestmentFigures? figures, RegimeLaw regime)
    {
        if (regime.Kind == ClassificationRegime.EconomicAndOther
            || figures is not { Depreciation: { } depreciation, Wear: { } wear, RetainedFees: { } fees }
            || (figures.PlannedDevelopmentFund ?? (regime.IsGeneral ? figures.FiveYearAverageDevelopmentFund : null)) is not { } fund)
        {
            return null;
        }

        var share = regime.Investment.Value.Lower.Level!.Value;
        var need = Ceiling(((Int128)depreciation.Dong + wear.Dong) * share.Numerator, share.Denominator);
        var own = (Int128)fund.Dong + fees.Dong;
        var lacking = Int128.Max(need - own, 0);
        if (regime.InvestmentWithBalance is not null && figures.DevelopmentFundBalance is { } balance)
        {
            // The second alternative counts last year's balance too, and must be exceeded, not only met.
            lacking = Int128.Min(lacking, Int128.Max(need + 1 - own - balance.Dong, 0));
        }

        return lacking <= long.MaxValue ? new Vnd((long)lacking) : null;
    }

    private static Int128 Ceiling(Int128 dividend, Int128 divisor) => (dividend + divisor - 1) / divisor;

    private static LocalizedText Name(in Target target)
    {
        var band = target.Band is { } within ? $" ({AutonomyTiers.Code(within)} %)" : "";
        return new LocalizedText(
            AutonomyTiers.Name(target.Tier, Language.Vietnamese) + band,
            AutonomyTiers.Name(target.Tier, Language.English) + band);
    }

    private readonly record struct Target(Norm<Requirement> Norm, AutonomyTier Tier, AutonomyBand? Band);
}
