using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Tests.Autonomy;

public sealed class StateSupportTests
{
    private static readonly Decision<StateSupportFacts, StateSupport> Question = Rulebook.National.Autonomy.StateSupportDecision;

    [Fact]
    public void Nonsense_is_refused_by_code_and_path()
    {
        var facts = new StateSupportFacts
        {
            Unit = new ClassificationFacts { RevenueTotal = new Vnd(-1) },
            DecidedTier = (AutonomyTier)9,
            SuperiorRecurrentEstimate = new Vnd(-1),
            PreventionPayRise = new Vnd(-1),
            SalaryReformMoney = new Vnd(-1),
            Path =
            [
                new SupportYear { Year = 1999, Support = new Vnd(-1) },
                new SupportYear { Year = 2025, Support = new Vnd(5), SupportForFinishedPrices = new Vnd(6), ChangeOfTasksAndHeadcount = new Vnd(6) },
                new SupportYear { Year = 2026, SupportForFinishedPrices = new Vnd(-1), StatePaidHeadcount = -1, HeadcountArrears = -1 },
            ],
        };

        Question.Validate(facts).Select(error => $"{error.Code} {error.Path}").Should().BeEquivalentTo(
            "autonomy.classify/revenue-total-negative unit.revenueTotal",
            "autonomy.state-support/decided-tier-unknown decidedTier",
            "autonomy.state-support/superior-estimate-negative superiorRecurrentEstimate",
            "autonomy.state-support/prevention-pay-rise-negative preventionPayRise",
            "autonomy.state-support/salary-reform-money-negative salaryReformMoney",
            "autonomy.state-support/headcount-negative path[2].statePaidHeadcount",
            "autonomy.state-support/headcount-arrears-negative path[2].headcountArrears",
            "autonomy.state-support/path-years-not-consecutive path",
            "autonomy.state-support/year-out-of-range path[0].year",
            "autonomy.state-support/support-negative path[0].support",
            "autonomy.state-support/finished-prices-support-above-support path[1].supportForFinishedPrices",
            "autonomy.state-support/change-above-support path[1].changeOfTasksAndHeadcount",
            "autonomy.state-support/finished-prices-support-negative path[2].supportForFinishedPrices");
        FluentActions.Invoking(() => Question.Ask(facts, Regimes.FirstDayAsAmended)).Should().Throw<InvalidFactsException>();
        FluentActions.Invoking(() => Question.Ask(new StateSupportFacts { Unit = null! }, Regimes.FirstDayAsAmended)).Should().Throw<InvalidFactsException>();
    }

    [Fact]
    public void The_rulebook_on_a_date_answers_alike()
    {
        var facts = new StateSupportFacts { Unit = Regimes.Totals(PublicServiceUnits.Units.UnitSector.EconomicAndOther, 500, 1000), Path = [new SupportYear { Year = 2024 }] };

        Rulebook.National.On(Regimes.FirstDayAsAmended).Autonomy.ComputeStateSupport(facts).Conclusion
            .Should().Be(Question.Ask(facts, Regimes.FirstDayAsAmended).Conclusion);
    }

    [Fact]
    public void Answers_are_compared_by_value()
    {
        var facts = new StateSupportFacts
        {
            Unit = new ClassificationFacts { RevenueTotal = new Vnd(500), ExpenditureTotal = new Vnd(1000) },
            Path = [new SupportYear { Year = 2024, Support = new Vnd(1000) }, new SupportYear { Year = 2025, Support = new Vnd(900), ChangeOfTasksAndHeadcount = new Vnd(5) }],
        };
        var first = Question.Ask(facts, Regimes.FirstDayAsAmended).Conclusion!;
        var second = Question.Ask(facts, Regimes.FirstDayAsAmended).Conclusion!;

        first.Should().Be(second);
        first.GetHashCode().Should().Be(second.GetHashCode());
        first.Cuts.Should().Equal(new SupportCut(2025, new Vnd(100), new Vnd(105), Verdict.Satisfied));
        first.ToText(Language.English).Should().Be("Group 3: State support of the first year VND 500 (not yet held against the superior body's estimate); 2025: cut as required");
    }

    [Fact]
    public void The_top_up_of_a_prevention_block_stands_in_the_answer_and_its_text()
    {
        var facts = new StateSupportFacts
        {
            Unit = new ClassificationFacts
            {
                Sector = PublicServiceUnits.Units.UnitSector.HealthAndPopulation,
                IsMultiFunctionHealthCentre = true,
                RevenueTotal = new Vnd(45_300),
                ExpenditureTotal = new Vnd(59_510),
                TreatmentRevenueTotal = new Vnd(45_000),
                TreatmentExpenditureTotal = new Vnd(42_600),
            },
            DecidedTier = AutonomyTier.Group2,
            SuperiorRecurrentEstimate = new Vnd(20_000),
            PreventionPayRise = new Vnd(100),
            SalaryReformMoney = new Vnd(40),
        };

        var answer = Question.Ask(facts, Regimes.FirstDayAsAmended).Conclusion!;

        answer.PreventionPayTopUp.Should().Be(new Vnd(60));
        answer.Should().NotBe(Question.Ask(facts with { SalaryReformMoney = new Vnd(41) }, Regimes.FirstDayAsAmended).Conclusion);
        answer.ToText(Language.English).Should().Be("Group 2: State support of the prevention block VND 16,610; salary-reform top-up VND 60");
        answer.ToText(Language.Vietnamese).Should().Contain("bổ sung cải cách tiền lương 60");
    }
}
