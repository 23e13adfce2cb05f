using System.Text.Json;
using FluentAssertions.Execution;
using PublicServiceUnits.Law;
using PublicServiceUnits.Organisation;
using PublicServiceUnits.Reasoning;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Tests.Cases;

public sealed class DissolveCaseTests
{
    private static readonly Decision<DissolveFacts, DissolveAnswer> Question = Rulebook.National.Organisation.DissolveDecision;
    private static readonly IReadOnlyDictionary<string, (LocalDate On, JsonElement Case)> All = DatedCaseFile.Read("organisation.dissolve");

    public static TheoryData<string> Ids => [.. All.Keys];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_grounds_and_the_procedure_are_as_the_law_says(string id)
    {
        var one = All[id].Case;
        var expected = one.GetProperty("expected");

        var answer = Answer(id);

        using var scope = new AssertionScope($"{id} ({one.GetProperty("provision").GetString()})");
        ProcedureCases.CheckFindings(expected, answer);
        (answer.Conclusion is null).Should().Be(answer.Verdict != Verdict.Satisfied);
        if (answer.Conclusion is { } conclusion)
        {
            ProcedureCases.CheckFlag(expected, "met", conclusion.ConditionsMet);
            ProcedureCases.CheckFlag(expected, "one", conclusion.GroundIfOneSuffices);
            ProcedureCases.CheckFlag(expected, "all", conclusion.GroundIfAllAreNeeded);
            ProcedureCases.CheckFlag(expected, "settled", conclusion.ObligationsSettled);
            if (DatedCaseFile.Text(expected, "grounds") is { } grounds)
            {
                answer.Findings[0].Verdict.ToString().Should().Be(grounds);
            }

            if (expected.TryGetProperty("conditions", out var conditions))
            {
                foreach (var condition in conditions.EnumerateObject())
                {
                    conclusion.Conditions.Single(found => found.Kind.ToString() == condition.Name).Verdict.ToString().Should().Be(condition.Value.GetString(), condition.Name);
                }
            }

            ProcedureCases.CheckSteps(expected, conclusion.Steps);
        }

        DecisionChecks.Check(Question, answer);
    }

    [Theory]
    [InlineData(0, Verdict.NotSatisfied, null)]
    [InlineData(1, Verdict.NotSatisfied, "remark.120-2020.ineffective-unit")]
    [InlineData(2, Verdict.NotSatisfied, "remark.120-2020.ineffective-unit")]
    [InlineData(3, Verdict.Satisfied, null)]
    [InlineData(null, Verdict.Undetermined, null)]
    public void A_unit_that_is_ineffective_for_too_few_years_is_still_to_be_reorganised_or_dissolved(int? years, Verdict verdict, string? reason)
    {
        var facts = new DissolveFacts { Procedure = new() { ManagingBody = ManagingBodyKind.ProvincialDepartment }, IneffectiveYearsInARow = years };

        foreach (var on in new[] { new LocalDate(2020, 12, 1), new LocalDate(2025, 11, 1) })
        {
            var finding = Question.Ask(facts, on).Findings.Single(found => found.Rule == DissolveRules.Of(DissolveConditionKind.Ineffective));

            finding.Verdict.Should().Be(verdict);
            (finding.Reason?.Id).Should().Be(reason);
        }
    }

    [Fact]
    public void Each_rule_is_produced_by_a_case() => DecisionChecks.CheckProduced(DissolveRules.All, Findings());

    [Fact]
    public void Each_norm_of_dissolution_is_reached_by_a_case()
    {
        var reached = Findings().Select(finding => finding.Norm).ToHashSet();

        DissolveNorms.All
            .Concat([ChangeFileNorms.SchemeOfDissolution, ChangeFileNorms.FileOfDissolution, ChangeFileNorms.CommunalFileOfDissolution, ChangeFileNorms.CompletedFile])
            .SelectMany(timeline => timeline.Norms).Except(reached).Should().BeEmpty();
    }

