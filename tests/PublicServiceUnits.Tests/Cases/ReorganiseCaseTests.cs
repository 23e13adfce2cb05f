using System.Text.Json;
using FluentAssertions.Execution;
using NodaTime.Text;
using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Law;
using PublicServiceUnits.Organisation;
using PublicServiceUnits.Reasoning;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Tests.Cases;

public sealed class ReorganiseCaseTests
{
    private static readonly Decision<ReorganiseFacts, ReorganiseAnswer> Question = Rulebook.National.Organisation.ReorganiseDecision;
    private static readonly IReadOnlyDictionary<string, (LocalDate On, JsonElement Case)> All = DatedCaseFile.Read("organisation.reorganise");

    public static TheoryData<string> Ids => [.. All.Keys];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_conditions_and_the_procedure_are_as_the_law_says(string id)
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
            ProcedureCases.CheckFlag(expected, "one", conclusion.ListIfOneSuffices);
            ProcedureCases.CheckFlag(expected, "all", conclusion.ListIfAllAreNeeded);
            ProcedureCases.CheckFlag(expected, "principles", conclusion.PrinciplesKept);
            Found("list", 0);
            Found("form", 1);
            if (expected.TryGetProperty("headcounts", out _))
            {
                answer.Findings.Where(finding => finding.Rule == ReorganiseRules.Headcount).Select(finding => finding.Verdict.ToString())
                    .Should().Equal(DatedCaseFile.Texts(expected, "headcounts"));
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

        void Found(string name, int place)
        {
            if (DatedCaseFile.Text(expected, name) is { } verdict)
            {
                answer.Findings[place].Verdict.ToString().Should().Be(verdict, name);
            }
        }
    }

    [Fact]
    public void Each_rule_is_produced_by_a_case() => DecisionChecks.CheckProduced(ReorganiseRules.All, Findings());

    [Fact]
    public void Each_norm_of_reorganisation_is_reached_by_a_case()
    {
        var reached = Findings().Select(finding => finding.Norm).ToHashSet();

        ReorganiseNorms.All
            .Concat([ChangeFileNorms.SchemeOfReorganisation, ChangeFileNorms.FileOfReorganisation, ChangeFileNorms.CommunalFileOfReorganisation, ChangeFileNorms.CompletedFile])
            .SelectMany(timeline => timeline.Norms).Except(reached).Should().BeEmpty();
    }

    [Fact]
    public void Every_body_and_form_is_answered_on_every_day_on_which_the_law_of_organisation_changes()
    {
        var days = OrganisationNorms.All.SelectMany(timeline => timeline.Norms).Select(norm => norm.Period.From)
            .SelectMany(day => new[] { day.PlusDays(-1), day }).Distinct();
        foreach (var day in days)
        {
            foreach (var body in Enum.GetValues<ManagingBodyKind>())
            {
                foreach (var form in Enum.GetValues<ReorganisationForm>())
                {
                    var answer = Question.Ask(new ReorganiseFacts { Procedure = new() { ManagingBody = body }, Form = form }, day);

                    (answer.Conclusion is not null || answer.Findings[0].Reason is not null || answer.Verdict == Verdict.NotApplicable)
                        .Should().BeTrue($"{body}, {form} on {day}");
                    (answer.Conclusion?.Conditions.Length ?? 7).Should().Be(7);
                    (answer.Conclusion?.Steps.Select(step => step.Kind).Distinct().Count() ?? 7).Should().Be(7);
                }
            }
        }
    }

    [Fact]
    public void A_higher_tier_afterwards_never_fails_where_a_lower_one_passed()
    {
        foreach (var before in Enum.GetValues<AutonomyTier>())
        {
            var kept = Enum.GetValues<AutonomyTier>().Select(after => Question.Ask(
                    new ReorganiseFacts
                    {
                        Procedure = new() { ManagingBody = ManagingBodyKind.ProvincialDepartment },
                        Form = ReorganisationForm.MergerInto,
                        Before = [new() { Tier = before }, new() { Tier = before }],
                        After = [new() { Tier = after }],
                    },
                    new LocalDate(2025, 11, 1))
                .Conclusion!.Conditions.Single(condition => condition.Kind == ReorganiseConditionKind.TierKept).Verdict == Verdict.Satisfied).ToList();

            kept.Should().BeInDescendingOrder();
            kept.Count(one => one).Should().Be((int)before);
        }
    }

