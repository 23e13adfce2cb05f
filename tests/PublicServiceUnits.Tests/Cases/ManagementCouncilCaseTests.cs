using System.Globalization;
using System.Text.Json;
using FluentAssertions.Execution;
using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Law;
using PublicServiceUnits.Organisation;
using PublicServiceUnits.Reasoning;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Tests.Cases;

public sealed class ManagementCouncilCaseTests
{
    private static readonly Decision<ManagementCouncilFacts, ManagementCouncilAnswer> Question = Rulebook.National.Organisation.ManagementCouncilDecision;
    private static readonly IReadOnlyDictionary<string, (LocalDate On, JsonElement Case)> All = DatedCaseFile.Read("organisation.management-council");

    public static TheoryData<string> Ids => [.. All.Keys];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_council_is_as_the_law_says(string id)
    {
        var one = All[id].Case;
        var expected = one.GetProperty("expected");

        var answer = Answer(id);

        using var scope = new AssertionScope($"{id} ({one.GetProperty("provision").GetString()})");
        answer.Verdict.ToString().Should().Be(DatedCaseFile.Text(expected, "verdict") ?? "Satisfied");
        (answer.Conclusion is null).Should().Be(answer.Verdict != Verdict.Satisfied);
        if (expected.TryGetProperty("missing", out _))
        {
            answer.Findings.SelectMany(finding => finding.Missing).Select(fact => fact.Path).Distinct(StringComparer.Ordinal).Should().Equal(DatedCaseFile.Texts(expected, "missing"));
        }

        if (expected.TryGetProperty("reasons", out _))
        {
            DatedCaseFile.Texts(expected, "reasons").Should().BeSubsetOf(answer.Findings.Select(finding => finding.Reason?.Id).OfType<string>());
        }

        if (answer.Conclusion is { } conclusion)
        {
            Check(expected, conclusion);
        }

        DecisionChecks.Check(Question, answer);
    }

    [Theory]
    [InlineData("justice-no-youth")]
    [InlineData("planning-no-youth")]
    public void Whether_a_seat_is_asked_only_if_there_is_such_a_body_is_a_declared_gap(string id)
    {
        Question.Ask(Facts(id), All[id].On).Findings.Select(finding => finding.Reason?.Id).Should().Contain("gap.council.seats-if-any");
    }

    [Fact]
    public void Each_rule_is_produced_by_a_case() => DecisionChecks.CheckProduced(ManagementCouncilRules.All, Findings());

    [Fact]
    public void Each_norm_is_reached_by_a_case()
    {
        // The resolution of 2025 stands in the conflict and behind the norms that follow it; the finding rests on the school's own law.
        var reached = Findings().Select(finding => finding.Norm).ToHashSet();

        CouncilNorms.All.Where(timeline => timeline != SchoolCouncilNorms.Resolution)
            .SelectMany(timeline => timeline.Norms).Except(reached).Select(norm => norm.Provision.ToText(Language.English)).Should().BeEmpty();
    }

    [Fact]
    public void Every_field_and_school_is_answered_on_every_day_on_which_the_law_changes()
    {
        var days = Rulebook.National.Norms.SelectMany(timeline => timeline.Norms).Select(norm => norm.Period.From)
            .SelectMany(day => new[] { day.PlusDays(-1), day }).Distinct().Order().ToList();
        foreach (var day in days)
        {
            foreach (var school in Enum.GetValues<CouncilSchool>())
            {
                foreach (var field in Enum.GetValues<CouncilField>())
                {
                    var answer = Question.Ask(new() { School = school, Field = field, HasCouncil = true, Tier = AutonomyTier.Group1 }, day);

                    (answer.Conclusion is not null).Should().Be(day >= new LocalDate(2016, 7, 8) && (day < new LocalDate(2020, 11, 8) || day >= new LocalDate(2020, 12, 1)), $"{school} {field} {day}");
                    (answer.Conclusion?.Points.Select(point => point.Kind) ?? []).Should().BeInAscendingOrder($"{school} {field} {day}");
                }
            }
        }
    }

    [Fact]
    public void One_more_vote_never_turns_a_resolution_that_passed()
    {
        foreach (var id in new[] { "science on 2020-12-01", "environment on 2020-12-01", "bank on 2026-07-01", "agriculture on 2020-12-01", "justice on 2026-07-01", "university on 2020-12-01" })
        {
            var facts = Facts(id);
            var passed = Enumerable.Range(0, facts.Council.Present!.Value + 1)
                .Select(votes => Question.Ask(facts with { Council = facts.Council with { InFavour = votes, ChairInFavour = true } }, All[id].On))
                .Select(answer => answer.Conclusion!.Points.Single(point => point.Kind == CouncilPointKind.Resolution).Verdict)
                .Select(verdict => verdict switch { Verdict.NotSatisfied => 0, Verdict.Undetermined => 1, _ => 2 })
                .ToList();

            passed.Should().BeInAscendingOrder(id);
            passed[0].Should().Be(0, id);
            passed[^1].Should().Be(2, id);
        }
    }

    [Fact]
    public void What_comes_from_reports_says_so()
    {
        Of("university on 2025-08-21").Should().Be(Verification.TextRead);
        Of("university-2026 on 2026-01-01").Should().Be(Verification.SecondarySource);
        Of("general-school-conflict on 2026-06-09").Should().Be(Verification.SecondarySource);

        static Verification Of(string id) => Answer(id).Conclusion!.Points.Single(point => point.Kind == CouncilPointKind.Duty).Verification;
    }

