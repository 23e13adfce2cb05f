using System.Text.Json;
using FluentAssertions.Execution;
using FsCheck.Xunit;
using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Organisation;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Tests.Cases;

public sealed class SectorPlanCaseTests
{
    private static readonly Decision<SectorPlanFacts, SectorPlan> Question = Rulebook.National.Organisation.SectorPlanDecision;
    private static readonly IReadOnlyDictionary<string, (LocalDate On, JsonElement Case)> All = DatedCaseFile.Read("organisation.sector-plan");

    public static TheoryData<string> Ids => [.. All.Keys];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_direction_is_as_the_sources_say(string id)
    {
        var one = All[id].Case;
        var expected = one.GetProperty("expected");
        var kind = Enum.Parse<PlanDirectionKind>(expected.GetProperty("kind").GetString()!);

        var answer = Answer(id);

        using var scope = new AssertionScope($"{id} ({one.GetProperty("provision").GetString()})");
        DecisionChecks.Check(Question, answer);
        var row = answer.Conclusion?.Directions.SingleOrDefault(direction => direction.Kind == kind);
        if (expected.TryGetProperty("absent", out _))
        {
            row.Should().BeNull();
            return;
        }

        var finding = answer.Findings.Single(found => found.Rule == SectorPlanRules.Of(kind));
        finding.Verdict.ToString().Should().Be(DatedCaseFile.Text(expected, "verdict"));
        finding.Missing.Select(fact => fact.Path).Should().Equal(DatedCaseFile.Texts(expected, "missing"));
        (finding.Reason?.Id).Should().Be(DatedCaseFile.Text(expected, "reason"));
        if (expected.TryGetProperty("unanswered", out _))
        {
            answer.IsAnswered.Should().BeFalse();
            return;
        }

        row!.Verdict.Should().Be(finding.Verdict);
        row.Provision.ToText(Language.English).Should().Be(expected.GetProperty("cites").GetString());
        row.Confidence.ToString().Should().Be(expected.GetProperty("confidence").GetString());
        row.Number.Should().Be(Number(expected, "number"));
        row.AtLeast.Should().Be(Number(expected, "atLeast"));
        row.AtMost.Should().Be(Number(expected, "atMost"));
        row.TooMany.Should().Be(Number(expected, "tooMany"));
        row.Lacking.Should().Be(Number(expected, "lacking"));
        (row.LastDay is { } last ? NodaTime.Text.LocalDatePattern.Iso.Format(last) : null).Should().Be(DatedCaseFile.Text(expected, "lastDay"));
    }

    [Fact]
    public void Each_rule_is_produced_by_a_case() => DecisionChecks.CheckProduced(SectorPlanRules.All, Findings());

    [Fact]
    public void Each_norm_is_reached_by_a_case() =>
        SectorPlanNorms.All.SelectMany(timeline => timeline.Norms).Except(Findings().Select(finding => finding.Norm)).Should().BeEmpty();

    [Fact]
    public void Directions_stand_in_the_order_of_their_kinds() =>
        SectorPlanNorms.Directions.Select(direction => direction.Kind).Should().Equal(Enum.GetValues<PlanDirectionKind>());

    [Property(MaxTest = 500)]
    public void What_is_too_many_or_lacking_is_what_is_beyond_the_bound(byte boards, byte schools, byte hospitals)
    {
        var facts = new SectorPlanFacts { Level = PortfolioLevel.Province, ProjectBoards = boards, VocationalSchools = schools, SpecialisedHospitals = hospitals };

        var rows = Question.Ask(facts, new LocalDate(2026, 7, 1)).Conclusion!.Directions;

        rows[0].TooMany.Should().Be(Math.Max(0, boards - 3));
        rows[1].TooMany.Should().Be(Math.Max(0, schools - 3));
        rows[2].Lacking.Should().Be(Math.Max(0, 1 - hospitals));
        rows.Take(3).Should().OnlyContain(row => row.Verdict == (row.TooMany > 0 || row.Lacking > 0 ? Verdict.NotSatisfied : Verdict.Satisfied));
    }

    [Property(MaxTest = 500)]
    public void A_list_is_counted_as_its_count_told(byte boards, byte others)
    {
        var listed = new SectorPlanFacts
        {
            Level = PortfolioLevel.Province,
            Units = [.. Enumerable.Repeat(new PlanUnit { Kind = PlanUnitKind.ProjectBoard }, boards), .. Enumerable.Repeat(new PlanUnit { Kind = PlanUnitKind.Other }, others + 1)],
        };

        var on = new LocalDate(2026, 7, 1);
        Question.Ask(listed, on).Conclusion!.Directions[0]
            .Should().Be(Question.Ask(new SectorPlanFacts { Level = PortfolioLevel.Province, ProjectBoards = boards }, on).Conclusion!.Directions[0]);
    }

