using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Reasoning;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Tests.Autonomy;

/// <summary>Input no one means to give, and dates in other calendars.</summary>
public sealed class AwkwardInputTests
{
    private static readonly LocalDate On = new(2025, 7, 7);
    private static readonly ClassificationFacts Totals = new() { RevenueTotal = new Vnd(70), ExpenditureTotal = new Vnd(100) };

    public static TheoryData<string> Calendars => new("Julian", "Coptic", "Persian Simple", "Hebrew Civil");

    [Theory]
    [MemberData(nameof(Calendars))]
    public void A_date_of_another_calendar_is_the_same_day(string calendar)
    {
        var date = On.WithCalendar(CalendarSystem.ForId(calendar));

        var answer = Rulebook.National.Autonomy.Classify(Totals, date);
        var onDate = Rulebook.National.On(date);

        answer.On.Should().Be(On);
        answer.Receipt.On.Should().Be(On);
        answer.Findings[^1].Norm.Period.From.Should().Be(On, "Decree 111/2025 takes effect on that day");
        answer.Explain(Language.English).Text.Should().Contain("2025-07-07");
        onDate.Date.Should().Be(On);
        onDate.Autonomy.Classify(Totals).Conclusion.Should().Be(answer.Conclusion);
    }

    [Fact]
    public void A_missing_item_is_refused_by_its_place()
    {
        var facts = new ClassificationFacts { RevenueItems = [null!], ExpenditureTotal = new Vnd(100) };

        var ask = () => Rulebook.National.Autonomy.Classify(facts, On);

        ask.Should().Throw<InvalidFactsException>().Which.Errors.Should().ContainSingle()
            .Which.Should().Match<FactError>(error => error.Code == "autonomy.classify/revenue-item-null" && error.Path == "revenueItems[0]");
    }

    [Fact]
    public void A_default_list_is_an_empty_one()
    {
        var facts = Totals with { RevenueItems = default, ExpenditureItems = default };

        facts.RevenueItems.Should().BeEmpty();
        Rulebook.National.Autonomy.ClassifyDecision.Validate(facts).Should().BeEmpty();
    }

    [Fact]
    public void A_field_or_language_that_does_not_exist_is_refused()
    {
        var byLevel = () => Rulebook.National.Autonomy.OutcomeByLevel(new Vnd(1), new Vnd(2), (UnitSector)99, new LocalDate(2019, 1, 1));
        var explain = () => Rulebook.National.Autonomy.Classify(Totals, On).Explain((Language)99);

        byLevel.Should().Throw<ArgumentOutOfRangeException>().WithParameterName("sector");
        explain.Should().Throw<ArgumentOutOfRangeException>().WithParameterName("language");
    }

    [Fact]
    public void No_facts_are_refused()
    {
        var ask = () => Rulebook.National.Autonomy.Classify(null!, On);

        ask.Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Investment_figures_too_large_to_add_leave_the_shortfall_open_where_the_level_decides()
    {
        var facts = Totals with
        {
            Investment = new InvestmentFigures
            {
                PlannedDevelopmentFund = Vnd.Zero,
                RetainedFees = Vnd.Zero,
                Depreciation = new Vnd(long.MaxValue),
                Wear = new Vnd(long.MaxValue),
            },
        };

        var distance = Rulebook.National.Autonomy.MeasureDistance(facts, On);

        distance.Conclusion!.Steps[^1].InvestmentShortfall.Should().BeNull();
    }

    public static TheoryData<ClassificationFacts, bool> Sense => new()
    {
        { Totals, true },
        { Totals with { RevenueTotal = new Vnd(-1) }, false },
        { Totals with { ExpenditureTotal = Vnd.Zero }, false },
        { Totals with { Sector = (UnitSector)99 }, false },
        { Totals with { ManagingAuthority = (ManagingAuthority)99 }, false },
        { Totals with { HasServiceRevenue = false }, false },
        { Totals with { TreatmentRevenueTotal = new Vnd(1) }, false },
        { Totals with { TreatmentExpenditureTotal = new Vnd(1) }, false },
        { Totals with { Investment = new InvestmentFigures { PlannedDevelopmentFund = new Vnd(-1) } }, false },
        { Totals with { Investment = new InvestmentFigures { FiveYearAverageDevelopmentFund = new Vnd(-1) } }, false },
        { Totals with { Investment = new InvestmentFigures { DevelopmentFundBalance = new Vnd(-1) } }, false },
        { Totals with { Investment = new InvestmentFigures { RetainedFees = new Vnd(-1) } }, false },
        { Totals with { Investment = new InvestmentFigures { Depreciation = new Vnd(-1) } }, false },
        { Totals with { Investment = new InvestmentFigures { Wear = new Vnd(-1) } }, false },
        { Totals with { Transition = new TransitionalStatus { Kind = (TransitionalKind)99 } }, false },
        { Totals with { RevenueItems = [new RevenueItem { Kind = RevenueItemKind.Other, Amount = new Vnd(1) }] }, false },
        { Totals with { ExpenditureItems = [new ExpenditureItem { Kind = ExpenditureItemKind.Pay, Amount = new Vnd(1) }] }, false },
    };

    [Theory]
    [MemberData(nameof(Sense))]
    public void The_engine_refuses_what_the_validator_refuses(ClassificationFacts facts, bool isSensible)
    {
        var refuses = false;
        try
        {
            Rulebook.National.Autonomy.Classify(facts, On);
        }
        catch (InvalidFactsException)
        {
            refuses = true;
        }

        Rulebook.National.Autonomy.ClassifyDecision.Validate(facts).IsEmpty.Should().Be(isSensible);
        refuses.Should().Be(!isSensible);
    }
}
