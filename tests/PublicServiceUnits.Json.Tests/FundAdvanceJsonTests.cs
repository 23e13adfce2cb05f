using System.Text.Json.Nodes;
using PublicServiceUnits.Autonomy;

namespace PublicServiceUnits.Json.Tests;

public sealed class FundAdvanceJsonTests
{
    private static JsonDecision Decision => DecisionCatalog.National.Find("autonomy.advance-funds")!;

    [Fact]
    public void Written_facts_fit_the_schema_and_are_answered_as_the_facts_are()
    {
        var json = DecisionCatalog.National.Of(Rulebook.National.Autonomy.AdvanceFundsDecision).WriteFacts(Cases.AdvancesOfGroup4);

        SchemaValidator.Validate(Decision.Schema, JsonNode.Parse(json)).Should().BeEmpty();
        AssessmentJson.Write(Decision.Ask(json, new LocalDate(2026, 2, 20))).Should().Be(AssessmentJson.Write(Cases.Answers["advance-funds-group-4"]()));
    }

    [Fact]
    public void The_schema_names_every_member_of_the_facts()
    {
        var facts = JsonNode.Parse(Decision.Schema)!["properties"]!;

        Members(facts).Should().BeEquivalentTo(Names(typeof(FundAdvanceFacts)));
        Members(facts["quarters"]!["items"]!["properties"]!).Should().BeEquivalentTo(Names(typeof(AdvanceQuarter)));
        Members(facts["settlement"]!["properties"]!).Should().BeEquivalentTo(Names(typeof(AdvanceSettlement)));

        static IEnumerable<string> Members(JsonNode node) => node.AsObject().Select(member => member.Key);
        static IEnumerable<string> Names(Type type) => type.GetProperties().Select(property => char.ToLowerInvariant(property.Name[0]) + property.Name[1..]);
    }

    [Fact]
    public void Reads_an_answer_typed()
    {
        var document = AssessmentJson.Read(AssessmentJson.Write(Cases.Answers["advance-funds-group-4"]()));

        var advances = FundAdvanceDocument.Of(document)!;
        advances.IsLawful.Should().BeFalse();
        advances.LastDay.Should().Be(new LocalDate(2026, 1, 30));
        advances.Quarters.Select(quarter => (quarter.Quarter, quarter.Cap.Dong, quarter.Over?.Dong, quarter.Uncapped?.Dong))
            .Should().Equal((2, 200, 1, 30), (3, 100, null, null));
        advances.Settlement!.Steps.Select(step => $"{step.Source} {step.Amount} of {step.Available}").Should().Equal("NextYearSaving 40 of 40");
        (advances.Settlement.Overpaid.Dong, advances.Settlement.Left.Dong).Should().Be((50, 10));
        SurplusDistributionDocument.Of(document).Should().BeNull();
    }

    [Theory]
    [InlineData("{}", "$.budgetYear")]
    [InlineData("""{ "budgetYear": 1989 }""", "$.budgetYear")]
    [InlineData("""{ "budgetYear": 2025, "tier": 5 }""", "$.tier")]
    [InlineData("""{ "budgetYear": 2025, "quarters": [ { "surplus": 1 } ] }""", "$.quarters[0].quarter")]
    [InlineData("""{ "budgetYear": 2025, "quarters": [ { "quarter": 5 } ] }""", "$.quarters[0].quarter")]
    [InlineData("""{ "budgetYear": 2025, "quarters": [ { "quarter": 1, "surplus": 1.5 } ] }""", "$.quarters[0].surplus")]
    [InlineData("""{ "budgetYear": 2025, "quarters": [ { "quarter": 1, "wageFund": -1 } ] }""", "$.quarters[0].wageFund")]
    [InlineData("""{ "budgetYear": 2025, "quarters": [ { "quarter": 1, "advancedOn": "2025" } ] }""", "$.quarters[0].advancedOn")]
    [InlineData("""{ "budgetYear": 2025, "settlement": { "saving": 1 } }""", "$.settlement.stage")]
    [InlineData("""{ "budgetYear": 2025, "settlement": { "stage": "later" } }""", "$.settlement.stage")]
    [InlineData("""{ "budgetYear": 2025, "settlement": { "stage": "yearEnd", "nextYearFunds": -1 } }""", "$.settlement.nextYearFunds")]
    public void Refuses_by_path(string json, string path)
    {
        var ask = () => Decision.Ask(json, Cases.Today);

        ask.Should().Throw<JsonFactsException>().Which.Errors.Should().ContainSingle().Which.Path.Should().Be(path);
    }

    [Fact]
    public void A_loss_and_other_spellings_are_read() =>
        Decision.Ask("""{ "budgetYear": 2025, "tier": "Nhóm 3", "sector": null, "quarters": [ { "quarter": 3, "surplus": -1 } ] }""", Cases.Today)
            .IsAnswered.Should().BeTrue();
}