    [Fact]
    public void Each_merged_school_is_looked_at_by_its_name()
    {
        var facts = new SectorPlanFacts
        {
            Level = PortfolioLevel.Commune,
            MergedSchools =
            [
                new() { Label = "Trường A", Principals = 1, MainCampusDeputies = 1, MostDeputiesOfABranch = 0 },
                new() { Label = "Trường B", Principals = 2, MainCampusDeputies = 2 },
            ],
        };

        var answer = Question.Ask(facts, new LocalDate(2026, 8, 5));

        var principals = answer.Conclusion!.Directions.Where(one => one.Kind == PlanDirectionKind.MergedSchoolPrincipals).ToList();
        principals.Select(one => (one.Label, one.TooMany)).Should().Equal(("Trường A", 0), ("Trường B", 1));
        answer.Conclusion.Directions.Where(one => one.Confidence == PlanConfidence.Low).Should().OnlyContain(one => one.Reason == null || one.Reason is Remark);
        answer.Findings.SelectMany(found => found.Missing).Select(fact => fact.Path).Should().Contain(["mergedSchools[1].mostDeputiesOfABranch", "mergedSchoolsAreArranged"]);
        answer.Findings.Where(found => found.Subject is not null).Select(found => found.Subject!.Vietnamese).Distinct().Should().Equal("Trường A", "Trường B");
    }

    [Fact]
    public void Nonsense_is_refused_and_answers_are_compared_by_value()
    {
        Question.Validate(new SectorPlanFacts
            {
                Level = PortfolioLevel.Commune, IsEducationOrHealthDepartment = true, ProjectBoards = -1, SchoolsAndHospitalsBefore = 0,
                Units = [new() { Kind = (PlanUnitKind)99, Tier = (AutonomyTier)9 }], MergedSchools = [new() { Principals = -1, MainCampusDeputies = -1, MostDeputiesOfABranch = 1_000_001 }],
            })
            .Select(error => error.Code).Should().BeEquivalentTo(
                "organisation.sector-plan/department-outside-department", "organisation.sector-plan/project-boards-out-of-range",
                "organisation.sector-plan/schools-and-hospitals-before-out-of-range", "organisation.sector-plan/unit-kind-unknown",
                "organisation.sector-plan/unit-tier-unknown", "organisation.sector-plan/principals-out-of-range",
                "organisation.sector-plan/main-campus-deputies-out-of-range", "organisation.sector-plan/branch-deputies-out-of-range");
        Question.Validate(new SectorPlanFacts { Level = (PortfolioLevel)9 }).Select(error => error.Code).Should().Equal("organisation.sector-plan/level-unknown");

        SectorPlanFacts Facts(int boards) => new() { Level = PortfolioLevel.Province, Units = [new() { Kind = PlanUnitKind.Other }], ProjectBoards = boards };
        Facts(3).Should().Be(Facts(3)).And.NotBe(Facts(4));
        (Facts(3) with { Units = [] }).Should().NotBe(Facts(3));
        var on = new LocalDate(2026, 7, 1);
        Question.Ask(Facts(3), on).Conclusion.Should().Be(Rulebook.National.On(on).Organisation.ReviewSectorPlan(Facts(3)).Conclusion)
            .And.NotBe(Question.Ask(Facts(4), on).Conclusion);
    }

    [Theory]
    [InlineData("sector-plan-province", "province-snapshot")]
    [InlineData("sector-plan-commune", "commune-snapshot")]
    public void The_reasons_read_as_committed(string name, string id)
    {
        var answer = Answer(id);

        using var scope = new AssertionScope();
        Snapshot.Check($"Organisation/Snapshots/{name}.vi.txt", answer.Explain(Language.Vietnamese).ToString());
        Snapshot.Check($"Organisation/Snapshots/{name}.en.txt", answer.Explain(Language.English).ToString());
    }

    private static int? Number(JsonElement owner, string name) => owner.TryGetProperty(name, out var number) ? number.GetInt32() : null;

    private static Assessment<SectorPlan> Answer(string id) => Question.Ask(SectorPlanFactsReader.Read(All[id].Case.GetProperty("facts")), All[id].On);

    private static IEnumerable<Finding> Findings() => All.Keys.SelectMany(id => Answer(id).Findings);
}