    [Fact]
    public void Every_body_is_answered_on_every_day_on_which_the_law_changes()
    {
        var days = Rulebook.National.Norms.SelectMany(timeline => timeline.Norms).Select(norm => norm.Period.From)
            .SelectMany(day => new[] { day.PlusDays(-1), day }).Distinct();
        foreach (var day in days)
        {
            foreach (var body in Enum.GetValues<ManagingBodyKind>())
            {
                var answer = Question.Ask(new DissolveFacts { Procedure = new() { ManagingBody = body } }, day);

                (answer.Conclusion is not null || answer.Findings[0].Reason is not null || answer.Verdict == Verdict.NotApplicable)
                    .Should().BeTrue($"{body} on {day}");
                (answer.Conclusion?.Steps.Select(step => step.Kind).Distinct().Count() ?? 7).Should().Be(7);
            }
        }
    }

    [Fact]
    public void One_more_ground_never_takes_a_ground_away()
    {
        foreach (var day in new[] { new LocalDate(2020, 12, 1), new LocalDate(2025, 10, 31), new LocalDate(2025, 11, 1) })
        {
            foreach (var mask in Enumerable.Range(0, 16))
            {
                var answer = Grounds(mask, day);

                answer.GroundIfOneSuffices.Should().Be(mask != 0);
                answer.GroundIfAllAreNeeded.Should().Be(mask == 15);
                answer.GroundExists.Should().Be(day < new LocalDate(2025, 11, 1) && mask is not (0 or 15) ? null : mask != 0);
                foreach (var bit in new[] { 1, 2, 4, 8 })
                {
                    (answer.GroundExists == true).Should().Imply(Grounds(mask | bit, day).GroundExists == true);
                }
            }
        }

        static DissolveAnswer Grounds(int mask, LocalDate day) => Question.Ask(
            new DissolveFacts
            {
                Procedure = new() { ManagingBody = ManagingBodyKind.ProvincialDepartment },
                HasNoFunctionLeft = (mask & 1) != 0,
                FailsFoundingCriteria = (mask & 2) != 0,
                IneffectiveYearsInARow = (mask & 4) != 0 ? 3 : 2,
                PlanDissolvesIt = (mask & 8) != 0,
            },
            day).Conclusion!;
    }

    [Fact]
    public void The_scheme_and_the_file_hold_what_articles_17_and_18_say()
    {
        var steps = Answer("days-other").Conclusion!.Steps;

        Items(ProcedureStepKind.Scheme).Should().HaveCount(4).And.Contain("plan for organisation, staff, finance, assets, land and related matters");
        Items(ProcedureStepKind.AppraisalFile).Should().HaveCount(4).And.Contain("scheme of dissolution");
        Items(ProcedureStepKind.AppraisalFile).Last().Should().StartWith("confirmations that the obligations");
        Items(ProcedureStepKind.SubmissionFile).Should().BeEmpty();

        IEnumerable<string> Items(ProcedureStepKind kind) => steps.Single(step => step.Kind == kind).Items.Select(item => item.English);
    }

    [Fact]
    public void What_comes_from_reports_says_so()
    {
        Of("no-function-before on 2025-10-31").Should().Be(Verification.TextRead);
        Of("no-function-after on 2025-11-01").Should().Be(Verification.SecondarySource);

        static Verification Of(string id) => Answer(id).Findings[0].Norm.Verification;
    }

    [Fact]
    public void Nonsense_is_refused()
    {
        Codes(new() { Procedure = null! }).Should().Equal("procedure-missing");
        Codes(new() { Procedure = new() { ManagingBody = (ManagingBodyKind)99 }, IneffectiveYearsInARow = -1 })
            .Should().BeEquivalentTo("managing-body-unknown", "ineffective-years-out-of-range");
        Codes(new() { IneffectiveYearsInARow = 101 }).Should().Equal("ineffective-years-out-of-range");
        Codes(new() { IneffectiveYearsInARow = 100 }).Should().BeEmpty();
        Codes(new() { IneffectiveYearsInARow = 0 }).Should().BeEmpty();

        static IEnumerable<string> Codes(DissolveFacts facts) => Question.Validate(facts).Select(error => error.Code.Replace("organisation.dissolve/", "", StringComparison.Ordinal));
    }

