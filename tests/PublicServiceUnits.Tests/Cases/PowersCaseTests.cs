using System.Text.Json;
using FluentAssertions.Execution;
using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Organisation;
using PublicServiceUnits.Reasoning;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Tests.Cases;

public sealed class PowersCaseTests
{
    private static readonly Decision<PowersFacts, UnitPowers> Question = Rulebook.National.Organisation.PowersDecision;
    private static readonly IReadOnlyDictionary<string, (LocalDate On, JsonElement Case)> All = DatedCaseFile.Read("organisation.powers");

    public static TheoryData<string> Ids => [.. All.Keys];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_row_is_as_the_law_says(string id)
    {
        var (on, one) = All[id];
        var expected = one.GetProperty("expected");
        var kind = Enum.Parse<PowerKind>(expected.GetProperty("kind").GetString()!);

        var answer = Answer(id);

        using var scope = new AssertionScope($"{id} ({one.GetProperty("provision").GetString()})");
        DecisionChecks.Check(Question, answer);
        var row = answer.Conclusion!.Rows.SingleOrDefault(power => power.Kind == kind);
        if (expected.TryGetProperty("absent", out _))
        {
            row.Should().BeNull();
            return;
        }

        var finding = answer.Findings.Single(found => found.Rule == PowersRules.Of(kind));
        (row!.Holder?.ToString()).Should().Be(DatedCaseFile.Text(expected, "holder"));
        row.Provision.ToText(Language.English).Should().Be(expected.GetProperty("cites").GetString());
        row.Period.Contains(on).Should().BeTrue();
        finding.Missing.Select(fact => fact.Path).Should().Equal(DatedCaseFile.Texts(expected, "missing"));
        (finding.Reason?.Id).Should().Be(DatedCaseFile.Text(expected, "reason"));
        finding.Verdict.ToString().Should().Be(DatedCaseFile.Text(expected, "verdict") ?? (row.Holder is null ? "Undetermined" : "Satisfied"));
        if (DatedCaseFile.Text(expected, "duty") is { } duty)
        {
            answer.Findings.Single(found => found.Rule == PowersRules.CouncilDuty).Verdict.ToString().Should().Be(duty);
        }
    }

    [Fact]
    public void Each_rule_is_produced_by_a_case() => DecisionChecks.CheckProduced(PowersRules.All, Findings());

    [Fact]
    public void Each_norm_is_reached_by_a_case() =>
        PowersRegister.All.SelectMany(timeline => timeline.Norms).Except(Findings().Select(finding => finding.Norm)).Should().BeEmpty();

    [Fact]
    public void With_every_fact_told_no_row_lacks_one_and_no_power_has_two_rows()
    {
        foreach (var day in PowersRegister.All.SelectMany(timeline => timeline.Norms).Select(norm => norm.Period.From).Distinct())
        {
            foreach (var facts in Complete())
            {
                var answer = Question.Ask(facts, day);

                answer.Findings.SelectMany(found => found.Missing).Should().BeEmpty($"{facts} on {day}");
                answer.Conclusion!.Rows.Select(row => row.Kind).Should().BeInAscendingOrder().And.OnlyHaveUniqueItems();
            }
        }

        static IEnumerable<PowersFacts> Complete() =>
            from tier in Enum.GetValues<AutonomyTier>()
            from body in Enum.GetValues<ManagingBodyKind>()
            from kind in Enum.GetValues<SchoolKind>()
            select new PowersFacts
            {
                Tier = tier, Band = tier == AutonomyTier.Group3 ? AutonomyBand.From70To100 : null, Sector = UnitSector.EducationAndTraining,
                ManagingBody = body, SchoolKind = kind, HasCouncil = true, HasStateManagementFunctions = false,
                SectorLawLetsUnitSetPositions = false, OnlyDoesBusinessForProfit = false,
            };
    }

    [Fact]
    public void Each_function_given_to_a_unit_of_a_ministry_is_a_finding_with_its_text()
    {
        var facts = new PowersFacts
        {
            Tier = AutonomyTier.Group4, ManagingBody = ManagingBodyKind.MinistryDirect,
            StateManagementFunctions = [new() { Text = "cấp phép" }, new() { Text = "thanh tra" }],
        };

        var findings = Question.Ask(facts, new LocalDate(2025, 11, 20)).Findings.Where(found => found.Rule == PowersRules.Of(PowerKind.StateManagement)).ToList();

        findings.Select(found => found.Subject!.Vietnamese).Should().Equal("cấp phép", "thanh tra");
        findings.Should().OnlyContain(found => found.Verdict == Verdict.NotSatisfied);
    }

    [Theory]
    [InlineData("2025-11-20", ManagingBodyKind.MinistryDirect, false, true)]
    [InlineData("2025-11-20", ManagingBodyKind.MinistryDirect, true, false)]
    [InlineData("2025-11-20", ManagingBodyKind.MinistryDirect, null, null)]
    [InlineData("2025-11-19", ManagingBodyKind.MinistryDirect, true, false)]
    [InlineData("2025-11-20", ManagingBodyKind.ProvincialDepartment, false, null)]
    public void Whether_a_unit_is_apart_from_State_management_is_said_where_the_law_says_that_it_must_be(string on, ManagingBodyKind body, bool? given, bool? apart)
    {
        var facts = new PowersFacts { Tier = AutonomyTier.Group4, ManagingBody = body, HasStateManagementFunctions = given };

        Question.Ask(facts, DateOf(on)).Conclusion!.IsApartFromStateManagement.Should().Be(apart);
    }

