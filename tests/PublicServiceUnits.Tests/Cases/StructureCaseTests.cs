using System.Text.Json;
using FluentAssertions.Execution;
using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Law;
using PublicServiceUnits.Organisation;
using PublicServiceUnits.Reasoning;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Tests.Cases;

public sealed class StructureCaseTests
{
    private static readonly Decision<StructureFacts, UnitStructure> Question = Rulebook.National.Organisation.StructureDecision;
    private static readonly IReadOnlyDictionary<string, (LocalDate On, JsonElement Case)> All = DatedCaseFile.Read("organisation.structure");

    public static TheoryData<string> Ids => [.. All.Keys];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_structure_is_as_the_law_says(string id)
    {
        var one = All[id].Case;
        var expected = one.GetProperty("expected");

        var answer = Answer(id);

        using var scope = new AssertionScope($"{id} ({one.GetProperty("provision").GetString()})");
        answer.Verdict.ToString().Should().Be(CaseFile.Text(expected, "verdict") ?? "Satisfied");
        answer.Findings.SelectMany(finding => finding.Missing).Select(fact => fact.Path).Should().Equal(CaseFile.Texts(expected, "missing"));
        answer.Findings.Select(finding => finding.Reason?.Id).OfType<string>().Distinct(StringComparer.Ordinal)
            .Should().Equal(CaseFile.Texts(expected, "reasons"));
        if (CaseFile.Choice<Verification>(expected, "verification") is { } verification)
        {
            answer.Verification.Should().Be(verification);
        }

        (answer.Conclusion?.ConstituentUnits).Should().Be(CaseFile.Choice<StructureDecider>(expected, "constituent"));
        (answer.Conclusion?.OtherDepartments).Should().Be(CaseFile.Choice<StructureDecider>(expected, "other"));
        (answer.Conclusion?.FocalPointsFell).Should().Be(CaseFile.Flag(expected, "focal"));
        (answer.Conclusion?.HasNoIntermediateLevel).Should().Be(CaseFile.Flag(expected, "levels"));
        if (answer.Conclusion is { } structure)
        {
            Check(structure.Deputies, expected);
            structure.Deputies.IsAverage.Should().Be(CaseFile.Flag(expected, "average") == true);
            (structure.Deputies.Provision?.ToText(Language.English)).Should().Be(CaseFile.Text(expected, "cites"));
            JsonElement[] departments = expected.TryGetProperty("departments", out var list) ? [.. list.EnumerateArray()] : [];
            structure.Departments.Should().HaveCount(departments.Length);
            foreach (var (department, wanted) in structure.Departments.Zip(departments))
            {
                department.Decider.Should().Be(CaseFile.Choice<StructureDecider>(wanted, "decider"));
                department.IsLawful.Should().Be(CaseFile.Flag(wanted, "lawful"));
                department.Lacking.Select(lack => lack.ToString()).Should().Equal(CaseFile.Texts(wanted, "lacking"));
                Check(department.Deputies, wanted);
            }
        }

        if (CaseFile.Flag(expected, "inTime") is { } inTime)
        {
            answer.Findings.Select(finding => finding.ToString()).Should().Contain(
                $"organisation.structure/tolerated: {(inTime ? Verdict.Satisfied : Verdict.NotSatisfied)}");
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

        // The size of a small school selects the norm on its faculties and is no finding of its own.
        StructureNorms.All.Concat(DeputyNorms.All).Except([StructureNorms.SmallSchool]).SelectMany(timeline => timeline.Norms)
            .Except(reached).Should().BeEmpty();
    }

    [Fact]
    public void Every_body_and_tier_is_answered_on_every_day_on_which_a_norm_begins()
    {
        var days = Question.Norms.SelectMany(timeline => timeline.Norms).Select(norm => norm.Period.From)
            .SelectMany(day => new[] { day.PlusDays(-1), day }).Distinct().ToList();
        foreach (var day in days)
        {
            foreach (var body in Enum.GetValues<ManagingBodyKind>())
            {
                foreach (var tier in Enum.GetValues<AutonomyTier>())
                {
                    var answer = Question.Ask(Known(body, tier), day);

                    answer.Findings.SelectMany(finding => finding.Missing).Should().BeEmpty($"{body}, {tier}, {day}");
                    answer.Should().Match<Assessment<UnitStructure>>(
                        one => one.Conclusion != null || one.Findings[0].Reason != null || one.Verdict == Verdict.NotApplicable, $"{body}, {tier}, {day}");
                    (answer.Conclusion?.Deputies is { Allowed: null }).Should().Be(
                        answer.Conclusion is not null && answer.Findings.Any(finding => finding.Reason is LawGap), $"{body}, {tier}, {day}");
                }
            }
        }
    }

    [Fact]
    public void The_dates_of_the_area_are_those_of_its_documents() =>
        StructureNorms.All.Concat(DeputyNorms.All).SelectMany(timeline => timeline.Norms).Select(norm => norm.Period.From).Distinct()
            .Should().BeEquivalentTo(new LocalDate[]
            {
                new(2017, 10, 25), new(2020, 12, 1), new(2024, 9, 1), new(2025, 11, 1), new(2025, 11, 20), new(2026, 6, 10),
            });

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_dated_door_says_the_same(string id)
    {
        var (on, one) = All[id];

        Rulebook.National.On(on).Organisation.JudgeStructure(StructureFactsReader.Read(one.GetProperty("facts"))).Conclusion
            .Should().Be(Answer(id).Conclusion);
    }

    // ORG-40: in the province committee and chair, in district and commune the committee alone.
    [Theory]
    [InlineData("2020-12-01", "the provincial People's Committee and its chair, or the district People's Committee", Verification.TextRead)]
    [InlineData("2025-10-31", "the provincial People's Committee and its chair, or the district People's Committee", Verification.TextRead)]
    [InlineData("2025-11-01", "the provincial People's Committee and its chair, or the communal People's Committee", Verification.SecondarySource)]
    public void Those_whom_clause_4_names_set_the_exact_number(string on, string who, Verification verification)
    {
        var answer = Rulebook.National.Organisation.JudgeStructure(
            Known(ManagingBodyKind.ProvincialDepartment, AutonomyTier.Group2), NodaTime.Text.LocalDatePattern.Iso.Parse(on).Value);

        var finding = answer.Findings.Single(one => one.Rule.Id.Value == "organisation.structure/exact-number");
        finding.Norm.ValueText(Language.English).Should().Contain(who).And.Contain("the organisation set up by the Government or the Prime Minister");
        finding.Norm.Verification.Should().Be(verification);
    }

    [Fact]
    public void Without_facts_there_is_no_answer() =>
        FluentActions.Invoking(() => Rulebook.National.Organisation.JudgeStructure(null!, new(2025, 9, 1))).Should().Throw<ArgumentNullException>();

    private static void Check(DeputyFrame frame, JsonElement expected)
    {
        frame.Allowed.Should().Be(CaseFile.Number(expected, "allowed"));
        frame.Over.Should().Be(CaseFile.Number(expected, "over"));
        frame.ToleratedUntil.Should().Be(StructureFactsReader.Day(expected, "until"));
    }

    private static Assessment<UnitStructure> Answer(string id) =>
        Question.Ask(StructureFactsReader.Read(All[id].Case.GetProperty("facts")), All[id].On);

    private static IEnumerable<Finding> Findings() => All.Keys.SelectMany(id => Answer(id).Findings);

    private static StructureFacts Known(ManagingBodyKind body, AutonomyTier tier) => new()
    {
        ManagingBody = body,
        Tier = tier,
        PublicEmployees = 20,
        Deputies = 2,
        DeputiesByScheme = 2,
        Kind = StructureUnitKind.Other,
        MinistryUnits = 3,
        MinistryDeputies = 9,
    };
}
