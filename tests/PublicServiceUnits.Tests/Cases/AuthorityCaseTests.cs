using System.Text.Json;
using FluentAssertions.Execution;
using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Law;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Reasoning;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Tests.Cases;

public sealed class AuthorityCaseTests
{
    private static readonly Decision<AuthorityFacts, AutonomyAuthority> Question = Rulebook.National.Autonomy.AuthorityDecision;
    private static readonly IReadOnlyDictionary<string, (LocalDate On, JsonElement Case)> All = DatedCaseFile.Read("autonomy.authority");

    public static TheoryData<string> Ids => [.. All.Keys];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_chain_is_as_the_law_says(string id)
    {
        var one = All[id].Case;
        var expected = one.GetProperty("expected");

        var answer = Answer(id);

        using var scope = new AssertionScope($"{id} ({one.GetProperty("provision").GetString()})");
        answer.Verdict.ToString().Should().Be(DatedCaseFile.Text(expected, "verdict") ?? "Satisfied");
        (answer.Conclusion?.Steps.Select(Say) ?? []).Should().Equal(DatedCaseFile.Texts(expected, "steps"));
        answer.Findings.Select(finding => finding.Reason?.Id).OfType<string>().Distinct(StringComparer.Ordinal)
            .Should().Equal(DatedCaseFile.Texts(expected, "reasons"));
        answer.Findings.SelectMany(finding => finding.Missing).Select(fact => fact.Path).Should().Equal(DatedCaseFile.Texts(expected, "missing"));
        if (answer.Conclusion is { } chain)
        {
            var decision = chain.Steps.Single(step => step.Kind == AuthorityStepKind.Decision);
            decision.Provision.ToText(Language.English).Should().Be(expected.GetProperty("cites").GetString());
            chain.DecidingActor.Should().Be(decision.Actor);
            chain.Steps.Select(step => step.Kind).Should().BeInAscendingOrder().And.OnlyHaveUniqueItems();
            chain.Steps.Where(step => step.Actor is null).Should().HaveCount(answer.Findings.Count(IsOpen));
        }

        DecisionChecks.Check(Question, answer);
    }

    [Fact]
    public void Each_rule_is_produced_by_a_case() => DecisionChecks.CheckProduced(AuthorityRules.All, Findings());

    [Fact]
    public void Each_norm_is_reached_by_a_case()
    {
        var reached = Findings().Select(finding => finding.Norm).ToHashSet();

        AuthorityNorms.All.SelectMany(timeline => timeline.Norms).Except(reached).Should().BeEmpty();
    }

    [Fact]
    public void Every_body_is_answered_on_every_day_without_a_missing_fact_where_all_are_known()
    {
        var days = Rulebook.National.Norms.SelectMany(timeline => timeline.Norms).Select(norm => norm.Period.From)
            .Where(day => day >= new LocalDate(2015, 4, 6)).SelectMany(day => new[] { day.PlusDays(-1), day }).Distinct();
        foreach (var day in days)
        {
            foreach (var body in Enum.GetValues<ManagingBodyKind>())
            {
                foreach (var sector in Enum.GetValues<UnitSector>())
                {
                    var facts = new AuthorityFacts
                    {
                        ManagingBody = body,
                        Sector = sector,
                        IsHigherEducationInstitution = false,
                        Tier = AutonomyTier.Group3,
                        BelongsToRegionalUniversity = false,
                        IsUnderVoiceOfVietnamOrNewsAgency = false,
                        IsFullAutonomyPilot = false,
                    };

                    var answer = Question.Ask(facts, day);

                    answer.MissingFacts.Should().BeEmpty($"{body}, {sector}, {day}");
                    answer.Should().Match<Assessment<AutonomyAuthority>>(
                        one => one.Conclusion != null || one.Findings[0].Reason != null, $"{body}, {sector}, {day}");
                    (answer.Conclusion?.Steps.Count(step => step.Kind == AuthorityStepKind.Decision) ?? 1).Should().Be(1);
                }
            }
        }
    }

    [Fact]
    public void The_two_readings_of_a_provincial_unit_are_both_shown()
    {
        var conflict = (LawConflict)Question.Ask(new AuthorityFacts { ManagingBody = ManagingBodyKind.ProvincialDepartment, Tier = AutonomyTier.Group3 }, new LocalDate(2025, 7, 7))
            .Findings.Single(finding => finding.Rule == AuthorityRules.Of(AuthorityStepKind.Decision)).Reason!;

        conflict.First.ToText(Language.English).Should().Be("clause 23, Article 1, Decree 111/2025/NĐ-CP");
        conflict.Second.ToText(Language.English).Should().Be("point b, clause 2, Article 9, Circular 56/2022/TT-BTC");
    }

    [Fact]
    public void A_unit_of_group_1_or_2_needs_no_opinion_under_another_unit()
    {
        var finding = Question.Ask(
                new AuthorityFacts { ManagingBody = ManagingBodyKind.PublicServiceUnit, BelongsToRegionalUniversity = false, Tier = AutonomyTier.Group2 }, new LocalDate(2025, 7, 7))
            .Findings.Single(one => one.Rule == AuthorityRules.Of(AuthorityStepKind.FinanceOpinion));

        (finding.Verdict, finding.Provision.ToText(Language.English)).Should().Be((Verdict.NotApplicable, "point c, clause 2, Article 35, Decree 60/2021/NĐ-CP"));
    }

