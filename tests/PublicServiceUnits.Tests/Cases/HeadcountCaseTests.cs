using System.Text.Json;
using FluentAssertions.Execution;
using NodaTime.Text;
using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Law;
using PublicServiceUnits.Organisation;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Reasoning;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Tests.Cases;

public sealed class HeadcountCaseTests
{
    private static readonly Decision<HeadcountFacts, HeadcountAnswer> Question = Rulebook.National.Organisation.HeadcountDecision;
    private static readonly IReadOnlyDictionary<string, (LocalDate On, JsonElement Case)> All = DatedCaseFile.Read("organisation.headcount");

    public static TheoryData<string> Ids => [.. All.Keys];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_headcount_is_as_the_law_says(string id)
    {
        var one = All[id].Case;
        var expected = one.GetProperty("expected");

        var answer = Answer(id);

        using var scope = new AssertionScope($"{id} ({one.GetProperty("provision").GetString()})");
        answer.Verdict.ToString().Should().Be(CaseFile.Text(expected, "verdict") ?? "Satisfied");
        answer.Findings.SelectMany(finding => finding.Missing).Select(fact => fact.Path).Should().Equal(CaseFile.Texts(expected, "missing"));
        var reasons = answer.Findings.Select(finding => finding.Reason?.Id).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        if (CaseFile.Flag(expected, "anyReasons") == true)
        {
            CaseFile.Texts(expected, "has").Should().BeSubsetOf(reasons);
        }
        else
        {
            reasons.Should().BeEquivalentTo(CaseFile.Texts(expected, "reasons"));
        }

        if (CaseFile.Choice<Verification>(expected, "verification") is { } verification)
        {
            answer.Verification.Should().Be(verification);
        }

        (answer.Conclusion?.Holder).Should().Be(CaseFile.Choice<PowerHolder>(expected, "holder"));
        (answer.Conclusion?.PeoplesCouncilApprovesTotal).Should().Be(CaseFile.Flag(expected, "council"));
        (answer.Conclusion?.HomeAffairsAppraises).Should().Be(CaseFile.Flag(expected, "appraises"));
        (answer.Conclusion?.PostsBelowNorm).Should().Be(CaseFile.Number(expected, "below"));
        (answer.Conclusion?.BelowMinimum).Should().Be(CaseFile.Number(expected, "minimum"));
        (answer.Conclusion?.RevenuePaidPosts).Should().Be(CaseFile.Number(expected, "revenue"));
        (answer.Conclusion?.Vacancies).Should().Be(CaseFile.Number(expected, "vacancies"));
        (answer.Conclusion?.Surplus).Should().Be(CaseFile.Number(expected, "surplus"));
        (answer.Conclusion?.PlanBy).Should().Be(StructureFactsReader.Day(expected, "by"));
        (answer.Conclusion?.Cut).Should().Be(
            expected.TryGetProperty("cut", out var cut) ? new Ratio(cut[0].GetInt64(), cut[1].GetInt64()) : null);
        (answer.Conclusion?.CutPersons).Should().Be(CaseFile.Number(expected, "persons"));
        (answer.Conclusion?.Increase).Should().Be(CaseFile.Number(expected, "increase"));
        if (answer.Conclusion is { } headcount)
        {
            if (expected.TryGetProperty("contracts", out var wanted))
            {
                headcount.Contracts.Select(contracts => (contracts.Kind, contracts.Status, contracts.Given, contracts.Most, contracts.Over)).Should().Equal(
                    wanted.EnumerateArray().Select(contracts => (
                        CaseFile.Choice<HeadcountContractKind>(contracts, "kind")!.Value,
                        CaseFile.Choice<RightStatus>(contracts, "status"),
                        CaseFile.Number(contracts, "given"),
                        CaseFile.Number(contracts, "most"),
                        CaseFile.Number(contracts, "over"))));
            }

            if (JobPositionsFactsReader.List(expected, "duties") is { Length: > 0 } duties)
            {
                headcount.Duties.Select(duty => (duty.Kind.ToString(), LocalDatePattern.Iso.Format(duty.LastDay))).Should().Equal(
                    duties.Select(duty => (duty[0].GetString()!, duty[1].GetString()!)));
            }
        }

        CaseFile.Texts(expected, "finds").Should().BeSubsetOf(answer.Findings.Select(finding => finding.ToString()));
        answer.Findings.Select(finding => finding.Rule.Id.Value).Should().NotContain(rule => CaseFile.Texts(expected, "never").Contains(rule));
        DecisionChecks.Check(Question, answer);
    }

