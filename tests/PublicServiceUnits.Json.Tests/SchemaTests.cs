using System.Text.Json.Nodes;
using PublicServiceUnits.Autonomy;

namespace PublicServiceUnits.Json.Tests;

public sealed class SchemaTests
{
    [Theory]
    [MemberData(nameof(DecisionCatalogTests.Ids), MemberType = typeof(DecisionCatalogTests))]
    public void The_schema_of_the_facts_is_frozen(string id) =>
        Snapshot.ShouldMatch(DecisionCatalog.National.Find(id)!.Schema, $"schema-{id}");

    [Theory]
    [MemberData(nameof(DecisionCatalogTests.Ids), MemberType = typeof(DecisionCatalogTests))]
    public void The_schema_of_the_answer_is_frozen(string id) =>
        Snapshot.ShouldMatch(DecisionCatalog.National.Find(id)!.AnswerSchema, $"answer-schema-{id}");

    [Theory]
    [MemberData(nameof(DecisionCatalogTests.Ids), MemberType = typeof(DecisionCatalogTests))]
    public void Schemas_name_draft_id_and_title(string id)
    {
        var decision = DecisionCatalog.National.Find(id)!;
        foreach (var (schema, part) in new[] { (decision.Schema, "facts"), (decision.AnswerSchema, "answer") })
        {
            var node = JsonNode.Parse(schema)!;
            node["$schema"]!.GetValue<string>().Should().Be("https://json-schema.org/draft/2020-12/schema");
            node["$id"]!.GetValue<string>().Should().Be($"urn:publicserviceunits:{id}:{part}");
            node["title"]!.GetValue<string>().Should().Contain(id);
            node["description"]!.GetValue<string>().Should().Contain(decision.Question.Vietnamese).And.Contain(decision.Question.English);
            node["additionalProperties"]!.GetValue<bool>().Should().BeFalse();
            schema.Should().Contain("ị", "Vietnamese stays readable").And.NotContain("\r");
        }
    }

    [Theory]
    [MemberData(nameof(DecisionCatalogTests.Ids), MemberType = typeof(DecisionCatalogTests))]
    public void The_example_fits_both_schemas(string id)
    {
        var decision = DecisionCatalog.National.Find(id)!;
        var example = decision.Example;

        SchemaValidator.Validate(decision.Schema, JsonNode.Parse(example.Json)!["facts"]).Should().BeEmpty();
        SchemaValidator.Validate(decision.AnswerSchema, JsonNode.Parse(decision.WriteAnswer(decision.Ask(example.Json, example.On)))).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(AssessmentJsonTests.Names), MemberType = typeof(AssessmentJsonTests))]
    public void Every_answer_fits_the_schema_of_its_decision(string name)
    {
        var assessment = Cases.Answers[name]();
        var schema = DecisionCatalog.National.Find(assessment.Decision)!.AnswerSchema;

        SchemaValidator.Validate(schema, JsonNode.Parse(AssessmentJson.Write(assessment))).Should().BeEmpty();
    }

    [Fact]
    public void Written_facts_fit_the_schema()
    {
        SchemaValidator.Validate(Cases.Classify.Schema, JsonNode.Parse(FactsJson.Write(Cases.Everything))).Should().BeEmpty();
        SchemaValidator.Validate(Cases.Classify.Schema, JsonNode.Parse(FactsJson.Write(Cases.Totals(1, 2)))).Should().BeEmpty();
    }

    [Fact]
    public void The_schema_names_every_member_of_the_facts()
    {
        var properties = JsonNode.Parse(Cases.Classify.Schema)!["properties"]!.AsObject();

        properties.Select(member => member.Key).Should().BeEquivalentTo(
            typeof(ClassificationFacts).GetProperties().Select(property => char.ToLowerInvariant(property.Name[0]) + property.Name[1..]));
        properties.Should().OnlyContain(member => member.Value!["description"]!.GetValue<string>().Contains(" / ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("""{ "revenueTotal": -1 }""", "$.revenueTotal: minimum")]
    [InlineData("""{ "expenditureTotal": 0 }""", "$.expenditureTotal: minimum")]
    [InlineData("""{ "revenueTotal": 1.5 }""", "$.revenueTotal: type")]
    [InlineData("""{ "revenueTotal": "12" }""", "$.revenueTotal: type")]
    [InlineData("""{ "more": 1 }""", "$: additionalProperties")]
    [InlineData("""{ "sector": "moon" }""", "$.sector: enum")]
    [InlineData("""{ "revenueItems": [ {} ] }""", "$.revenueItems[0]: required")]
    [InlineData("""{ "revenueItems": [ { "kind": "x" } ] }""", "$.revenueItems[0].kind: enum")]
    [InlineData("""{ "transition": { "kind": "approvedOlderPlan", "approvedTier": 5 } }""", "$.transition.approvedTier: maximum")]
    public void The_schema_refuses_what_reading_refuses(string json, string error)
    {
        SchemaValidator.Validate(Cases.Classify.Schema, JsonNode.Parse(json)).Should().Equal(error);

        var ask = () => Cases.Classify.Ask(json, Cases.Today);
        ask.Should().Throw<JsonFactsException>();
    }
}