    [Fact]
    public void Answers_are_compared_by_value_and_say_themselves()
    {
        var on = All["days-other"].On;
        var first = Answer("days-other").Conclusion!;

        first.Should().Be(Rulebook.National.On(on).Organisation.AssessDissolution(Read(All["days-other"].Case.GetProperty("facts"))).Conclusion)
            .And.NotBe(Answer("days-central").Conclusion);
        first.GetHashCode().Should().Be(Answer("days-other").Conclusion!.GetHashCode());
        first.ToText(Language.English).Should().Be("Whether the conditions of dissolution are met is open; decided by: the provincial People's Committee");
        Answer("plan-after on 2025-11-01").Conclusion!.ToText(Language.Vietnamese).Should().Be("Đủ điều kiện giải thể; thẩm quyền quyết định: Ủy ban nhân dân cấp tỉnh");
        Answer("plan-after on 2025-11-01").Conclusion!.ToText(Language.English).Should().StartWith("The conditions of dissolution are met");
        Answer("no-ground-after").Conclusion!.ToText(Language.English).Should().StartWith("The conditions of dissolution are not met");
        Answer("no-ground-after").Conclusion!.ToText(Language.Vietnamese).Should().StartWith("Không đủ điều kiện");
        Answer("unit-of-a-unit on 2020-12-01").Conclusion!.ToText(Language.English).Should().EndWith("decided by: open");
        Answer("nothing-known on 2020-12-01").Conclusion!.ToText(Language.Vietnamese).Should().StartWith("Chưa xác định đủ điều kiện giải thể");
    }

    [Theory]
    [InlineData("three-years-before on 2025-10-31", "dissolve-two-readings")]
    [InlineData("commune-against-the-letter on 2025-10-08", "dissolve-commune-letter")]
    [InlineData("communal-file-published on 2025-11-25", "dissolve-commune")]
    public void The_explanation_reads_well(string id, string name)
    {
        var answer = Answer(id);

        using var scope = new AssertionScope();
        Snapshot.Check($"Organisation/Snapshots/{name}.vi.txt", answer.Explain(Language.Vietnamese).ToString());
        Snapshot.Check($"Organisation/Snapshots/{name}.en.txt", answer.Explain(Language.English).ToString());
    }

    private static Assessment<DissolveAnswer> Answer(string id) => Question.Ask(Read(All[id].Case.GetProperty("facts")), All[id].On);

    private static IEnumerable<Finding> Findings() => All.Keys.SelectMany(id => Answer(id).Findings);

    private static DissolveFacts Read(JsonElement json)
    {
        var facts = new DissolveFacts();
        foreach (var member in json.EnumerateObject())
        {
            var value = member.Value;
            facts = member.Name switch
            {
                "procedure" => facts with { Procedure = ProcedureCases.Read(value) },
                "hasNoFunctionLeft" => facts with { HasNoFunctionLeft = value.GetBoolean() },
                "failsFoundingCriteria" => facts with { FailsFoundingCriteria = value.GetBoolean() },
                "ineffectiveYearsInARow" => facts with { IneffectiveYearsInARow = value.GetInt32() },
                "planDissolvesIt" => facts with { PlanDissolvesIt = value.GetBoolean() },
                "fitsForeignPolicy" => facts with { FitsForeignPolicy = value.GetBoolean() },
                "fitsHostAgreement" => facts with { FitsHostAgreement = value.GetBoolean() },
                "obligationsConfirmedSettled" => facts with { ObligationsConfirmedSettled = value.GetBoolean() },
                _ => throw new FormatException($"The facts have no '{member.Name}'."),
            };
        }

        return facts;
    }
}
