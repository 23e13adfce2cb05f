using System.Text.Json.Nodes;
using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Json.Tests;

public sealed class DecisionCatalogTests
{
    public static TheoryData<string> Ids => [.. Rulebook.National.Decisions.Select(decision => decision.Id)];

    [Fact]
    public void Lists_every_decision_of_the_rulebook_in_its_order() =>
        DecisionCatalog.National.All.Select(decision => decision.Id)
            .Should().Equal(Rulebook.National.Decisions.Select(decision => decision.Id));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Finds_a_decision_with_its_question(string id)
    {
        var decision = DecisionCatalog.National.Find(id)!;
        decision.Question.Should().Be(Rulebook.National.Decisions.Single(other => other.Id == id).Question);
        decision.ToString().Should().Be(id);
    }

    [Theory]
    [InlineData("autonomy.classif")]
    [InlineData("AUTONOMY.CLASSIFY")]
    [InlineData("")]
    public void Finds_nothing_under_another_name(string id) => DecisionCatalog.National.Find(id).Should().BeNull();

    [Theory]
    [MemberData(nameof(Ids))]
    public void Answers_its_own_example_as_expected(string id)
    {
        var decision = DecisionCatalog.National.Find(id)!;
        var example = JsonNode.Parse(decision.Example.Json)!;

        var answer = JsonNode.Parse(decision.WriteAnswer(decision.Ask(decision.Example.Json, decision.Example.On)))!;

        if (id is "autonomy.file" or "organisation.file")
        {
            // Of a whole file only some members are worth a reader's comparing; each of them must be there.
            Members.Differing(answer["conclusion"]!, example["expected"]!).Should().BeEmpty();
        }
        else
        {
            Snapshot.Text(answer["conclusion"]!).Should().Be(Snapshot.Text(example["expected"]!));
        }

        example["decision"]!.GetValue<string>().Should().Be(id);
        example["source"]!["document"]!.GetValue<string>().Should().NotBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Answers_the_bare_facts_of_its_example_alike(string id)
    {
        var decision = DecisionCatalog.National.Find(id)!;
        var facts = Snapshot.Text(JsonNode.Parse(decision.Example.Json)!["facts"]!);

        decision.WriteAnswer(decision.Ask(facts, decision.Example.On))
            .Should().Be(decision.WriteAnswer(decision.Ask(decision.Example.Json, decision.Example.On)));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Writes_the_facts_of_its_example_so_that_they_are_answered_alike_and_written_alike(string id)
    {
        var decision = DecisionCatalog.National.Find(id)!;

        var written = decision.CanonicalFacts(decision.Example.Json);

        SchemaValidator.Validate(decision.Schema, JsonNode.Parse(written)).Should().BeEmpty();
        decision.CanonicalFacts(written).Should().Be(written);
        decision.WriteAnswer(decision.Ask(written, decision.Example.On))
            .Should().Be(decision.WriteAnswer(decision.Ask(decision.Example.Json, decision.Example.On)));
    }

    [Fact]
    public void The_date_argument_wins_over_the_date_of_the_file()
    {
        var decision = DecisionCatalog.National.Find("autonomy.classify")!;

        decision.Ask(decision.Example.Json, new LocalDate(2023, 5, 1)).On.Should().Be(new LocalDate(2023, 5, 1));
    }

    [Fact]
    public void Lists_the_decisions_of_a_rulebook_with_local_rules() =>
        DecisionCatalog.Of(Rulebook.National.With()).All.Select(decision => decision.Id)
            .Should().Equal(DecisionCatalog.National.All.Select(decision => decision.Id));

    [Fact]
    public void Refuses_to_write_the_answer_to_another_question()
    {
        var classify = DecisionCatalog.National.Find("autonomy.classify")!;
        var distance = DecisionCatalog.National.Find("autonomy.distance")!;
        var answer = classify.Ask(classify.Example.Json, classify.Example.On);

        distance.Invoking(decision => decision.WriteAnswer(answer)).Should().Throw<ArgumentException>().WithMessage("*autonomy.classify*");
    }

    [Fact]
    public void The_classification_example_reads_as_facts()
    {
        var facts = FactsJson.ReadClassificationFacts(DecisionCatalog.National.Find("autonomy.classify")!.Example.Json);

        facts.RevenueItems.Should().HaveCount(3);
        facts.RevenueItems[1].Kind.Should().Be(RevenueItemKind.Tuition);
        facts.ExpenditureItems[0].Amount!.Value.Dong.Should().Be(4_000_000_000);
    }

    [Fact]
    public void Gives_the_typed_assessment() =>
        DecisionCatalog.National.Find("autonomy.classify")!
            .Ask("""{ "hasServiceRevenue": false }""", new LocalDate(2025, 9, 1))
            .Should().BeOfType<Assessment<AutonomyClassification>>()
            .Which.Conclusion!.Tier.Should().Be(AutonomyTier.Group4);

    [Fact]
    public void Refuses_no_text_at_all()
    {
        var decision = DecisionCatalog.National.Find("autonomy.classify")!;

        decision.Invoking(asked => asked.Ask(null!, new LocalDate(2025, 9, 1))).Should().Throw<ArgumentNullException>();
    }
}
