using System.Text.Json;
using FluentAssertions.Execution;
using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Reasoning;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Tests.Cases;

public sealed class PriceRoadmapCaseTests
{
    private static readonly Decision<PriceRoadmapFacts, PriceRoadmap> Question = Rulebook.National.Autonomy.PriceRoadmapDecision;
    private static readonly IReadOnlyDictionary<string, (LocalDate On, JsonElement Case)> All = DatedCaseFile.Read("autonomy.price-roadmap");

    public static TheoryData<string> Ids => [.. All.Keys];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_library_answers_as_the_law_does(string id)
    {
        var (on, one) = All[id];
        var expected = one.GetProperty("expected");

        var answer = Question.Ask(Read(one.GetProperty("facts")), on);

        using var scope = new AssertionScope($"{id} ({one.GetProperty("provision").GetString()})");
        answer.Findings.SelectMany(finding => finding.Missing).Select(fact => fact.Path).Should().Equal(DatedCaseFile.Texts(expected, "missing"));
        DatedCaseFile.Texts(expected, "finds").Should().BeSubsetOf(answer.Findings.Select(finding => finding.ToString()));
        DatedCaseFile.Texts(expected, "reasons").Should().BeSubsetOf(answer.Findings.Select(finding => finding.Reason?.Id));
        if (DatedCaseFile.Text(expected, "cites") is { } cited)
        {
            answer.Findings.SelectMany(finding => finding.Norm.Provisions).Select(provision => provision.ToText(Language.English)).Should().Contain(cited);
        }

        (answer.Conclusion?.Binds).Should().Be(expected.TryGetProperty("binds", out var binds) ? binds.GetBoolean() : null);
        Names(answer.Conclusion?.Required).Should().Equal(DatedCaseFile.Texts(expected, "required"));
        Names(answer.Conclusion?.Contested).Should().Equal(DatedCaseFile.Texts(expected, "contested"));
        Names(answer.Conclusion?.Lacking).Should().Equal(DatedCaseFile.Texts(expected, "lacking"));
        Names(answer.Conclusion?.Ahead).Should().Equal(DatedCaseFile.Texts(expected, "ahead"));
        DecisionChecks.Check(Question, answer);

        static IEnumerable<string> Names(IEnumerable<CostComponent>? components) => components?.Select(component => component.ToString()) ?? [];
    }

    [Theory]
    [InlineData("price-roadmap-contested-year", "within-2018 on 2018-12-31")]
    [InlineData("price-roadmap-ahead", "economic-ahead")]
    [InlineData("price-roadmap-today", "after-2021 on 2026-11-24")]
    public void The_reasons_read_as_committed(string name, string id)
    {
        var (on, one) = All[id];

        var answer = Question.Ask(Read(one.GetProperty("facts")), on);

        using var scope = new AssertionScope();
        Snapshot.Check($"Autonomy/Snapshots/{name}.vi.txt", answer.Explain(Language.Vietnamese).ToString());
        Snapshot.Check($"Autonomy/Snapshots/{name}.en.txt", answer.Explain(Language.English).ToString());
    }

    [Fact]
    public void Each_rule_is_produced_by_a_case() =>
        DecisionChecks.CheckProduced(Question.Rules, All.Values.SelectMany(one => Question.Ask(Read(one.Case.GetProperty("facts")), one.On).Findings));

    [Fact]
    public void What_a_price_must_hold_never_shrinks_as_the_days_go_by()
    {
        var facts = new PriceRoadmapFacts { Sector = UnitSector.CultureSportsAndTourism, Service = PricedService.Other, IsStateFunded = true, HasOwnRoadmap = false, IsOrderedAtFullCost = false };
        foreach (var (first, last) in new[] { (new LocalDate(2015, 4, 6), new LocalDate(2021, 8, 14)), (new LocalDate(2021, 8, 15), new LocalDate(2030, 12, 31)) })
        {
            var before = Question.Ask(facts, first).Conclusion!.Required;
            for (var day = first; day <= last; day = day.PlusDays(1))
            {
                var now = Question.Ask(facts, day).Conclusion!.Required;
                before.Should().BeSubsetOf(now, $"on {day}");
                before = now;
            }
        }
    }

    [Fact]
    public void Answers_are_compared_by_value_and_given_by_the_dated_door_too()
    {
        var facts = new PriceRoadmapFacts { Service = PricedService.Other, IsStateFunded = true, HasOwnRoadmap = false, CoversPay = false };
        var on = new LocalDate(2022, 1, 1);

        var answer = Rulebook.National.Autonomy.ReadPriceRoadmap(facts, on).Conclusion!;

        answer.Should().Be(Rulebook.National.On(on).Autonomy.ReadPriceRoadmap(facts).Conclusion);
        answer.GetHashCode().Should().Be(Question.Ask(facts, on).Conclusion!.GetHashCode());
        answer.Should().NotBe(Question.Ask(facts with { CoversPay = true }, on).Conclusion);
        answer.ToText(Language.English).Should().Be(
            "The price must hold: pay, direct costs, management costs, depreciation of fixed assets, other costs by the price law; still lacking: pay");
    }

    [Fact]
    public void Nonsense_is_refused_by_code_and_path() =>
        Question.Validate(new() { Sector = (UnitSector)99, Service = (PricedService)99, IsStateFunded = false, IsOrderedAtFullCost = true, HasOwnRoadmap = true })
            .Select(error => $"{error.Code} {error.Path}").Should().BeEquivalentTo(
                "autonomy.price-roadmap/sector-unknown sector",
                "autonomy.price-roadmap/service-unknown service",
                "autonomy.price-roadmap/ordered-not-state-funded isOrderedAtFullCost",
                "autonomy.price-roadmap/roadmap-not-state-funded hasOwnRoadmap");

    private static PriceRoadmapFacts Read(JsonElement json)
    {
        var facts = new PriceRoadmapFacts();
        foreach (var member in json.EnumerateObject())
        {
            var value = member.Value;
            facts = member.Name switch
            {
                "sector" => facts with { Sector = Enum.Parse<UnitSector>(value.GetString()!) },
                "service" => facts with { Service = Enum.Parse<PricedService>(value.GetString()!) },
                "isStateFunded" => facts with { IsStateFunded = value.GetBoolean() },
                "hasOwnRoadmap" => facts with { HasOwnRoadmap = value.GetBoolean() },
                "isOrderedAtFullCost" => facts with { IsOrderedAtFullCost = value.GetBoolean() },
                "coversPay" => facts with { CoversPay = value.GetBoolean() },
                "coversDirectCosts" => facts with { CoversDirectCosts = value.GetBoolean() },
                "coversManagementCosts" => facts with { CoversManagementCosts = value.GetBoolean() },
                "coversDepreciation" => facts with { CoversDepreciation = value.GetBoolean() },
                "coversOtherLawfulCosts" => facts with { CoversOtherLawfulCosts = value.GetBoolean() },
                _ => throw new FormatException($"The facts have no '{member.Name}'."),
            };
        }

        return facts;
    }
}
