using System.Globalization;
using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Cli.Portfolios;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Cli.Tests;

/// <summary>The embedded sample against what Annex 1 of Circular 56/2022/TT-BTC prints.</summary>
public sealed class SampleTests
{
    private static readonly LocalDate On = new(2022, 11, 1);

    public static TheoryData<string> Codes => ["VD1", "VD2", "VD3", "VD4", "VD5", "VD6", "VD7", "VD8", "VD9", "VD10", "VD10d"];

    [Fact]
    public void It_has_every_published_example()
    {
        Units().Select(unit => unit.Unit.Code).Should().Equal(Codes.Select(row => (string)row.Data));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_group_is_the_published_one(string code)
    {
        var unit = Unit(code);
        Answer(unit).Conclusion!.Current.Tier.Should().Be(unit.Published!.Tier);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_level_cut_to_the_printed_digits_is_the_published_one(string code)
    {
        var unit = Unit(code);
        var level = Answer(unit).Conclusion!.Current.Level!.Value;
        var digits = unit.Published!.Level.Contains('.', StringComparison.Ordinal) ? 10 : 1;
        var published = decimal.Parse(unit.Published.Level, CultureInfo.InvariantCulture);
        var cut = (decimal)((Int128)level.Numerator * 100 * digits / level.Denominator) / digits;
        cut.Should().Be(published);
    }

    [Theory]
    [InlineData("VD1", 2_500)]
    [InlineData("VD2", 7_000)]
    [InlineData("VD3", 28_500)]
    [InlineData("VD4", 29_010)]
    [InlineData("VD6", 9_450)]
    [InlineData("VD7", 3_800)]
    [InlineData("VD8", 4_700)]
    [InlineData("VD9", 1_050)]
    public void The_support_is_expenditure_less_revenue(string code, long millions)
    {
        var level = Answer(Unit(code)).Conclusion!.Current.Level!.Value;
        new Vnd(level.Denominator - level.Numerator).Should().Be(Vnd.FromMillions(millions));
    }

    [Fact]
    public void The_support_of_centre_M_is_for_prevention_alone()
    {
        var facts = Unit("VD5").Facts;
        var spent = facts.ExpenditureItems.Where(item => item.Block == ServiceBlock.Prevention).Sum(item => item.Amount!.Value.Dong);
        var earned = facts.RevenueItems.Where(item => item.Block == ServiceBlock.Prevention).Sum(item => item.Amount!.Value.Dong);
        new Vnd(spent - earned).Should().Be(Unit("VD5").Published!.StateSupport!.Value);
    }

    [Fact]
    public void The_published_support_is_ours_but_for_the_misprint()
    {
        foreach (var unit in Units().Where(unit => unit.Published!.StateSupport is not null && unit.Unit.Code != "VD5"))
        {
            var level = Answer(unit).Conclusion!.Current.Level!.Value;
            var isOurs = unit.Published!.StateSupport == new Vnd(level.Denominator - level.Numerator);
            isOurs.Should().Be(unit.Misprint is null, unit.Unit.Code);
        }
    }

    private static Assessment<AutonomyDistance> Answer(PortfolioUnit unit) => Rulebook.National.Autonomy.MeasureDistance(unit.Facts, On);

    private static PortfolioUnit Unit(string code) => Units().Single(unit => unit.Unit.Code == code);

    private static List<PortfolioUnit> Units()
    {
        using var sample = PortfolioFiles.Sample();
        return [.. sample.Rows.Select(row => row.Unit!)];
    }
}
