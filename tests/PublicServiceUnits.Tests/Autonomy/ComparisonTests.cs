using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Reasoning;
using PublicServiceUnits.Tests.Cases;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Tests.Autonomy;

public sealed class ComparisonTests
{
    [Fact]
    public void Health_centre_K_rises_a_band_on_2025_07_07_by_the_amended_Article_28()
    {
        var centre = LegalCase.All["example-4-health-centre-K on 2022-11-01"].Facts;

        var comparison = Compare(centre, Regimes.LastDayAsIssued, Regimes.FirstDayAsAmended);

        comparison.AnswerChanged.Should().BeTrue();
        comparison.First.Conclusion!.Band.Should().Be(AutonomyBand.From30To70);
        comparison.Second.Conclusion!.Band.Should().Be(AutonomyBand.From70To100);
        var treatment = comparison.Changes.Single(change => change.Rule.Id.Name == "treatment-field");
        treatment.IsSubstantial.Should().BeTrue();
        treatment.Before!.Value.Verdict.Should().Be(Verdict.NotSatisfied);
        treatment.After!.Value.Verdict.Should().Be(Verdict.Satisfied);
        treatment.Provision.ToText(Language.English).Should().Be("clause 1, Article 28, Decree 60/2021/NĐ-CP");
        treatment.After!.Value.Norm.Provisions.Select(provision => provision.ToText(Language.English))
            .Should().Contain("clause 20, Article 1, Decree 111/2025/NĐ-CP");
    }

    [Fact]
    public void The_level_of_centre_K_is_shown_before_and_after()
    {
        var centre = LegalCase.All["example-4-health-centre-K on 2022-11-01"].Facts;

        var level = Compare(centre, Regimes.LastDayAsIssued, Regimes.FirstDayAsAmended).Changes.Single(change => change.Rule.Id.Name == "level");

        level.Before!.Value.Measured.Level.Should().Be(new Ratio(30_500_000_000, 59_510_000_000));
        level.After!.Value.Measured.Level.Should().Be(new Ratio(30_200_000_000, 42_600_000_000));
    }

    [Fact]
    public void A_unit_that_the_amendment_does_not_touch_changes_in_no_verdict_and_no_figure()
    {
        var comparison = Compare(Regimes.Totals(UnitSector.EconomicAndOther, 500, 1000), Regimes.LastDayAsIssued, Regimes.FirstDayAsAmended);

        comparison.AnswerChanged.Should().BeFalse();
        comparison.Changes.Should().OnlyContain(change => !change.IsSubstantial);
        comparison.Changes.Select(change => change.Rule.Id.Name).Should().Equal("governing-law");
    }

    [Fact]
    public void Two_days_of_one_law_differ_in_nothing() =>
        Compare(Regimes.Totals(UnitSector.EconomicAndOther, 500, 1000), Regimes.FirstDayAsAmended, new LocalDate(2026, 10, 4)).Changes.Should().BeEmpty();

    [Fact]
    public void A_defence_hospital_leaves_the_direct_scope_on_2025_07_07()
    {
        var hospital = Regimes.Totals(UnitSector.HealthAndPopulation, 500, 1000) with { ManagingAuthority = ManagingAuthority.MinistryOfNationalDefence };

        var comparison = Compare(hospital, Regimes.LastDayAsIssued, Regimes.FirstDayAsAmended);

        comparison.AnswerChanged.Should().BeTrue();
        comparison.Changes.Single(change => change.Rule.Id.Name == "defence-and-public-security")
            .Provision.ToText(Language.English).Should().Be("clause 3, Article 39, Decree 60/2021/NĐ-CP");
    }

    [Fact]
    public void Exactly_ten_percent_rises_with_the_decree_of_2021()
    {
        var comparison = Compare(Regimes.Totals(UnitSector.EconomicAndOther, 100, 1000), new(2021, 8, 14), new(2021, 8, 15));

        comparison.First.Conclusion!.Tier.Should().Be(AutonomyTier.Group4);
        comparison.Second.Conclusion!.Tier.Should().Be(AutonomyTier.Group3);
    }

    private static AssessmentComparison<AutonomyClassification> Compare(ClassificationFacts facts, LocalDate first, LocalDate second) =>
        Rulebook.National.Autonomy.ClassifyDecision.Compare(facts, first, second);
}