    [Fact]
    public void More_employees_never_fail_where_fewer_passed()
    {
        foreach (var day in new[] { new LocalDate(2020, 12, 1), new LocalDate(2025, 11, 1) })
        {
            var met = Enumerable.Range(0, 40).Select(number => Question.Ask(
                    Read(All["all-met on 2020-12-01"].Case.GetProperty("facts")) with
                    {
                        After = [new() { Tier = AutonomyTier.Group4, SuppliesBasicEssentialServices = false, PersonsWorking = number, PublicEmployees = number }],
                    },
                    day)
                .Conclusion!.ListIfAllAreNeeded == true).ToList();

            met.Should().BeInAscendingOrder();
            met.Count(one => one).Should().Be(25);
        }
    }

    [Fact]
    public void The_scheme_and_the_file_hold_what_articles_16_and_18_say()
    {
        var steps = Answer("days-other").Conclusion!.Steps;

        Items(ProcedureStepKind.Scheme).Should().HaveCount(5).And.Contain("state of organisation and work before the reorganisation");
        Items(ProcedureStepKind.AppraisalFile).Should().Equal("scheme of reorganisation", "submission on the reorganisation", "draft decision on the reorganisation");
        Items(ProcedureStepKind.SubmissionFile).Should().BeEmpty();

        IEnumerable<string> Items(ProcedureStepKind kind) => steps.Single(step => step.Kind == kind).Items.Select(item => item.English);
    }

    [Fact]
    public void What_comes_from_reports_says_so()
    {
        Of("all-met on 2025-10-31").Should().Be((Verification.TextRead, Verification.TextRead));
        Of("all-met on 2025-11-01").Should().Be((Verification.SecondarySource, Verification.SecondarySource));

        static (Verification List, Verification Form) Of(string id) => (Answer(id).Findings[0].Norm.Verification, Answer(id).Findings[1].Norm.Verification);
    }

