using System.Text.Json;
using FluentAssertions.Execution;
using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Law;
using PublicServiceUnits.Organisation;
using PublicServiceUnits.Reasoning;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Tests.Cases;

public sealed class JobPositionsCaseTests
{
    private static readonly Decision<JobPositionsFacts, JobPositionsAnswer> Question = Rulebook.National.Organisation.JobPositionsDecision;
    private static readonly IReadOnlyDictionary<string, (LocalDate On, JsonElement Case)> All = DatedCaseFile.Read("organisation.job-positions");

    public static TheoryData<string> Ids => [.. All.Keys];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_positions_are_as_the_law_says(string id)
    {
        var one = All[id].Case;
        var expected = one.GetProperty("expected");

        var answer = Answer(id);

        using var scope = new AssertionScope($"{id} ({one.GetProperty("provision").GetString()})");
        answer.Verdict.ToString().Should().Be(CaseFile.Text(expected, "verdict") ?? "Satisfied");
        answer.Findings.SelectMany(finding => finding.Missing).Select(fact => fact.Path).Should().Equal(CaseFile.Texts(expected, "missing"));
        answer.Findings.Select(finding => finding.Reason?.Id).OfType<string>().Distinct(StringComparer.Ordinal)
            .Should().BeEquivalentTo(CaseFile.Texts(expected, "reasons"));
        answer.Verification.Should().Be(CaseFile.Choice<Verification>(expected, "verification") ?? Verification.TextRead);
        if (CaseFile.Text(expected, "cites") is { } cited)
        {
            answer.Findings[0].Provision.ToText(Language.English).Should().Be(cited);
        }

        (answer.Conclusion?.Holder).Should().Be(CaseFile.Choice<JobPositionDecider>(expected, "holder"));
        (answer.Conclusion?.Decider).Should().Be(CaseFile.Choice<JobPositionDecider>(expected, "decider"));
        (answer.Conclusion?.CouncilPassesFirst).Should().Be(CaseFile.Flag(expected, "council"));
        (answer.Conclusion?.NewApprovalBy).Should().Be(StructureFactsReader.Day(expected, "deadline"));
        (answer.Conclusion?.Level).Should().Be(CaseFile.Choice<CareerLevel>(expected, "level"));
        if (answer.Conclusion is { } positions)
        {
            positions.Kinds.Select(kind => kind.ToString()).Should().Equal(CaseFile.Texts(expected, "kinds"));
            positions.File.Should().HaveCount(CaseFile.Number(expected, "files") ?? 0);
            positions.Steps.Select(step => (step.Kind.ToString(), step.Days, step.InWorkingDays, step.LastDay)).Should().Equal(
                JobPositionsFactsReader.List(expected, "steps").Select(step => (
                    CaseFile.Text(step, "kind")!, CaseFile.Number(step, "days")!.Value, CaseFile.Flag(step, "working") == true, StructureFactsReader.Day(step, "last"))));
            JsonElement? share = expected.TryGetProperty("share", out var asked) ? asked : null;
            (positions.Professionals?.Least).Should().Be(share is { } least ? CaseFile.Number(least, "least") : null);
            (positions.Professionals?.Lacking).Should().Be(share is { } lacking ? CaseFile.Number(lacking, "lacking") : null);
            (positions.Professionals?.Total).Should().Be(share is { } total ? CaseFile.Number(total, "total") : null);
            Check(positions, JobPositionsFactsReader.List(expected, "positions"));
        }

        CaseFile.Texts(expected, "finds").Should().BeSubsetOf(answer.Findings.Select(finding => finding.ToString()));
        answer.Findings.Select(finding => finding.Rule.Id.Value).Should().NotContain(rule => CaseFile.Texts(expected, "never").Contains(rule));
        DecisionChecks.Check(Question, answer);
    }

    [Fact]
    public void Each_rule_is_produced_by_a_case() => DecisionChecks.CheckProduced(Question.Rules, Findings());

    [Fact]
    public void Each_norm_is_reached_by_a_case()
    {
        var reached = Findings().Select(finding => finding.Norm).ToHashSet();

        // The scope only speaks where it stops the question; otherwise it selects who has the power, which the answer shows.
        JobPositionNorms.Here.Concat(JobPositionShareNorms.All).SelectMany(timeline => timeline.Norms).Except(reached).Should().BeEmpty();
        All.Values.Select(one => CaseFile.Text(one.Case.GetProperty("facts"), "managingBody")).OfType<string>().Distinct(StringComparer.Ordinal)
            .Should().BeEquivalentTo(Enum.GetNames<ManagingBodyKind>());
    }

