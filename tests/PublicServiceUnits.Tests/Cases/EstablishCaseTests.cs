using System.Text.Json;
using FluentAssertions.Execution;
using NodaTime.Text;
using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Law;
using PublicServiceUnits.Organisation;
using PublicServiceUnits.Reasoning;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Tests.Cases;

public sealed class EstablishCaseTests
{
    private static readonly Decision<EstablishFacts, EstablishAnswer> Question = Rulebook.National.Organisation.EstablishDecision;
    private static readonly IReadOnlyDictionary<string, (LocalDate On, JsonElement Case)> All = DatedCaseFile.Read("organisation.establish");

    public static TheoryData<string> Ids => [.. All.Keys];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_conditions_and_the_procedure_are_as_the_law_says(string id)
    {
        var one = All[id].Case;
        var expected = one.GetProperty("expected");

        var answer = Answer(id);

        using var scope = new AssertionScope($"{id} ({one.GetProperty("provision").GetString()})");
        answer.Verdict.ToString().Should().Be(DatedCaseFile.Text(expected, "verdict") ?? "Satisfied");
        if (expected.TryGetProperty("missing", out _))
        {
            answer.Findings.SelectMany(finding => finding.Missing).Select(fact => fact.Path).Should().Equal(DatedCaseFile.Texts(expected, "missing"));
        }

        if (expected.TryGetProperty("reasons", out _))
        {
            answer.Findings.Select(finding => finding.Reason?.Id).OfType<string>().Distinct(StringComparer.Ordinal)
                .Should().Equal(DatedCaseFile.Texts(expected, "reasons"));
        }

        (answer.Conclusion is null).Should().Be(answer.Verdict != Verdict.Satisfied);
        if (answer.Conclusion is { } conclusion)
        {
            Check(expected, conclusion);
        }

        DecisionChecks.Check(Question, answer);
    }

    [Fact]
    public void Each_rule_is_produced_by_a_case() => DecisionChecks.CheckProduced(EstablishRules.All, Findings());

