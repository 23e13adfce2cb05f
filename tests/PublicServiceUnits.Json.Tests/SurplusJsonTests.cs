using System.Text.Json.Nodes;
using PublicServiceUnits.Autonomy;

namespace PublicServiceUnits.Json.Tests;

public sealed class SurplusJsonTests
{
    [Fact]
    public void Written_facts_fit_the_schema_and_are_answered_as_the_facts_are()
    {
        var json = DecisionCatalog.National.Of(Rulebook.National.Autonomy.DistributeSurplusDecision).WriteFacts(Cases.Checked);

        SchemaValidator.Validate(Cases.DistributeSurplus.Schema, JsonNode.Parse(json)).Should().BeEmpty();
        AssessmentJson.Write(Cases.DistributeSurplus.Ask(json, Cases.Today)).Should().Be(AssessmentJson.Write(Cases.Answers["surplus-checked"]()));
    }

    [Fact]
    public void The_schema_names_every_member_of_the_facts() =>
        JsonNode.Parse(Cases.DistributeSurplus.Schema)!["properties"]!.AsObject().Select(member => member.Key).Should().BeEquivalentTo(
            typeof(SurplusDistributionFacts).GetProperties().Select(property => char.ToLowerInvariant(property.Name[0]) + property.Name[1..]));

    [Fact]
    public void Reads_a_distribution_typed()
    {
        var document = AssessmentJson.Read(AssessmentJson.Write(Cases.Answers["surplus-checked"]()));

        var distribution = SurplusDistributionDocument.Of(document)!;
        distribution.IsLawful.Should().BeFalse();
        distribution.IsProposal.Should().BeFalse();
        distribution.Breaches.Select(breach => $"{breach.Kind} {breach.Fund} {breach.Amount}").Should().Equal(
            "BelowMinimum DevelopmentFund 1", "AboveCap SupplementaryIncome 1", "AboveCap RewardAndWelfare 1", "NotAllowed OtherFunds 3", "RemainderNotAllocated DevelopmentFund 591");
        AutonomyDistanceDocument.Of(document).Should().BeNull();
    }

    [Theory]
    [InlineData("{}", "$.budgetYear")]
    [InlineData("""{ "budgetYear": 2025.5 }""", "$.budgetYear")]
    [InlineData("""{ "budgetYear": "2025" }""", "$.budgetYear")]
    [InlineData("""{ "budgetYear": 99999999999 }""", "$.budgetYear")]
    [InlineData("""{ "budgetYear": 1989 }""", "$.budgetYear")]
    [InlineData("""{ "budgetYear": 2025, "band": "40-70" }""", "$.band")]
    [InlineData("""{ "budgetYear": 2025, "band": 30 }""", "$.band")]
    [InlineData("""{ "budgetYear": 2025, "wishes": { "otherFunds": { "percent": 101 } } }""", "$.wishes.otherFunds.percent")]
    [InlineData("""{ "budgetYear": 2025, "distribution": { "carriedOver": 1 } }""", "$.distribution.carriedOver")]
    public void Refuses_by_path(string json, string path)
    {
        var ask = () => Cases.DistributeSurplus.Ask(json, Cases.Today);

        ask.Should().Throw<JsonFactsException>().Which.Errors.Should().ContainSingle().Which.Path.Should().Be(path);
    }

    [Fact]
    public void The_date_asked_changes_nothing() =>
        Cases.DistributeSurplus.Ask("""{ "budgetYear": 2025 }""", Cases.Today).On.Should().Be(new LocalDate(2025, 12, 31));
}