    [Fact]
    public void Every_row_is_part_of_one_of_the_three_functions()
    {
        var facts = new PowersFacts { Tier = AutonomyTier.Group1, ManagingBody = ManagingBodyKind.MinistryDirect, HasCouncil = true };

        var answer = Question.Ask(facts, new LocalDate(2026, 7, 15)).Conclusion!;

        Enum.GetValues<UnitFunction>().SelectMany(function => answer.Of(function)).Should().BeEquivalentTo(answer.Rows);
        answer.Of(UnitFunction.StateManagement).Select(row => row.Holder).Should().Equal(PowerHolder.Nobody, PowerHolder.StateBodies, PowerHolder.StateBodies);
        answer.Of(UnitFunction.ServiceDelivery).Select(row => row.Kind).Should().Equal(PowerKind.ServiceQuality, PowerKind.ForProfitBusiness, PowerKind.Accountability);
        UnitFunctions.Name(UnitFunction.UnitGovernance).In(Language.English).Should().Be("governance of the unit");
    }

    [Fact]
    public void Before_the_law_of_2010_nothing_is_encoded_and_without_a_tier_nothing_is_answered()
    {
        Question.Ask(new PowersFacts { Tier = AutonomyTier.Group1 }, new LocalDate(2011, 12, 31)).Findings[0].Reason!.Id.Should().Be("gap.powers.before-law-58");
        Question.Ask(new PowersFacts(), new LocalDate(2012, 1, 1)).MissingFacts.Select(fact => fact.Path).Should().Equal("tier");
    }

    [Fact]
    public void Nonsense_is_refused_and_answers_are_compared_by_value()
    {
        var on = new LocalDate(2026, 7, 15);
        var facts = new PowersFacts { Tier = AutonomyTier.Group1, ManagingBody = ManagingBodyKind.MinistryDirect };

        Question.Validate(new PowersFacts
            {
                Tier = AutonomyTier.Group1, Band = AutonomyBand.From70To100, Sector = UnitSector.HealthAndPopulation, SchoolKind = SchoolKind.GeneralSchool,
                HasStateManagementFunctions = false, StateManagementFunctions = [new() { Text = " " }],
            })
            .Select(error => error.Code).Should().BeEquivalentTo(
                "organisation.powers/band-outside-group-3", "organisation.powers/school-outside-education",
                "organisation.powers/functions-though-none", "organisation.powers/function-without-text");
        Question.Validate(new PowersFacts { Tier = (AutonomyTier)9, Sector = (UnitSector)99, ManagingBody = (ManagingBodyKind)99, SchoolKind = (SchoolKind)9 })
            .Select(error => error.Code).Should().Contain(
                ["organisation.powers/tier-unknown", "organisation.powers/sector-unknown", "organisation.powers/managing-body-unknown", "organisation.powers/school-kind-unknown"]);
        Question.Validate(facts).Should().BeEmpty();
        var first = Question.Ask(facts, on).Conclusion!;
        first.Should().Be(Rulebook.National.On(on).Organisation.ListPowers(facts).Conclusion);
        first.ToText(Language.English).Should().StartWith("Powers over a unit of Group 1: ");
        SchoolKinds.Read("cơ sở giáo dục đại học").Value.Should().Be(SchoolKind.HigherEducationInstitution);
    }

    [Theory]
    [InlineData("powers-group-1", 1, ManagingBodyKind.MinistryDirect)]
    [InlineData("powers-group-4-commune", 4, ManagingBodyKind.CommunePeoplesCommittee)]
    public void The_reasons_read_as_committed(string name, int tier, ManagingBodyKind body)
    {
        var facts = new PowersFacts
        {
            Tier = (AutonomyTier)tier, ManagingBody = body, Sector = UnitSector.EducationAndTraining, SchoolKind = tier == 4 ? SchoolKind.GeneralSchool : SchoolKind.NotASchool,
            HasCouncil = tier == 1, SectorLawLetsUnitSetPositions = false, OnlyDoesBusinessForProfit = false, StateManagementFunctions = [new() { Text = "cấp phép hoạt động" }],
        };

        var answer = Question.Ask(facts, new LocalDate(2026, 7, 15));

        using var scope = new AssertionScope();
        Snapshot.Check($"Organisation/Snapshots/{name}.vi.txt", answer.Explain(Language.Vietnamese).ToString());
        Snapshot.Check($"Organisation/Snapshots/{name}.en.txt", answer.Explain(Language.English).ToString());
    }

    private static LocalDate DateOf(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;

    private static Assessment<UnitPowers> Answer(string id) => Question.Ask(PowersFactsReader.Read(All[id].Case.GetProperty("facts")), All[id].On);

    private static IEnumerable<Finding> Findings() => All.Keys.SelectMany(id => Answer(id).Findings);
}