    [Fact]
    public void Nonsense_is_refused()
    {
        Codes(new() { Procedure = null! }).Should().Equal("procedure-missing");
        Codes(new()
        {
            Procedure = new() { ManagingBody = (ManagingBodyKind)99 },
            Form = (ReorganisationForm)99,
            MakesNewUnit = true,
            Before = [new() { Tier = (AutonomyTier)9 }],
            After = [new() { Tier = (AutonomyTier)9, PersonsWorking = -1, PublicEmployees = -1, ContractProfessionals = -1, MinimumInScheme = -1 }],
            NetworkPlanExists = false,
            FitsNetworkPlan = true,
            StatePaidApproved = -1,
            StatePaidAfter = -1,
        }).Should().BeEquivalentTo(
            "managing-body-unknown", "form-unknown", "new-unit-of-another-form", "tier-before-unknown", "tier-after-unknown", "persons-working-negative",
            "public-employees-negative", "contract-professionals-negative", "minimum-in-scheme-negative", "no-plan-to-fit", "state-paid-approved-negative", "state-paid-after-negative");
        Codes(new() { Before = [null!], After = [null!] }).Should().BeEquivalentTo("unit-before-null", "unit-after-null");
        Codes(new() { Before = default, After = default }).Should().BeEmpty();
        Codes(new() { After = [new() { Tier = AutonomyTier.Group2, RunsLikeEnterprise = true }] }).Should().Equal("enterprise-mechanism-of-another-tier");
        Codes(new() { After = [new() { PersonsWorking = 14, PublicEmployees = 10, ContractProfessionals = 5 }] }).Should().Equal("persons-working-below-parts");
        Codes(new() { Form = ReorganisationForm.Split, Before = [new(), new()], After = [new()] })
            .Should().BeEquivalentTo("units-before-do-not-fit-form", "units-after-do-not-fit-form");
        Codes(new() { Form = ReorganisationForm.Consolidation, Before = [new()], After = [new(), new()] })
            .Should().BeEquivalentTo("units-before-do-not-fit-form", "units-after-do-not-fit-form");
        Codes(new() { Form = ReorganisationForm.ChangeIntoNewUnit, MakesNewUnit = true, Before = [new()], After = [new()] }).Should().BeEmpty();
        Codes(new() { Form = ReorganisationForm.Transfer, Before = [new()], After = [new()] }).Should().BeEmpty();

        static IEnumerable<string> Codes(ReorganiseFacts facts) => Question.Validate(facts).Select(error => error.Code.Replace("organisation.reorganise/", "", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2020-12-01", true, Verdict.Satisfied)]
    [InlineData("2021-03-30", true, Verdict.Satisfied)]
    [InlineData("2021-03-31", true, Verdict.NotSatisfied)]
    [InlineData("2025-10-31", true, Verdict.NotSatisfied)]
    [InlineData("2025-11-01", true, Verdict.Undetermined)]
    [InlineData("2021-03-30", false, Verdict.NotApplicable)]
    [InlineData("2025-11-01", false, Verdict.NotApplicable)]
    public void Older_units_below_the_least_headcount_had_to_be_reorganised_before_31_March_2021(string day, bool hasOne, Verdict verdict)
    {
        var on = LocalDatePattern.Iso.Parse(day).GetValueOrThrow();
        var facts = Read(All["days-other"].Case.GetProperty("facts"));
        var told = Question.Ask(facts with { HasOlderUnitBelowLeastHeadcount = hasOne }, on);
        var notTold = Question.Ask(facts, on);

        var finding = told.Findings.Should().ContainSingle(one => one.Rule.Id.Value == "organisation.reorganise/older-units").Which;
        (finding.Verdict, finding.Provision.ToText(Language.English)).Should().Be((verdict, "point a, clause 2, Article 27, Decree 120/2020/NĐ-CP"));
        (finding.Reason?.Id).Should().Be(verdict == Verdict.Undetermined ? "gap.283-2025.article-27-not-read" : null);
        notTold.Findings.Should().NotContain(one => one.Rule.Id.Value == "organisation.reorganise/older-units");
        told.Conclusion.Should().Be(notTold.Conclusion);
        DecisionChecks.Check(Question, told);
    }

    [Fact]
    public void Answers_are_compared_by_value_and_say_themselves()
    {
        var on = All["days-other"].On;
        var first = Answer("days-other").Conclusion!;

        first.Should().Be(Rulebook.National.On(on).Organisation.AssessReorganisation(Read(All["days-other"].Case.GetProperty("facts"))).Conclusion)
            .And.NotBe(Answer("days-central").Conclusion);
        first.GetHashCode().Should().Be(Answer("days-other").Conclusion!.GetHashCode());
        first.ToText(Language.English).Should().Be("The conditions of reorganisation are met; decided by: the provincial People's Committee");
        first.ToText(Language.Vietnamese).Should().Be("Đủ điều kiện tổ chức lại; thẩm quyền quyết định: Ủy ban nhân dân cấp tỉnh");
        Answer("no-downsizing").Conclusion!.ToText(Language.English).Should().StartWith("The conditions of reorganisation are not met");
        Answer("no-downsizing").Conclusion!.ToText(Language.Vietnamese).Should().StartWith("Không đủ điều kiện");
        Answer("criteria-kept-before on 2020-12-01").Conclusion!.ToText(Language.English).Should().StartWith("Whether the conditions of reorganisation are met is open");
        Answer("unit-of-a-unit on 2020-12-01").Conclusion!.ToText(Language.Vietnamese).Should().EndWith("chưa xác định");
        Answer("nothing-known on 2020-12-01").Conclusion!.ToText(Language.Vietnamese).Should().StartWith("Chưa xác định đủ điều kiện tổ chức lại");
    }

    [Theory]
    [InlineData("15-persons-of-whom-12-employees-before", "reorganise-15-persons")]
    [InlineData("15-persons-of-whom-12-employees-after", "reorganise-15-employees")]
    [InlineData("mixed-tiers-MergerInto on 2020-12-01", "reorganise-mixed-tiers")]
    [InlineData("transfer-after on 2025-11-01", "reorganise-transfer")]
    public void The_explanation_reads_well(string id, string name)
    {
        var answer = Answer(id);

        using var scope = new AssertionScope();
        Snapshot.Check($"Organisation/Snapshots/{name}.vi.txt", answer.Explain(Language.Vietnamese).ToString());
        Snapshot.Check($"Organisation/Snapshots/{name}.en.txt", answer.Explain(Language.English).ToString());
    }

    private static Assessment<ReorganiseAnswer> Answer(string id) => Question.Ask(Read(All[id].Case.GetProperty("facts")), All[id].On);

    private static IEnumerable<Finding> Findings() => All.Keys.SelectMany(id => Answer(id).Findings);

    private static ReorganiseFacts Read(JsonElement json)
    {
        var facts = new ReorganiseFacts();
        foreach (var member in json.EnumerateObject())
        {
            var value = member.Value;
            facts = member.Name switch
            {
                "procedure" => facts with { Procedure = ProcedureCases.Read(value) },
                "form" => facts with { Form = Enum.Parse<ReorganisationForm>(value.GetString()!) },
                "makesNewUnit" => facts with { MakesNewUnit = value.GetBoolean() },
                "before" => facts with { Before = [.. value.EnumerateArray().Select(unit => new UnitBeforeReorganisation { Tier = (AutonomyTier?)Number(unit, "tier") })] },
                "after" => facts with { After = [.. value.EnumerateArray().Select(After)] },
                "adjustsFunctions" => facts with { AdjustsFunctions = value.GetBoolean() },
                "networkPlanExists" => facts with { NetworkPlanExists = value.GetBoolean() },
                "fitsNetworkPlan" => facts with { FitsNetworkPlan = value.GetBoolean() },
                "improvesEffectiveness" => facts with { ImprovesEffectiveness = value.GetBoolean() },
                "failsFoundingCriteria" => facts with { FailsFoundingCriteria = value.GetBoolean() },
                "statePaidApproved" => facts with { StatePaidApproved = value.GetInt32() },
                "statePaidAfter" => facts with { StatePaidAfter = value.GetInt32() },
                "deputiesKeepRules" => facts with { DeputiesKeepRules = value.GetBoolean() },
                "hasOlderUnitBelowLeastHeadcount" => facts with { HasOlderUnitBelowLeastHeadcount = value.GetBoolean() },
                "carriesOutDownsizing" => facts with { CarriesOutDownsizing = value.GetBoolean() },
                "fitsForeignPolicy" => facts with { FitsForeignPolicy = value.GetBoolean() },
                "fitsHostAgreement" => facts with { FitsHostAgreement = value.GetBoolean() },
                _ => throw new FormatException($"The facts have no '{member.Name}'."),
            };
        }

        return facts;
    }

    private static UnitAfterReorganisation After(JsonElement unit) => new()
    {
        Tier = (AutonomyTier?)Number(unit, "tier"),
        RunsLikeEnterprise = Flag(unit, "runsLikeEnterprise"),
        SuppliesBasicEssentialServices = Flag(unit, "suppliesBasicEssentialServices"),
        IsFoundedBySectorLaw = Flag(unit, "isFoundedBySectorLaw"),
        PersonsWorking = Number(unit, "personsWorking"),
        PublicEmployees = Number(unit, "publicEmployees"),
        ContractProfessionals = Number(unit, "contractProfessionals"),
        MinimumInScheme = Number(unit, "minimumInScheme"),
    };

    private static int? Number(JsonElement owner, string name) => owner.TryGetProperty(name, out var value) ? value.GetInt32() : null;

    private static bool? Flag(JsonElement owner, string name) => owner.TryGetProperty(name, out var value) ? value.GetBoolean() : null;
}