    [Fact]
    public void What_is_known_of_a_commune_from_reports_says_so()
    {
        var steps = Question.Ask(new AuthorityFacts { ManagingBody = ManagingBodyKind.CommunePeoplesCommittee, Sector = UnitSector.EconomicAndOther, Tier = AutonomyTier.Group4 }, new LocalDate(2026, 2, 20))
            .Conclusion!.Steps;

        steps.Single(step => step.Kind == AuthorityStepKind.Organisation).Verification.Should().Be(Verification.SecondarySource);
        steps.Where(step => step.Kind != AuthorityStepKind.Organisation).Should().OnlyContain(step => step.Verification == Verification.TextRead);
    }

    [Fact]
    public void Nonsense_is_refused()
    {
        Question.Validate(new AuthorityFacts { ManagingBody = (ManagingBodyKind)99, Sector = (UnitSector)99, Tier = (AutonomyTier)9 })
            .Select(error => $"{error.Code} {error.Path}").Should().BeEquivalentTo(
                "autonomy.authority/managing-body-unknown managingBody", "autonomy.authority/sector-unknown sector", "autonomy.authority/tier-unknown tier");
        Question.Validate(new AuthorityFacts
            {
                ManagingBody = ManagingBodyKind.ProvincialDepartment,
                BelongsToRegionalUniversity = true,
                IsUnderVoiceOfVietnamOrNewsAgency = true,
            })
            .Select(error => error.Code).Should().BeEquivalentTo(
                "autonomy.authority/regional-university-not-above", "autonomy.authority/broadcaster-not-above");
        Question.Validate(new AuthorityFacts { IsUnderVoiceOfVietnamOrNewsAgency = false, ProposesHigherTierThanParent = false })
            .Select(error => error.Code).Should().Equal("autonomy.authority/no-overall-level");
        Question.Validate(new AuthorityFacts { IsFullAutonomyPilot = true, Tier = AutonomyTier.Group2 }).Should().BeEmpty();
    }

    [Fact]
    public void Answers_are_compared_by_value_and_say_who_decides()
    {
        var on = new LocalDate(2026, 2, 20);
        var facts = new AuthorityFacts { ManagingBody = ManagingBodyKind.CommunePeoplesCommittee, Sector = UnitSector.EconomicAndOther, Tier = AutonomyTier.Group4 };

        var first = Question.Ask(facts, on).Conclusion!;
        var open = Question.Ask(facts, on.PlusDays(-1)).Conclusion!;

        first.Should().Be(Rulebook.National.On(on).Autonomy.FindAuthority(facts).Conclusion).And.NotBe(open);
        first.GetHashCode().Should().Be(Rulebook.National.Autonomy.FindAuthority(facts, on).Conclusion!.GetHashCode());
        first.ToText(Language.English).Should().Be("Autonomy is granted by: the communal People's Committee");
        first.ToText(Language.Vietnamese).Should().Be("Thẩm quyền giao quyền tự chủ: Ủy ban nhân dân cấp xã");
        open.ToText(Language.English).Should().Be("Autonomy is granted by: no single body named by the texts");
    }

    [Fact]
    public void Every_actor_and_step_has_a_name_in_both_languages()
    {
        foreach (var actor in Enum.GetValues<AuthorityActor>())
        {
            AuthorityActors.Name(actor).Vietnamese.Should().NotBe(AuthorityActors.Name(actor).English);
        }

        Enum.GetValues<AuthorityActor>().Select(actor => AuthorityActors.Name(actor).English).Should().OnlyHaveUniqueItems();
        Enum.GetValues<AuthorityStepKind>().Select(step => AuthorityRules.Description(step).English).Should().OnlyHaveUniqueItems();
    }

    internal static Assessment<AutonomyAuthority> Answer(string id) => Question.Ask(Read(All[id].Case.GetProperty("facts")), All[id].On);

    private static IEnumerable<Finding> Findings() => All.Keys.SelectMany(id => Answer(id).Findings);

    // An open step is one whose finding is neither plain nor about a tier that the agency may raise.
    private static bool IsOpen(Finding finding) =>
        finding.Verdict == Verdict.Undetermined
        || (finding.Verdict == Verdict.NeedsJudgement && finding.Rule != AuthorityRules.Of(AuthorityStepKind.OverallLevel));

    private static string Say(AuthorityStep step) =>
        $"{step.Kind} {step.Actor?.ToString() ?? "open"}{(step.LastDay is { } day ? $" {DateText.Of(day, Language.English)}" : "")}";

    private static AuthorityFacts Read(JsonElement json)
    {
        var facts = new AuthorityFacts();
        foreach (var member in json.EnumerateObject())
        {
            var value = member.Value;
            facts = member.Name switch
            {
                "managingBody" => facts with { ManagingBody = Enum.Parse<ManagingBodyKind>(value.GetString()!) },
                "sector" => facts with { Sector = Enum.Parse<UnitSector>(value.GetString()!) },
                "isHigherEducationInstitution" => facts with { IsHigherEducationInstitution = value.GetBoolean() },
                "tier" => facts with { Tier = (AutonomyTier)value.GetInt32() },
                "belongsToRegionalUniversity" => facts with { BelongsToRegionalUniversity = value.GetBoolean() },
                "isUnderVoiceOfVietnamOrNewsAgency" => facts with { IsUnderVoiceOfVietnamOrNewsAgency = value.GetBoolean() },
                "proposesHigherTierThanParent" => facts with { ProposesHigherTierThanParent = value.GetBoolean() },
                "isFullAutonomyPilot" => facts with { IsFullAutonomyPilot = value.GetBoolean() },
                _ => throw new FormatException($"The facts have no '{member.Name}'."),
            };
        }

        return facts;
    }
}
