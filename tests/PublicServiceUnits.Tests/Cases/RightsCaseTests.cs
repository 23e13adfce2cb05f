using System.Text.Json;
using FluentAssertions.Execution;
using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Reasoning;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Tests.Cases;

public sealed class RightsCaseTests
{
    private static readonly Decision<RightsFacts, AutonomyRights> Question = Rulebook.National.Autonomy.RightsDecision;
    private static readonly IReadOnlyDictionary<string, (LocalDate On, JsonElement Case)> All = DatedCaseFile.Read("autonomy.rights");

    public static TheoryData<string> Ids => [.. All.Keys];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_row_is_as_the_law_says(string id)
    {
        var (on, one) = All[id];
        var expected = one.GetProperty("expected");
        var kind = Enum.Parse<RightKind>(expected.GetProperty("kind").GetString()!);

        var answer = Question.Ask(Read(one.GetProperty("facts")), on);

        using var scope = new AssertionScope($"{id} ({one.GetProperty("provision").GetString()})");
        var row = answer.Conclusion!.Rows.Single(right => right.Kind == kind);
        var finding = answer.Findings.Single(found => found.Rule == RightsRules.Of(kind));
        (row.Status?.ToString()).Should().Be(DatedCaseFile.Text(expected, "status"));
        row.Provision.ToText(Language.English).Should().Be(expected.GetProperty("cites").GetString());
        row.Content.English.Should().Contain(DatedCaseFile.Text(expected, "contains") ?? row.Content.English);
        finding.Missing.Select(fact => fact.Path).Should().Equal(DatedCaseFile.Texts(expected, "missing"));
        if (DatedCaseFile.Text(expected, "reason") is { } reason)
        {
            (finding.Reason?.Id).Should().Be(reason);
        }

        finding.Verdict.Should().Be(row.Status switch { null => Verdict.Undetermined, RightStatus.NotGiven => Verdict.NotSatisfied, _ => Verdict.Satisfied });
        answer.Conclusion.Rows.Select(right => right.Kind).Should().BeInAscendingOrder().And.OnlyHaveUniqueItems();
        DecisionChecks.Check(Question, answer);
    }

    [Fact]
    public void Each_rule_is_produced_by_a_case() =>
        DecisionChecks.CheckProduced(RightsRules.All, All.Values.SelectMany(one => Question.Ask(Read(one.Case.GetProperty("facts")), one.On).Findings));

    [Fact]
    public void Each_norm_is_reached_by_a_case()
    {
        var reached = All.Values.SelectMany(one => Question.Ask(Read(one.Case.GetProperty("facts")), one.On).Findings).Select(finding => finding.Norm).ToHashSet();

        RightsNorms.All.Concat(PayRightsNorms.All).SelectMany(timeline => timeline.Norms).Except(reached).Should().BeEmpty();
    }

    [Fact]
    public void The_day_before_the_decree_nothing_is_encoded_and_without_a_tier_nothing_is_answered()
    {
        var before = Question.Ask(new RightsFacts { Tier = AutonomyTier.Group1 }, new LocalDate(2021, 8, 14));
        var without = Question.Ask(new RightsFacts(), new LocalDate(2021, 8, 15));

        (before.Verdict, before.Findings[0].Reason!.Id).Should().Be((Verdict.Undetermined, "gap.rights.before-decree-60"));
        without.MissingFacts.Select(fact => fact.Path).Should().Equal("tier");
        DecisionChecks.Check(Question, before);
        DecisionChecks.Check(Question, without);
    }

    [Fact]
    public void The_ambiguous_field_of_clause_2_is_shown_as_a_gap() =>
        Question.Ask(new RightsFacts { Tier = AutonomyTier.Group1, Sector = UnitSector.EconomicAndOther }, new LocalDate(2025, 7, 7))
            .Findings.Single(finding => finding.Rule == RightsRules.Of(RightKind.LoansForFacilities)).Reason!.Id
            .Should().Be("gap.60-2021.clause-2-article-24-field-of-group-1");

    [Fact]
    public void Nonsense_is_refused_and_answers_are_compared_by_value()
    {
        var on = new LocalDate(2026, 7, 15);
        var facts = new RightsFacts { Tier = AutonomyTier.Group3, Band = AutonomyBand.From70To100 };

        Question.Validate(new RightsFacts { Tier = AutonomyTier.Group1, Band = AutonomyBand.From70To100, Sector = (UnitSector)99 })
            .Select(error => $"{error.Code} {error.Path}").Should().BeEquivalentTo("autonomy.rights/band-outside-group-3 band", "autonomy.rights/sector-unknown sector");
        Question.Validate(new RightsFacts { Tier = (AutonomyTier)9, Band = (AutonomyBand)9 })
            .Select(error => error.Code).Should().Contain(["autonomy.rights/tier-unknown", "autonomy.rights/band-unknown"]);
        var first = Question.Ask(facts, on).Conclusion!;
        first.Should().Be(Rulebook.National.On(on).Autonomy.ListRights(facts).Conclusion);
        first.GetHashCode().Should().Be(Question.Ask(facts, on).Conclusion!.GetHashCode());
        first.ToText(Language.English).Should().StartWith("Rights of Group 3 (70-100 %): ");
    }

    private static RightsFacts Read(JsonElement json)
    {
        var facts = new RightsFacts();
        foreach (var member in json.EnumerateObject())
        {
            var value = member.Value;
            facts = member.Name switch
            {
                "tier" => facts with { Tier = (AutonomyTier)value.GetInt32() },
                "band" => facts with { Band = Enum.Parse<AutonomyBand>(value.GetString()!) },
                "sector" => facts with { Sector = Enum.Parse<UnitSector>(value.GetString()!) },
                "hasServiceActivities" => facts with { HasServiceActivities = value.GetBoolean() },
                _ => throw new FormatException($"The facts have no '{member.Name}'."),
            };
        }

        return facts;
    }
}
