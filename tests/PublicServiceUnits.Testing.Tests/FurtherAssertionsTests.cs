using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Reasoning;
using Xunit.Sdk;

namespace PublicServiceUnits.Testing.Tests;

/// <summary>Assertions and builders of the questions beside the classification.</summary>
public sealed class FurtherAssertionsTests
{
    private static readonly LocalDate On = new(2026, 3, 20);

    private static readonly SurplusFactsBuilder Surplus =
        SurplusFactsBuilder.Of(2024, 1_000).OfTier(AutonomyTier.Group3, AutonomyBand.From30To70).WithPay(2_400).With(facts => facts with
        {
            DevelopmentFundBalance = default(Quantities.Vnd),
            YearlyDepreciation = default(Quantities.Vnd),
            YearlyWear = default(Quantities.Vnd),
        });

    private static Assessment<SurplusDistribution> Distribute(SurplusFactsBuilder builder) => Rulebook.National.Autonomy.DistributeSurplus(builder.Build());

    [Fact]
    public void A_proposal_gives_the_rest_to_the_development_fund() =>
        Distribute(Surplus.Wanting(new() { SupplementaryIncome = new() { Percent = 60 } })).Should()
            .BeLawful()
            .And.Allocate(SurplusFund.SupplementaryIncome, 600)
            .And.Allocate(SurplusFund.DevelopmentFund, 400);

    [Fact]
    public void A_breach_is_told_with_its_amount_and_a_wrong_expectation_with_what_was_found()
    {
        // At least 15 % of 1,000 dong goes to the development fund: point b, clause 1, Article 18, Decree 60/2021/NĐ-CP.
        var answer = Distribute(Surplus.Distributed(developmentFund: 149, supplementaryIncome: 851));
        var lawful = () => answer.Should().BeLawful();
        var other = () => answer.Should().BreakTheLaw(SurplusBreachKind.AboveCap, SurplusFund.RewardAndWelfare, 7);
        var amount = () => answer.Should().Allocate(SurplusFund.DevelopmentFund, 150);

        answer.Should().BreakTheLaw(SurplusBreachKind.BelowMinimum, SurplusFund.DevelopmentFund, 1);
        lawful.Should().Throw<XunitException>().WithMessage("*BelowMinimum of DevelopmentFund by 1*");
        other.Should().Throw<XunitException>().WithMessage("*AboveCap*RewardAndWelfare*7*BelowMinimum of DevelopmentFund*");
        amount.Should().Throw<XunitException>().WithMessage("*DevelopmentFund*150*");
    }

    [Fact]
    public void A_duty_stands_where_it_stands()
    {
        var answer = Rulebook.National.Autonomy.DrawTimetable(
            new() { Records = [new() { Kind = DutyKind.UnitReport, Year = 2026, DoneOn = new LocalDate(2026, 2, 10) }] }, On);
        var wrong = () => answer.Should().HaveDuty(DutyKind.UnitReport, 2026, DutyStatus.Overdue);

        answer.Should().HaveDuty(DutyKind.UnitReport, 2026, DutyStatus.Done);
        wrong.Should().Throw<XunitException>().WithMessage("*UnitReport of 2026: Done*");
    }

    [Fact]
    public void A_right_goes_as_far_as_it_goes()
    {
        var answer = Rulebook.National.Autonomy.ListRights(new() { Tier = AutonomyTier.Group4 }, On);
        var wrong = () => answer.Should().Give(RightKind.Experts, RightStatus.OwnDecision);

        answer.Should().Give(RightKind.Experts, RightStatus.StateRules);
        wrong.Should().Throw<XunitException>().WithMessage("*Experts: StateRules*");
    }

    [Fact]
    public void Any_other_answer_has_the_general_assertions()
    {
        var distance = Rulebook.National.Autonomy.MeasureDistance(ClassificationFactsBuilder.AtLevel(50).Build(), On);

        distance.Should().BeAnswered().Which.Steps.Should().HaveCount(3);
        Rulebook.National.Autonomy.MeasureDistance(ClassificationFactsBuilder.Unknown.Build(), On).Should().BeOpenFor("revenueTotal");
    }
}
