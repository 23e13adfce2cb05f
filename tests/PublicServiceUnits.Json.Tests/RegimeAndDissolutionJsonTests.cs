using System.Text.Json.Nodes;
using PublicServiceUnits.Autonomy;

namespace PublicServiceUnits.Json.Tests;

/// <summary>The facts of <c>autonomy.enterprise-regime</c> and <c>autonomy.dissolution-funds</c> in JSON.</summary>
public sealed class RegimeAndDissolutionJsonTests
{
    private const string Regime = "autonomy.enterprise-regime";
    private const string Funds = "autonomy.dissolution-funds";

    [Theory]
    [InlineData(Regime, typeof(EnterpriseRegimeFacts))]
    [InlineData(Funds, typeof(DissolutionFundsFacts))]
    public void The_schema_names_every_member_of_the_facts(string decision, Type facts) =>
        JsonNode.Parse(DecisionCatalog.National.Find(decision)!.Schema)!["properties"]!.AsObject().Select(member => member.Key)
            .Should().BeEquivalentTo(facts.GetProperties().Select(property => char.ToLowerInvariant(property.Name[0]) + property.Name[1..]));

    [Theory]
    [InlineData(Regime, """{ "fiscalYear": 1944 }""", "$.fiscalYear: minimum")]
    [InlineData(Regime, """{ "fiscalYear": 2101 }""", "$.fiscalYear: maximum")]
    [InlineData(Regime, """{ "fiscalYear": 2025.5 }""", "$.fiscalYear: type")]
    [InlineData(Regime, """{ "fiscalYear": "2025" }""", "$.fiscalYear: type")]
    [InlineData(Regime, """{ "fiscalYear": 99999999999 }""", "$.fiscalYear: maximum")]
    [InlineData(Regime, """{ "scheme": "lost" }""", "$.scheme: enum")]
    [InlineData(Regime, """{ "earlierMechanism": "old" }""", "$.earlierMechanism: enum")]
    [InlineData(Regime, """{ "tier": 5 }""", "$.tier: maximum")]
    [InlineData(Regime, """{ "more": 1 }""", "$: additionalProperties")]
    [InlineData(Funds, """{ "taxDebts": -1 }""", "$.taxDebts: minimum")]
    [InlineData(Funds, """{ "developmentBalance": 1.5 }""", "$.developmentBalance: type")]
    [InlineData(Funds, """{ "employees": [ { "months": -1 } ] }""", "$.employees[0].months: minimum")]
    [InlineData(Funds, """{ "employees": [ { "oddDays": 31 } ] }""", "$.employees[0].oddDays: maximum")]
    [InlineData(Funds, """{ "employees": [ { "days": 1 } ] }""", "$.employees[0]: additionalProperties")]
    [InlineData(Funds, """{ "employees": null }""", "$.employees: type")]
    public void The_schema_refuses_what_reading_refuses(string decision, string json, string error)
    {
        var asked = DecisionCatalog.National.Find(decision)!;

        SchemaValidator.Validate(asked.Schema, JsonNode.Parse(json)).Should().Equal(error);
        asked.Invoking(one => one.Ask(json, Cases.Today)).Should().Throw<JsonFactsException>();
    }

    [Theory]
    [InlineData(Regime, """{ "sector": "Y tế", "scheme": "APPROVED", "tier": "Nhóm 1", "fiscalYear": null }""")]
    [InlineData(Funds, """{ "employees": [ { "label": "A", "months": null } ], "hasPendingDispute": null }""")]
    public void Other_spellings_and_null_are_read(string decision, string json) =>
        DecisionCatalog.National.Find(decision)!.Invoking(one => one.Ask(json, Cases.Today)).Should().NotThrow();
}
