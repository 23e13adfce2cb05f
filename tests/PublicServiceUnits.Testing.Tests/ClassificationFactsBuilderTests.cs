using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Testing.Tests;

public sealed class ClassificationFactsBuilderTests
{
    [Theory]
    [InlineData("0")]
    [InlineData("9.99999999")]
    [InlineData("70")]
    [InlineData("123.45678901")]
    public void A_level_is_met_exactly(string percent)
    {
        var level = decimal.Parse(percent, System.Globalization.CultureInfo.InvariantCulture);
        var facts = ClassificationFactsBuilder.AtLevel(level).Build();

        ((decimal)facts.RevenueTotal!.Value.Dong * 100 / facts.ExpenditureTotal!.Value.Dong).Should().Be(level);
    }

    [Fact]
    public void A_level_with_too_many_decimals_is_refused_by_name()
    {
        var build = () => ClassificationFactsBuilder.AtLevel(33.333333333333m);

        build.Should().Throw<ArgumentException>().WithMessage("33.333333333333 %*at most 8 decimals*");
    }

    [Fact]
    public void A_negative_total_is_refused()
    {
        var build = () => ClassificationFactsBuilder.WithTotals(-1, 1);

        build.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_step_leaves_the_builder_before_it_as_it_was()
    {
        var before = ClassificationFactsBuilder.AtLevel(50);

        var after = before.InSector(UnitSector.HealthAndPopulation).Under(ManagingAuthority.Province).WithInvestment(selfFinanced: true);

        before.Build().Sector.Should().BeNull();
        after.Build().Sector.Should().Be(UnitSector.HealthAndPopulation);
        after.Build().ManagingAuthority.Should().Be(ManagingAuthority.Province);
        after.Build().Investment!.SelfFinanced.Should().BeTrue();
    }

    [Fact]
    public void Nothing_is_known_of_an_unknown_unit() =>
        ClassificationFactsBuilder.Unknown.Build().Should().Be(new ClassificationFacts());

    [Fact]
    public void A_health_centre_has_its_treatment_totals()
    {
        var facts = ClassificationFactsBuilder.WithTotals(45_300, 59_510).AsHealthCentre(45_000, 42_600).Build();

        facts.IsMultiFunctionHealthCentre.Should().BeTrue();
        facts.TreatmentRevenueTotal.Should().Be(new Vnd(45_000));
        facts.TreatmentExpenditureTotal.Should().Be(new Vnd(42_600));
    }

    [Fact]
    public void Investment_figures_and_any_other_change_go_in()
    {
        var facts = ClassificationFactsBuilder.AtLevel(100)
            .WithInvestment(plannedDevelopmentFund: 9, retainedFees: 1, depreciation: 6, wear: 4)
            .With(known => known with { HasServiceRevenue = true })
            .Build();

        facts.Investment.Should().Be(new InvestmentFigures
        {
            PlannedDevelopmentFund = new Vnd(9), RetainedFees = new Vnd(1), Depreciation = new Vnd(6), Wear = new Vnd(4),
        });
        facts.HasServiceRevenue.Should().BeTrue();
    }
}
