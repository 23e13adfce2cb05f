using FsCheck.Xunit;
using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Reasoning;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Tests.Autonomy;

public sealed class DistanceTests
{
    private static readonly AutonomyRules Rules = Rulebook.National.Autonomy;

    [Property(Arbitrary = [typeof(Amounts)], MaxTest = 2000)]
    public void The_distance_reaches_the_step_and_one_dong_less_does_not(Amounts amounts)
    {
        // Kept away from the edge of 64 bits: there a step may need more revenue than an amount can hold.
        var (revenue, expenditure) = (amounts.Revenue >> 2, Math.Max(1, amounts.Expenditure >> 2));
        var (sector, on) = Regimes.All[amounts.Regime];

        foreach (var step in Steps(Regimes.Totals(sector, revenue, expenditure), on))
        {
            var target = RankOf(step);
            var more = step.AdditionalRevenue.Dong;
            Rank(revenue + more, expenditure).Should().BeGreaterThanOrEqualTo(target);
            if (more > 0)
            {
                Rank(revenue + more - 1, expenditure).Should().BeLessThan(target);
            }

            if (step.ExpenditureReduction is { } cut)
            {
                Rank(revenue, expenditure - cut.Dong).Should().BeGreaterThanOrEqualTo(target);
                if (cut.Dong > 0)
                {
                    Rank(revenue, expenditure - cut.Dong + 1).Should().BeLessThan(target);
                }
            }
            else
            {
                Rank(revenue, 1).Should().BeLessThan(target, "no cut reaches the step");
            }
        }

        // Exactly 70 % under Decree 54/2016 is in no band, so it reaches the middle one and not the highest.
        int Rank(long a, long b) => Regimes.Rank(Regimes.ByLaw(amounts.Regime, a, b)) ?? 2;
    }

    [Property(Arbitrary = [typeof(Amounts)], MaxTest = 1000)]
    public void Every_higher_tier_and_band_is_a_step_nearest_first(Amounts amounts)
    {
        var (revenue, expenditure) = (amounts.Revenue >> 2, Math.Max(1, amounts.Expenditure >> 2));
        var (sector, on) = Regimes.All[amounts.Regime];
        if (Regimes.Rank(Regimes.ByLaw(amounts.Regime, revenue, expenditure)) is not { } here)
        {
            return;
        }

        int[] all = amounts.Regime == 0 ? [1, 4, 5] : [1, 2, 3, 4, 5];

        // The unit does not finance its investment, so that even above 100 % Group 1 is ahead.
        var expected = all.Where(rank => rank > Math.Min(here, 4));

        Steps(Regimes.Totals(sector, revenue, expenditure), on).Select(RankOf).Should().Equal(expected);
    }

    [Theory]
    [InlineData(0, AutonomyBand.From10To30, 400_000_000, null)]
    [InlineData(1, AutonomyBand.From30To70, 1_200_000_000, null)]
    [InlineData(2, AutonomyBand.From70To100, 2_800_000_000, null)]
    [InlineData(3, null, 4_000_000_000, null)]
    public void A_unit_without_revenue_is_lifted_by_no_cut(int step, AutonomyBand? band, long more, long? cut)
    {
        var found = Steps(Regimes.Totals(UnitSector.HealthAndPopulation, 0, 4_000_000_000), Regimes.FirstDayAsAmended)[step];

        (found.Band, found.AdditionalRevenue.Dong, found.ExpenditureReduction?.Dong).Should().Be((band, more, cut));
    }

    [Fact]
    public void Half_of_a_thousand_dong_needs_200_more_or_286_less_for_the_highest_band()
    {
        var step = Steps(Regimes.Totals(UnitSector.HealthAndPopulation, 500, 1000), Regimes.FirstDayAsAmended)[0];

        // 500 / 714 is 70.03 %, 500 / 715 is 69.93 %.
        step.Should().Be(new DistanceStep(AutonomyTier.Group3, AutonomyBand.From70To100, new Vnd(200), new Vnd(286), false, null));
    }