    [Fact]
    public void Every_body_and_tier_is_answered_on_every_day_on_which_a_norm_begins_or_ends()
    {
        var days = Question.Norms.SelectMany(timeline => timeline.Norms)
            .SelectMany(norm => new[] { norm.Period.From.PlusDays(-1), norm.Period.From, norm.Period.To ?? norm.Period.From }).Distinct().ToList();
        foreach (var day in days)
        {
            foreach (var body in Enum.GetValues<ManagingBodyKind>())
            {
                foreach (var tier in Enum.GetValues<AutonomyTier>())
                {
                    var answer = Question.Ask(Known(body, tier), day);

                    answer.Findings.SelectMany(finding => finding.Missing).Should().BeEmpty($"{body}, {tier}, {day}");
                    answer.Should().Match<Assessment<JobPositionsAnswer>>(
                        one => one.Conclusion != null || one.Findings[0].Reason != null || one.Verdict == Verdict.NotApplicable, $"{body}, {tier}, {day}");
                    (answer.Conclusion is { Decider: null }).Should().BeFalse($"{body}, {tier}, {day}");
                }
            }
        }
    }

    [Fact]
    public void The_dates_of_the_room_are_those_of_its_documents() =>
        Question.Norms.SelectMany(timeline => timeline.Norms).SelectMany(norm => new LocalDate?[] { norm.Period.From, norm.Period.To }).Distinct()
            .Should().BeEquivalentTo(new LocalDate?[]
            {
                new(2020, 11, 15), new(2025, 6, 30), new(2025, 8, 21), new(2025, 8, 22), new(2025, 12, 31), new(2026, 1, 1), new(2026, 6, 30), new(2026, 7, 1), null,
            });

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_dated_door_says_the_same(string id)
    {
        var (on, one) = All[id];

        Rulebook.National.On(on).Organisation.AssessJobPositions(JobPositionsFactsReader.Read(one.GetProperty("facts"))).Conclusion
            .Should().Be(Answer(id).Conclusion);
    }

    [Fact]
    public void Without_facts_there_is_no_answer() =>
        FluentActions.Invoking(() => Rulebook.National.Organisation.AssessJobPositions(null!, new(2025, 9, 1))).Should().Throw<ArgumentNullException>();

    private static void Check(JobPositionsAnswer answer, JsonElement[] wanted)
    {
        answer.Positions.Should().HaveCount(wanted.Length);
        foreach (var (shares, one) in answer.Positions.Zip(wanted))
        {
            shares.IsWithin.Should().Be(CaseFile.Flag(one, "within"));
            shares.ToleratedUntil.Should().Be(StructureFactsReader.Day(one, "until"));
            shares.Levels.Select(level => (level.People, level.Most, level.MostByOtherReading, level.OverAtLeast, level.OverAtMost)).Should().Equal(
                JobPositionsFactsReader.List(one, "levels").Select(level => (
                    CaseFile.Number(level, "people"),
                    CaseFile.Number(level, "most"),
                    CaseFile.Number(level, "other"),
                    CaseFile.Number(level, "atLeast"),
                    CaseFile.Number(level, "atMost"))));
        }
    }

    private static Assessment<JobPositionsAnswer> Answer(string id) =>
        Question.Ask(JobPositionsFactsReader.Read(All[id].Case.GetProperty("facts")), All[id].On);

    private static IEnumerable<Finding> Findings() => All.Keys.SelectMany(id => Answer(id).Findings);

    private static JobPositionsFacts Known(ManagingBodyKind body, AutonomyTier tier) => new()
    {
        ManagingBody = body,
        Tier = tier,
        IsUnderNationalUniversity = true,
        IsPublicUniversity = false,
        HasCouncil = true,
        IsScienceAndTechnologyOrganisation = false,
        SectorLawLetsUnitDecide = false,
        Delegation = PositionDelegation.None,
        IsFirstApproval = true,
        IsApprovedUnderCurrentDecree = false,
        ManagementStaff = 1,
        SectorProfessionalStaff = 5,
        SharedProfessionalStaff = 1,
        SupportStaff = 1,
        Positions = [new() { AssignedHeadcount = 4, Levels = [new() { Level = CareerLevel.Level4, People = 1 }, new() { Level = CareerLevel.Level3, People = 3 }] }],
    };
}
