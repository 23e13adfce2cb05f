using FsCheck.Xunit;
using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Tests.Autonomy;

public sealed class OutcomeByLevelTests
{
    private static readonly AutonomyRules Rules = Rulebook.National.Autonomy;

    [Property(Arbitrary = [typeof(Amounts)], MaxTest = 2000)]
    public void It_says_what_the_figures_of_the_law_say(Amounts amounts)
    {
        var (sector, on) = Regimes.All[amounts.Regime];

        Ask(amounts, sector, on).Should().Be(Regimes.ByLaw(amounts.Regime, amounts.Revenue, amounts.Expenditure));
    }

    [Property(Arbitrary = [typeof(Amounts)], MaxTest = 2000)]
    public void It_agrees_with_the_full_classification(Amounts amounts)
    {
        var (sector, on) = Regimes.All[amounts.Regime];

        var outcome = Ask(amounts, sector, on);
        var full = Rules.Classify(Regimes.Totals(sector, amounts.Revenue, amounts.Expenditure), on).Conclusion;

        (full?.Tier, full?.Band).Should().Be(outcome switch
        {
            LevelOutcome.Group4 => (AutonomyTier.Group4, null),
            LevelOutcome.Group3 => (AutonomyTier.Group3, null),
            LevelOutcome.Group3From10To30 => (AutonomyTier.Group3, AutonomyBand.From10To30),
            LevelOutcome.Group3From30To70 => (AutonomyTier.Group3, AutonomyBand.From30To70),
            LevelOutcome.Group3From70To100 => (AutonomyTier.Group3, AutonomyBand.From70To100),
            LevelOutcome.Group2 or LevelOutcome.Group1Or2 => (AutonomyTier.Group2, null),
            _ => ((AutonomyTier?)null, (AutonomyBand?)null),
        });
    }

    [Property(Arbitrary = [typeof(Amounts)])]
    public void The_dated_door_the_sectoral_and_the_plain_one_agree_from_Decree_60_on(Amounts amounts)
    {
        var on = Regimes.FirstDayAsAmended;
        var (a, b) = (new Vnd(amounts.Revenue), new Vnd(amounts.Expenditure));
        var dated = Rulebook.National.On(on).Autonomy;

        new[] { Rules.OutcomeByLevel(a, b, on), Rules.OutcomeByLevel(a, b, UnitSector.EconomicAndOther, on), dated.OutcomeByLevel(a, b), dated.OutcomeByLevel(a, b, UnitSector.EconomicAndOther) }
            .Should().AllBeEquivalentTo(Regimes.ByDecree60(amounts.Revenue, amounts.Expenditure));
    }

    [Theory]
    [InlineData(-1, 100)]
    [InlineData(long.MinValue, long.MaxValue)]
    [InlineData(100, 0)]
    [InlineData(100, -1)]
    [InlineData(0, 0)]
    [InlineData(-5, -10)]
    [InlineData(long.MaxValue, long.MinValue)]
    public void A_negative_total_or_no_expenditure_gives_no_answer_under_any_regime(long revenue, long expenditure)
    {
        foreach (var (sector, on) in Regimes.All)
        {
            Rules.OutcomeByLevel(new Vnd(revenue), new Vnd(expenditure), sector, on).Should().Be(LevelOutcome.Undetermined);
            Rules.OutcomeByLevel(new Vnd(revenue), new Vnd(expenditure), on).Should().Be(LevelOutcome.Undetermined);
        }
    }

    [Fact]
    public void Without_a_field_there_is_no_answer_before_Decree_60() =>
        Rules.OutcomeByLevel(new Vnd(50), new Vnd(100), new LocalDate(2021, 8, 14)).Should().Be(LevelOutcome.Undetermined);

    [Theory]
    [InlineData(UnitSector.EducationAndTraining, 2021, 8, 14, LevelOutcome.NeedsJudgement)]
    [InlineData(UnitSector.HealthAndPopulation, 2015, 4, 5, LevelOutcome.NeedsJudgement)]
    [InlineData(UnitSector.EconomicAndOther, 2018, 2, 13, LevelOutcome.NeedsJudgement)]
    [InlineData(UnitSector.EconomicAndOther, 2015, 4, 5, LevelOutcome.Undetermined)]
    [InlineData(UnitSector.ScienceAndTechnology, 2017, 10, 27, LevelOutcome.NeedsJudgement)]
    public void Where_the_law_has_no_percentages_an_authority_decides(UnitSector sector, int year, int month, int day, LevelOutcome expected) =>
        Rules.OutcomeByLevel(new Vnd(50), new Vnd(100), sector, new LocalDate(year, month, day)).Should().Be(expected);

    private static LevelOutcome Ask(Amounts amounts, UnitSector sector, LocalDate on) =>
        Rules.OutcomeByLevel(new Vnd(amounts.Revenue), new Vnd(amounts.Expenditure), sector, on);
}