    [Fact]
    public void The_older_regimes_exclude_the_bounds_that_the_decree_of_2021_includes()
    {
        var economic = Steps(Regimes.Totals(UnitSector.EconomicAndOther, 100, 1000), new LocalDate(2018, 2, 14));
        var science = Steps(Regimes.Totals(UnitSector.ScienceAndTechnology, 500, 1000), new LocalDate(2017, 10, 28));

        economic.Select(step => step.AdditionalRevenue.Dong).Should().Equal(1, 900, 901);
        science.Select(step => step.AdditionalRevenue.Dong).Should().Equal(201, 500, 501);
    }

    [Fact]
    public void Group_1_is_the_end_of_the_way() =>
        Steps(Regimes.Totals(UnitSector.EconomicAndOther, 1000, 1000, investment: true), Regimes.FirstDayAsAmended).Should().BeEmpty();

    [Fact]
    public void A_tier_that_rests_on_no_level_has_no_steps() =>
        Steps(new ClassificationFacts { HasServiceRevenue = false }, Regimes.FirstDayAsAmended).Should().BeEmpty();

    [Fact]
    public void What_cannot_be_classified_cannot_be_measured_and_says_the_same()
    {
        var facts = new ClassificationFacts { Sector = UnitSector.EducationAndTraining };
        var on = new LocalDate(2018, 1, 1);

        var distance = Rules.MeasureDistance(facts, on);

        distance.Conclusion.Should().BeNull();
        distance.Verdict.Should().Be(Verdict.NeedsJudgement);
        distance.Findings.Select(finding => finding.ToString())
            .Should().Equal(Rules.Classify(facts, on).Findings.Select(finding => finding.ToString()));
    }

    [Fact]
    public void Every_step_is_a_finding_that_cites_the_band_it_reaches()
    {
        var answer = Rules.MeasureDistance(Regimes.Totals(UnitSector.HealthAndPopulation, 200, 1000), Regimes.FirstDayAsAmended);

        answer.Findings.Where(finding => finding.Rule.Id.Value == "autonomy.distance/step")
            .Select(finding => (finding.Provision.ToText(Language.English), finding.Measured.Amount!.Value.Dong))
            .Should().Equal(
                ("point b, clause 3, Article 9, Decree 60/2021/NĐ-CP", 100),
                ("point a, clause 3, Article 9, Decree 60/2021/NĐ-CP", 500),
                ("point a, clause 2, Article 9, Decree 60/2021/NĐ-CP", 800),
                ("point a, clause 1, Article 9, Decree 60/2021/NĐ-CP", 800));
    }

    internal static IReadOnlyList<DistanceStep> Steps(ClassificationFacts facts, LocalDate on) =>
        Rules.MeasureDistance(facts, on).Conclusion is { } distance ? [.. distance.Steps] : [];

    private static int RankOf(DistanceStep step) => step switch
    {
        { Tier: AutonomyTier.Group1 } => 5,
        { Tier: AutonomyTier.Group2 } => 4,
        { Band: AutonomyBand.From70To100 } => 3,
        { Band: AutonomyBand.From30To70 } => 2,
        _ => 1,
    };

    [Fact]
    public void Where_the_level_is_met_only_investment_is_asked_for()
    {
        var answer = Rulebook.National.Autonomy.MeasureDistance(
            new()
            {
                RevenueTotal = new Vnd(120),
                ExpenditureTotal = new Vnd(100),
                Investment = new() { SelfFinanced = false },
            },
            new LocalDate(2026, 7, 1));

        answer.Conclusion!.ToText(Language.English).Should().EndWith(": investment must be self-financed");
        answer.Conclusion.ToText(Language.Vietnamese).Should().EndWith(": phải tự bảo đảm chi đầu tư");
        answer.Findings.Should().Contain(finding => finding.Rule.Id.Value == "autonomy.distance/investment-step");
        answer.Explain(Language.English).ToString().Should().NotContain("VND 0");
    }
}
