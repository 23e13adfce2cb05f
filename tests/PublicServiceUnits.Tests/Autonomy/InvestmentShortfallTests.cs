using FsCheck.Xunit;
using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Tests.Autonomy;

public sealed class InvestmentShortfallTests
{
    private static readonly LocalDate UnderCircular90 = new(2017, 10, 28);

    [Fact]
    public void Sixty_planned_and_ten_of_fees_lack_30_of_a_hundred()
    {
        var figures = new InvestmentFigures { PlannedDevelopmentFund = new Vnd(60), RetainedFees = new Vnd(10), Depreciation = new Vnd(70), Wear = new Vnd(30) };

        ShortfallOf(figures, UnitSector.EconomicAndOther, Regimes.FirstDayAsAmended).Should().Be(new Vnd(30));
    }

    [Fact]
    public void The_five_year_average_stands_in_where_no_plan_is_given()
    {
        var figures = new InvestmentFigures { FiveYearAverageDevelopmentFund = new Vnd(60), RetainedFees = new Vnd(0), Depreciation = new Vnd(70), Wear = new Vnd(30) };

        ShortfallOf(figures, UnitSector.EconomicAndOther, Regimes.FirstDayAsAmended).Should().Be(new Vnd(40));
    }

    [Fact]
    public void Without_the_figures_there_is_no_amount() =>
        ShortfallOf(new InvestmentFigures { SelfFinanced = false }, UnitSector.EconomicAndOther, Regimes.FirstDayAsAmended).Should().BeNull();

    [Fact]
    public void Circular_145_has_no_amount()
    {
        var figures = new InvestmentFigures { PlannedDevelopmentFund = new Vnd(60), RetainedFees = new Vnd(10), Depreciation = new Vnd(70), Wear = new Vnd(30), SelfFinanced = false };

        ShortfallOf(figures, UnitSector.EconomicAndOther, new LocalDate(2018, 2, 14)).Should().BeNull();
    }

    [Property]
    public void Under_Decree_60_the_shortfall_meets_the_test_and_one_dong_less_does_not(byte planned, byte fees, byte depreciation, byte wear) =>
        TheShortfallIsExact(
            new InvestmentFigures { PlannedDevelopmentFund = new Vnd(planned), RetainedFees = new Vnd(fees), Depreciation = new Vnd(depreciation), Wear = new Vnd(wear) },
            UnitSector.EconomicAndOther,
            Regimes.FirstDayAsAmended);

    [Property]
    public void Under_Circular_90_the_shortfall_meets_one_of_the_two_tests_and_one_dong_less_meets_none(
        byte planned, byte fees, byte balance, byte depreciation, byte wear) =>
        TheShortfallIsExact(
            new InvestmentFigures
            {
                PlannedDevelopmentFund = new Vnd(planned),
                RetainedFees = new Vnd(fees),
                DevelopmentFundBalance = new Vnd(balance),
                Depreciation = new Vnd(depreciation),
                Wear = new Vnd(wear),
            },
            UnitSector.ScienceAndTechnology,
            UnderCircular90);

    [Fact]
    public void Last_years_balance_shortens_the_way_under_Circular_90()
    {
        var figures = new InvestmentFigures
        {
            PlannedDevelopmentFund = new Vnd(50),
            RetainedFees = new Vnd(0),
            DevelopmentFundBalance = new Vnd(40),
            Depreciation = new Vnd(100),
            Wear = new Vnd(0),
        };

        // 40 + 50 + 11 is more than 100; the first alternative alone would ask for 50.
        ShortfallOf(figures, UnitSector.ScienceAndTechnology, UnderCircular90).Should().Be(new Vnd(11));
    }

    private static void TheShortfallIsExact(InvestmentFigures figures, UnitSector sector, LocalDate on)
    {
        if (TierWith(figures, sector, on) == AutonomyTier.Group1)
        {
            return;
        }

        var shortfall = ShortfallOf(figures, sector, on)!.Value;
        TierWith(WithMore(shortfall), sector, on).Should().Be(AutonomyTier.Group1);
        TierWith(WithMore(shortfall - new Vnd(1)), sector, on).Should().Be(AutonomyTier.Group2);

        InvestmentFigures WithMore(Vnd more) => figures with { PlannedDevelopmentFund = figures.PlannedDevelopmentFund + more };
    }

    private static AutonomyTier? TierWith(InvestmentFigures figures, UnitSector sector, LocalDate on) =>
        Rulebook.National.Autonomy.Classify(Facts(figures, sector), on).Conclusion?.Tier;

    private static Vnd? ShortfallOf(InvestmentFigures figures, UnitSector sector, LocalDate on) =>
        DistanceTests.Steps(Facts(figures, sector), on).Single(step => step.NeedsInvestmentTest).InvestmentShortfall;

    private static ClassificationFacts Facts(InvestmentFigures figures, UnitSector sector) =>
        Regimes.Totals(sector, 1200, 1000) with { Investment = figures };
}
