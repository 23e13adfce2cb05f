using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Law;
using PublicServiceUnits.Reasoning;
using Xunit.Sdk;

namespace PublicServiceUnits.Testing.Tests;

public sealed class AssessmentAssertionsTests
{
    private static readonly LocalDate On = new(2025, 9, 1);

    private static Assessment<AutonomyClassification> Classify(ClassificationFactsBuilder builder) =>
        Rulebook.National.Autonomy.Classify(builder.Build(), On);

    [Fact]
    public void A_right_expectation_passes() =>
        Classify(ClassificationFactsBuilder.AtLevel(70)).Should()
            .BeOfTier(AutonomyTier.Group3, AutonomyBand.From70To100)
            .And.HaveFinding("autonomy.classify/level", Verdict.Satisfied)
            .And.RestOn(LegalDocuments.Decree60Of2021.At("9", "3", "a"));

    [Fact]
    public void A_wrong_tier_fails_with_the_answer_in_words()
    {
        var expect = () => Classify(ClassificationFactsBuilder.AtLevel(69.99m)).Should().BeOfTier(AutonomyTier.Group3, AutonomyBand.From70To100);

        expect.Should().Throw<XunitException>().WithMessage("*band 30–70 %*69.99 %*");
    }

    [Fact]
    public void An_open_answer_names_the_missing_fact() =>
        Classify(ClassificationFactsBuilder.AtLevel(100)).Should().BeOpenFor("investment.selfFinanced");

    [Fact]
    public void A_fact_that_is_not_missing_fails_with_those_that_are()
    {
        var expect = () => Classify(ClassificationFactsBuilder.AtLevel(100)).Should().BeOpenFor("sector");

        expect.Should().Throw<XunitException>().WithMessage("*sector*investment.selfFinanced*");
    }

    [Fact]
    public void An_answer_where_none_was_expected_fails_with_its_reasons()
    {
        var expect = () => Classify(ClassificationFactsBuilder.AtLevel(5)).Should().HaveVerdict(Verdict.Undetermined);

        expect.Should().Throw<XunitException>().WithMessage("*Group 4*point a, clause 4, Article 9, Decree 60/2021/NĐ-CP*");
    }

    [Fact]
    public void A_finding_or_provision_that_is_not_there_fails_with_those_that_are()
    {
        var finding = () => Classify(ClassificationFactsBuilder.AtLevel(5)).Should().HaveFinding("autonomy.classify/investment-cover", Verdict.Satisfied);
        var provision = () => Classify(ClassificationFactsBuilder.AtLevel(5)).Should().RestOn(LegalDocuments.Decree60Of2021.At("9", "1", "a"));

        finding.Should().Throw<XunitException>().WithMessage("*autonomy.classify/level: Satisfied*");
        provision.Should().Throw<XunitException>().WithMessage("*điểm a khoản 4 Điều 9*");
    }
}