    [Fact]
    public void Each_rule_is_produced_by_a_case() => DecisionChecks.CheckProduced(Question.Rules, Findings());

    [Fact]
    public void Each_norm_of_the_room_is_reached_by_a_case()
    {
        var facts = new HeadcountFacts
        {
            ManagingBody = ManagingBodyKind.ProvincialDepartment,
            Sector = UnitSector.CultureSportsAndTourism,
            HasCouncil = true,
            Posts = 3,
            StatePaidPosts = 2,
            SectorNorm = 3,
            Plan = new() { Year = 2020, WasSent = false, RoadmapCut = 200, PreviousStatePaid = 1, PlannedStatePaid = 1 },
        };
        LocalDate[] days = [new(2020, 11, 15), new(2026, 7, 1)];
        var reached = days
            .SelectMany(day => Enum.GetValues<AutonomyTier>().SelectMany(tier => Question.Ask(facts with { Tier = tier }, day).Findings
                .Concat(Question.Ask(facts with { Tier = tier, HasSectorNorm = false, SectorNorm = null }, day).Findings)))
            .Concat(Findings())
            .Select(finding => finding.Norm).ToHashSet();

        HeadcountNorms.All.SelectMany(timeline => timeline.Norms).Except(reached).Should().BeEmpty();
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
                    answer.Should().Match<Assessment<HeadcountAnswer>>(
                        one => one.Conclusion != null || one.Findings[0].Reason != null, $"{body}, {tier}, {day}");
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_dated_door_says_the_same(string id)
    {
        var (on, one) = All[id];

        Rulebook.National.On(on).Organisation.AssessHeadcount(HeadcountFactsReader.Read(one.GetProperty("facts"))).Conclusion
            .Should().Be(Answer(id).Conclusion);
    }

    [Fact]
    public void Without_facts_there_is_no_answer() =>
        FluentActions.Invoking(() => Rulebook.National.Organisation.AssessHeadcount(null!, new(2025, 9, 1))).Should().Throw<ArgumentNullException>();

    private static Assessment<HeadcountAnswer> Answer(string id) =>
        Question.Ask(HeadcountFactsReader.Read(All[id].Case.GetProperty("facts")), All[id].On);

    private static IEnumerable<Finding> Findings() => All.Keys.SelectMany(id => Answer(id).Findings);

    private static HeadcountFacts Known(ManagingBodyKind body, AutonomyTier tier) => new()
    {
        ManagingBody = body,
        Tier = tier,
        Band = tier == AutonomyTier.Group3 ? AutonomyBand.From10To30 : null,
        Sector = UnitSector.HealthAndPopulation,
        HasCouncil = false,
        IsUnderNationalUniversity = true,
        Posts = 10,
        StatePaidPosts = 10,
        PublicEmployees = 9,
        OnMaternityLeave = 1,
        SectorNorm = 20,
        HasSectorMinimum = false,
        Contracts = 1,
        RaisesStateRecurrentMoney = false,
        ShortContracts = 1,
        LongestShortContract = 6,
        ContractsBeyondAssigned = 1,
        Plan = new() { Year = 2025, SentOn = new(2024, 4, 30), RoadmapCut = 250, PreviousStatePaid = 100, PlannedStatePaid = 100 },
    };
}