    [Fact]
    public void Each_norm_is_reached_by_a_case()
    {
        var reached = Findings().Select(finding => finding.Norm).ToHashSet();

        // Who is counted for the least headcount stands beside the figure, which the finding rests on.
        OrganisationNorms.All
            .Where(timeline => timeline.Id.StartsWith("organisation.establish.", StringComparison.Ordinal) || timeline.Id.StartsWith("organisation.procedure.", StringComparison.Ordinal))
            .Where(timeline => timeline != EstablishNorms.HeadcountBasis && !ChangeFileNorms.All.Contains(timeline))
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
                var answer = Question.Ask(new EstablishFacts { Procedure = new() { ManagingBody = body } }, day);

                (answer.Conclusion is not null || answer.Findings[0].Reason is not null || answer.Verdict == Verdict.NotApplicable)
                    .Should().BeTrue($"{body} on {day}");
                (answer.Conclusion?.Conditions.Length ?? 7).Should().Be(7);
                (answer.Conclusion?.Steps.Select(step => step.Kind).Distinct().Count() ?? 7).Should().Be(7);
            }
        }
    }

    [Fact]
    public void More_staff_never_fails_where_fewer_passed()
    {
        foreach (var day in new[] { new LocalDate(2020, 12, 1), new LocalDate(2025, 11, 1) })
        {
            var met = Enumerable.Range(0, 40).Select(number => Question.Ask(
                    Read(All["persons-15 on 2020-12-01"].Case.GetProperty("facts")) with { PersonsWorking = number, PublicEmployees = number }, day)
                .Conclusion!.ConditionsMet == true).ToList();

            met.Should().BeInAscendingOrder();
            met.Count(one => one).Should().Be(25);
        }
    }

    [Theory]
    [InlineData("2025-10-31", "persons working", 15L, null)]
    [InlineData("2025-11-01", "public employees", 12L, "remark.283-2025.who-is-counted")]
    public void The_least_headcount_says_who_is_counted(string on, string counted, long number, string? remark)
    {
        var facts = Read(All["fifteen-persons-of-whom-twelve-employees-before"].Case.GetProperty("facts"));

        var finding = Question.Ask(facts, LocalDatePattern.Iso.Parse(on).Value).Findings.Single(one => one.Rule.Id.Value == "organisation.establish/condition-headcount");

        (finding.Subject?.English).Should().Be(counted);
        finding.Measured.Should().Be(Measurement.Count(number));
        (finding.Reason?.Id).Should().Be(remark);
    }

    [Theory]
    [InlineData(2, "2025-10-31", "public employees")]
    [InlineData(2, "2025-11-01", "public employees and professionals on labour contract")]
    public void The_least_number_of_a_scheme_says_who_is_counted(int tier, string on, string counted)
    {
        var facts = new EstablishFacts
        {
            Procedure = new() { ManagingBody = ManagingBodyKind.ProvincialDepartment }, Tier = (AutonomyTier)tier, MinimumInScheme = 10, PublicEmployees = 8, ContractProfessionals = 2,
        };

        var finding = Question.Ask(facts, LocalDatePattern.Iso.Parse(on).Value).Findings.Single(one => one.Rule.Id.Value == "organisation.establish/condition-headcount");

        (finding.Subject?.English).Should().Be(counted);
        finding.Verdict.Should().Be(on == "2025-10-31" ? Verdict.NotSatisfied : Verdict.Satisfied);
        finding.Reason.Should().BeNull();
    }

    [Theory]
    [InlineData(ManagingBodyKind.MinistryDirect)]
    [InlineData(ManagingBodyKind.ProvincialPeoplesCommittee)]
    public void An_open_list_names_the_decree_that_still_speaks_of_the_prime_minister(ManagingBodyKind body)
    {
        var answer = Question.Ask(new EstablishFacts { Procedure = new() { ManagingBody = body } }, new LocalDate(2026, 7, 8));

        var decision = answer.Findings.Single(finding => finding.Rule.Id.Value == "organisation.establish/decision");

        decision.Verdict.Should().Be(Verdict.Undetermined);
        (decision.Reason?.Text.English).Should().Contain("Decree 276/2026/NĐ-CP").And.Contain("2026-07-08");
        (decision.Reason?.Text.Vietnamese).Should().Contain("Nghị định 276/2026/NĐ-CP");
    }

    [Fact]
    public void What_comes_from_reports_says_so()
    {
        var facts = new EstablishFacts { Procedure = new() { ManagingBody = ManagingBodyKind.ProvincialDepartment }, Tier = AutonomyTier.Group4, PublicEmployees = 20, PersonsWorking = 20 };

        Of(new LocalDate(2025, 10, 31)).Should().Be((Verification.TextRead, Verification.TextRead));
        Of(new LocalDate(2025, 11, 1)).Should().Be((Verification.SecondarySource, Verification.SecondarySource));

        (Verification Headcount, Verification Decision) Of(LocalDate on)
        {
            var answer = Question.Ask(facts, on).Conclusion!;
            return (
                answer.Conditions.Single(condition => condition.Kind == EstablishConditionKind.Headcount).Verification,
                answer.Steps.Single(step => step.Kind == ProcedureStepKind.Decision).Verification);
        }
    }

    [Fact]
    public void The_file_holds_the_papers_of_article_11()
    {
        var steps = Answer("days-other").Conclusion!.Steps;

        Items(ProcedureStepKind.Scheme).Should().HaveCount(10);
        Items(ProcedureStepKind.AppraisalFile).Should().HaveCount(7).And.Contain("written opinions of the bodies concerned");
        Items(ProcedureStepKind.SubmissionFile).Should().HaveCount(7).And.Contain("written appraisal");

        IEnumerable<string> Items(ProcedureStepKind kind) => steps.Single(step => step.Kind == kind).Items.Select(item => item.English);
    }

    [Fact]
    public void Nonsense_is_refused()
    {
        Codes(new() { Procedure = null! }).Should().Equal("procedure-missing");
        Codes(new()
        {
            Procedure = new() { ManagingBody = (ManagingBodyKind)99, Sector = (UnitSector)99, CompleteFileReceivedOn = new LocalDate(2024, 1, 2), FinalFileSubmittedOn = new LocalDate(2024, 1, 1) },
            Tier = (AutonomyTier)9,
            ParentTier = (AutonomyTier)9,
            NetworkPlanExists = false,
            FitsNetworkPlan = true,
            PersonsWorking = -1,
            PublicEmployees = -1,
            ContractProfessionals = -1,
            MinimumInScheme = -1,
        }).Should().BeEquivalentTo(
            "managing-body-unknown", "sector-unknown", "submitted-before-received", "tier-unknown", "parent-tier-unknown", "parent-is-no-unit", "no-plan-to-fit",
            "persons-working-negative", "public-employees-negative", "contract-professionals-negative", "minimum-in-scheme-negative");
        Codes(new() { Procedure = new() { ManagingBody = ManagingBodyKind.ProvincialDepartment, IsAbroad = true }, ParentTier = AutonomyTier.Group1 })
            .Should().BeEquivalentTo("abroad-under-another-body", "parent-is-no-unit");
        Codes(new() { Procedure = new() { ManagingBody = ManagingBodyKind.MinistryAbroad, IsAbroad = false } }).Should().Equal("abroad-denied");
        Codes(new() { Tier = AutonomyTier.Group2, RunsLikeEnterprise = true, SuppliesBasicEssentialServices = false, IsMultiSectorBasicEssential = true })
            .Should().BeEquivalentTo("enterprise-mechanism-of-another-tier", "multi-sector-not-essential");
        Codes(new() { PersonsWorking = 14, PublicEmployees = 10, ContractProfessionals = 5 }).Should().Equal("persons-working-below-parts");
        Codes(new() { PersonsWorking = 15, PublicEmployees = 10, ContractProfessionals = 5 }).Should().BeEmpty();

        static IEnumerable<string> Codes(EstablishFacts facts) => Question.Validate(facts).Select(error => error.Code.Replace("organisation.establish/", "", StringComparison.Ordinal));
    }

    [Fact]
    public void Answers_are_compared_by_value_and_say_themselves()
    {
        var on = All["days-other"].On;
        var first = Answer("days-other").Conclusion!;

        first.Should().Be(Rulebook.National.On(on).Organisation.AssessEstablishment(Read(All["days-other"].Case.GetProperty("facts"))).Conclusion)
            .And.NotBe(Answer("days-central").Conclusion);
        first.GetHashCode().Should().Be(Answer("days-other").Conclusion!.GetHashCode());
        first.ToText(Language.English).Should().Be("The conditions of founding are met; decided by: the provincial People's Committee");
        first.ToText(Language.Vietnamese).Should().Be("Đủ điều kiện thành lập; thẩm quyền quyết định: Ủy ban nhân dân cấp tỉnh");
        Answer("persons-14 on 2020-12-01").Conclusion!.ToText(Language.English).Should().StartWith("The conditions of founding are not met");
        Answer("persons-14 on 2020-12-01").Conclusion!.ToText(Language.Vietnamese).Should().StartWith("Không đủ điều kiện");
        Answer("no-premises-after on 2025-11-01").Conclusion!.ToText(Language.English).Should().StartWith("Whether the conditions of founding are met is open");
        Answer("parent-unknown").Conclusion!.ToText(Language.Vietnamese).Should().Be("Chưa xác định đủ điều kiện thành lập hay không; thẩm quyền quyết định: chưa xác định");
    }

    [Fact]
    public void Every_actor_has_a_name_in_both_languages()
    {
        Enum.GetValues<ProcedureActor>().Should().OnlyContain(actor => ProcedureActors.Name(actor).Vietnamese != ProcedureActors.Name(actor).English);
        Enum.GetValues<ProcedureActor>().Select(actor => ProcedureActors.Name(actor).English).Should().OnlyHaveUniqueItems();
    }

    [Theory]
    [InlineData("days-other", "establish-province")]
    [InlineData("communal-school-after on 2025-11-01", "establish-communal-school")]
    [InlineData("no-premises-after on 2025-11-01", "establish-no-premises")]
    public void The_explanation_reads_well(string id, string name)
    {
        var answer = Answer(id);

        using var scope = new AssertionScope();
        Snapshot.Check($"Organisation/Snapshots/{name}.vi.txt", answer.Explain(Language.Vietnamese).ToString());
        Snapshot.Check($"Organisation/Snapshots/{name}.en.txt", answer.Explain(Language.English).ToString());
    }

    private static void Check(JsonElement expected, EstablishAnswer conclusion)
    {
        var met = expected.GetProperty("met");
        if (met.ValueKind != JsonValueKind.String)
        {
            conclusion.ConditionsMet.Should().Be(met.ValueKind == JsonValueKind.Null ? null : met.GetBoolean());
        }

        if (expected.TryGetProperty("conditions", out var conditions))
        {
            foreach (var condition in conditions.EnumerateObject())
            {
                conclusion.Conditions.Single(one => one.Kind.ToString() == condition.Name).Verdict.ToString().Should().Be(condition.Value.GetString(), condition.Name);
            }
        }

        if (DatedCaseFile.Text(expected, "cites") is { } cites)
        {
            conclusion.Conditions.Single(one => one.Kind == EstablishConditionKind.Headcount).Provision.ToText(Language.English).Should().Be(cites);
        }

        ProcedureCases.CheckSteps(expected, conclusion.Steps);
    }

    private static Assessment<EstablishAnswer> Answer(string id) => Question.Ask(Read(All[id].Case.GetProperty("facts")), All[id].On);

    private static IEnumerable<Finding> Findings() => All.Keys.SelectMany(id => Answer(id).Findings);

    private static EstablishFacts Read(JsonElement json)
    {
        var facts = new EstablishFacts();
        foreach (var member in json.EnumerateObject())
        {
            var value = member.Value;
            facts = member.Name switch
            {
                "procedure" => facts with { Procedure = ProcedureCases.Read(value) },
                "tier" => facts with { Tier = (AutonomyTier)value.GetInt32() },
                "parentTier" => facts with { ParentTier = (AutonomyTier)value.GetInt32() },
                "suppliesBasicEssentialServices" => facts with { SuppliesBasicEssentialServices = value.GetBoolean() },
                "isFoundedBySectorLaw" => facts with { IsFoundedBySectorLaw = value.GetBoolean() },
                "isMultiSectorBasicEssential" => facts with { IsMultiSectorBasicEssential = value.GetBoolean() },
                "networkPlanExists" => facts with { NetworkPlanExists = value.GetBoolean() },
                "fitsNetworkPlan" => facts with { FitsNetworkPlan = value.GetBoolean() },
                "meetsSectorCriteria" => facts with { MeetsSectorCriteria = value.GetBoolean() },
                "hasClearGoals" => facts with { HasClearGoals = value.GetBoolean() },
                "hasPremisesOrApprovedLand" => facts with { HasPremisesOrApprovedLand = value.GetBoolean() },
                "hasInitialEquipment" => facts with { HasInitialEquipment = value.GetBoolean() },
                "hasStaffAndMoney" => facts with { HasStaffAndMoney = value.GetBoolean() },
                "fitsForeignPolicy" => facts with { FitsForeignPolicy = value.GetBoolean() },
                "fitsHostAgreement" => facts with { FitsHostAgreement = value.GetBoolean() },
                "runsLikeEnterprise" => facts with { RunsLikeEnterprise = value.GetBoolean() },
                "personsWorking" => facts with { PersonsWorking = value.GetInt32() },
                "publicEmployees" => facts with { PublicEmployees = value.GetInt32() },
                "contractProfessionals" => facts with { ContractProfessionals = value.GetInt32() },
                "minimumInScheme" => facts with { MinimumInScheme = value.GetInt32() },
                _ => throw new FormatException($"The facts have no '{member.Name}'."),
            };
        }

        return facts;
    }
}