    [Fact]
    public void Nonsense_is_refused()
    {
        Codes(new() { Council = null! }).Should().Equal("council-missing");
        Codes(new()
        {
            Tier = (AutonomyTier)9,
            ManagingBody = (ManagingBodyKind)99,
            Field = (CouncilField)99,
            School = (CouncilSchool)99,
            Council = new()
            {
                Members = 0, Chair = (CouncilCapacity)99, ViceChairs = -1, TermMonths = 0, ConsecutiveTerms = 0, MonthsBetweenMeetings = 0, Present = -1, InFavour = -1,
                Seats = [new() { Capacity = (CouncilCapacity)99 }, new() { Number = 0 }],
            },
        }).Should().BeEquivalentTo(
            "tier-unknown", "managing-body-unknown", "field-unknown", "school-unknown", "members-out-of-range", "chair-unknown", "vice-chairs-out-of-range", "term-out-of-range",
            "terms-out-of-range", "months-out-of-range", "present-out-of-range", "votes-out-of-range", "seat-out-of-range", "seats-above-members");
        Codes(new() { School = CouncilSchool.NotASchool, IsUnderInternationalAgreement = true }).Should().Equal("agreement-of-no-school");
        Codes(new() { Council = new() { Members = 5, ViceChairs = 5, Present = 6, InFavour = 7, Seats = [new() { Number = 6 }, new()] } })
            .Should().BeEquivalentTo("vice-chairs-above-members", "present-above-members", "votes-above-members", "votes-above-present", "seats-above-members", "seat-twice");
        Codes(new() { Council = new() { InWriting = true, Present = 3, InFavour = 4 } }).Should().Equal("present-without-meeting");
        Codes(new() { Council = new() { Members = 5, ViceChairs = 4, Present = 5, InFavour = 5, Seats = [new() { Number = 5 }] } }).Should().BeEmpty();

        static IEnumerable<string> Codes(ManagementCouncilFacts facts) =>
            Question.Validate(facts).Select(error => error.Code.Replace("organisation.management-council/", "", StringComparison.Ordinal));
    }

    [Fact]
    public void Answers_are_compared_by_value_and_say_themselves()
    {
        var first = Answer("science-breaches").Conclusion!;

        first.Should().Be(Rulebook.National.On(All["science-breaches"].On).Organisation.JudgeManagementCouncil(Facts("science-breaches")).Conclusion)
            .And.NotBe(Answer("science on 2020-12-01").Conclusion);
        first.GetHashCode().Should().Be(Answer("science-breaches").Conclusion!.GetHashCode());
        Texts("science-breaches").Should().Equal("Hội đồng quản lý phải được thành lập; số điểm không đúng: 7", "A management council must exist; points not met: 7");
        Texts("group-2-ruled on 2020-12-01").Should().Equal("Hội đồng quản lý được thành lập theo quy định của cơ quan quản lý", "A management council exists as the managing body rules");
        Texts("university-2026-group-1 on 2026-01-01").Should().Equal("Hội đồng trường không được thành lập", "A school council may not exist");
        Texts("college-conflict on 2025-08-22").Should().Equal("Hội đồng trường chưa xác định phải thành lập hay không", "A school council may be needed or not: open");

        static string[] Texts(string id) => [.. new[] { Language.Vietnamese, Language.English }.Select(language => Answer(id).Conclusion!.ToText(language))];
    }

    [Theory]
    [InlineData("science-breaches", "council-science")]
    [InlineData("university-conflict on 2025-08-22", "council-university-conflict")]
    [InlineData("general-school-2026 on 2026-06-10", "council-general-school")]
    [InlineData("agriculture-2024 on 2024-01-15", "council-agriculture")]
    public void The_explanation_reads_well(string id, string name)
    {
        var answer = Answer(id);

        using var scope = new AssertionScope();
        Snapshot.Check($"Organisation/Snapshots/{name}.vi.txt", answer.Explain(Language.Vietnamese).ToString());
        Snapshot.Check($"Organisation/Snapshots/{name}.en.txt", answer.Explain(Language.English).ToString());
    }

    private static void Check(JsonElement expected, ManagementCouncilAnswer conclusion)
    {
        (conclusion.Duty?.ToString()).Should().Be(expected.GetProperty("duty").GetString());
        conclusion.Points.Select(point => point.Kind).Should().BeInAscendingOrder();
        if (DatedCaseFile.Text(expected, "body") is { } body)
        {
            conclusion.Body.ToString().Should().Be(body);
        }

        if (expected.TryGetProperty("points", out var points))
        {
            foreach (var point in points.EnumerateObject())
            {
                Said(conclusion, point.Name).Should().Be(point.Value.GetString(), point.Name);
            }
        }

        if (expected.TryGetProperty("says", out var words))
        {
            foreach (var point in words.EnumerateObject())
            {
                conclusion.Points.Single(one => one.Kind.ToString() == point.Name).Content.English.Should().Be(point.Value.GetString());
            }
        }
    }

    // "Seat: the head of the unit" names one of several seats.
    private static string? Said(ManagementCouncilAnswer conclusion, string name)
    {
        var parts = name.Split(": ", 2);
        var found = conclusion.Points.SingleOrDefault(point => point.Kind.ToString() == parts[0] && (parts.Length == 1 || point.Content.English == parts[1]));
        return found is null
            ? null
            : found.Difference is { } difference ? $"{found.Verdict} {difference.ToString("+0;-0", CultureInfo.InvariantCulture)}" : found.Verdict.ToString();
    }

    private static Assessment<ManagementCouncilAnswer> Answer(string id) => Question.Ask(Facts(id), All[id].On);

    private static ManagementCouncilFacts Facts(string id) => ManagementCouncilFactsReader.Read(All[id].Case.GetProperty("facts"));

    private static IEnumerable<Finding> Findings() => All.Keys.SelectMany(id => Answer(id).Findings);
}
