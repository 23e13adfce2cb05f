using System.Text.Json;
using FluentAssertions.Execution;
using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Law;
using PublicServiceUnits.Reasoning;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Tests.Cases;

public sealed class RightsCaseTests
{
    private static readonly Decision<RightsFacts, AutonomyRights> Question = Rulebook.National.Autonomy.RightsDecision;
    private static readonly IReadOnlyDictionary<string, (LocalDate On, JsonElement Case)> All =
        new[] { "", ".borrowing", ".pay", ".contracts", ".health", ".education" }
            .SelectMany(room => DatedCaseFile.Read($"autonomy.rights{room}"))
            .ToDictionary(one => one.Key, one => one.Value, StringComparer.Ordinal);

    public static TheoryData<string> Ids => [.. All.Keys];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_row_is_as_the_law_says(string id)
    {
        var (on, one) = All[id];
        var expected = one.GetProperty("expected");
        var kind = Enum.Parse<RightKind>(expected.GetProperty("kind").GetString()!);

        var answer = Question.Ask(RightsFactsReader.Read(one.GetProperty("facts")), on);

        using var scope = new AssertionScope($"{id} ({one.GetProperty("provision").GetString()})");
        var row = answer.Conclusion!.Rows.SingleOrDefault(right => right.Kind == kind);
        if (expected.TryGetProperty("absent", out _))
        {
            row.Should().BeNull();
            answer.Findings.Select(found => found.Rule).Should().NotContain(RightsRules.Of(kind));
            return;
        }

        row.Should().NotBeNull();
        var finding = answer.Findings.Single(found => found.Rule == RightsRules.Of(kind));
        (row!.Status?.ToString()).Should().Be(DatedCaseFile.Text(expected, "status"));
        row.Provision.ToText(Language.English).Should().Be(expected.GetProperty("cites").GetString());
        row.Content.English.Should().Contain(DatedCaseFile.Text(expected, "contains") ?? row.Content.English);
        row.Title.English.Should().Be(DatedCaseFile.Text(expected, "title") ?? row.Title.English);
        (row.Approver?.English).Should().Be(DatedCaseFile.Text(expected, "approver") ?? row.Approver?.English);
        (finding.Required?.ToText(Language.English)).Should().Be(DatedCaseFile.Text(expected, "limit") ?? finding.Required?.ToText(Language.English));
        finding.Missing.Select(fact => fact.Path).Should().Equal(DatedCaseFile.Texts(expected, "missing"));
        (finding.Reason?.Id).Should().Be(DatedCaseFile.Text(expected, "reason"));
        finding.Verdict.Should().Be(row.Status switch { null => Verdict.Undetermined, RightStatus.NotGiven => Verdict.NotSatisfied, _ => Verdict.Satisfied });
    }

    [Fact]
    public void Every_answer_holds_together()
    {
        foreach (var (on, one) in All.Values.DistinctBy(one => (one.On, one.Case.GetProperty("facts").GetRawText())))
        {
            var answer = Question.Ask(RightsFactsReader.Read(one.GetProperty("facts")), on);

            answer.Conclusion!.Rows.Select(right => right.Kind).Should().BeInAscendingOrder().And.OnlyHaveUniqueItems();
            DecisionChecks.Check(Question, answer);
        }
    }

    [Fact]
    public void Each_rule_is_produced_by_a_case() =>
        DecisionChecks.CheckProduced(RightsRules.All, All.Values.SelectMany(one => Question.Ask(RightsFactsReader.Read(one.Case.GetProperty("facts")), one.On).Findings));

    [Fact]
    public void Each_norm_is_reached_by_a_case()
    {
        var reached = All.Values.SelectMany(one => Question.Ask(RightsFactsReader.Read(one.Case.GetProperty("facts")), one.On).Findings).Select(finding => finding.Norm).ToHashSet();

        RightsRegister.All.SelectMany(timeline => timeline.Norms).Except(reached).Should().BeEmpty();
    }

    [Fact]
    public void The_day_before_the_decree_nothing_is_encoded_and_without_a_tier_nothing_is_answered()
    {
        var before = Question.Ask(new RightsFacts { Tier = AutonomyTier.Group1 }, new LocalDate(2021, 8, 14));
        var without = Question.Ask(new RightsFacts(), new LocalDate(2021, 8, 15));

        (before.Verdict, before.Findings[0].Reason!.Id).Should().Be((Verdict.Undetermined, "gap.rights.before-decree-60"));
        without.MissingFacts.Select(fact => fact.Path).Should().Equal("tier");
        DecisionChecks.Check(Question, before);
        DecisionChecks.Check(Question, without);
    }

    [Theory]
    [InlineData(100, 120, 14)]
    [InlineData(100, 101, 0)]
    [InlineData(100, 102, 1)]
    [InlineData(100, 110, 7)]
    [InlineData(100, 109, 6)]
    [InlineData(100, 111, 7)]
    [InlineData(0, 1_000_000, 700_000)]
    [InlineData(100, 100, 0)]
    [InlineData(101, 100, 0)]
    public void Contracts_beside_the_vacancies_are_at_most_70_percent_of_what_the_norm_lacks(int assigned, int wanted, int limit)
    {
        var facts = new RightsFacts
        {
            Tier = AutonomyTier.Group4, Sector = UnitSector.HealthAndPopulation, AssignedHeadcount = assigned, HeadcountNorm = wanted,
        };

        var answer = Question.Ask(facts, new LocalDate(2026, 7, 1));

        answer.Conclusion!.ContractLimit.Should().Be(limit);
        var finding = answer.Findings.Single(found => found.Rule == RightsRules.ContractLimit);
        finding.Verdict.Should().Be(limit > 0 ? Verdict.Satisfied : Verdict.NotSatisfied);
        finding.Measured.Number.Should().Be(Math.Max(0, wanted - assigned));
        DecisionChecks.Check(Question, answer);
        Question.Ask(facts, new LocalDate(2026, 6, 30)).Conclusion!.ContractLimit.Should().BeNull();
        Question.Ask(facts with { Sector = UnitSector.EconomicAndOther }, new LocalDate(2026, 7, 1)).Conclusion!.ContractLimit.Should().BeNull();
        Question.Ask(facts with { Tier = AutonomyTier.Group3 }, new LocalDate(2026, 7, 1)).Conclusion!.ContractLimit.Should().BeNull();
    }

    [Fact]
    public void The_number_of_contracts_asks_for_the_headcounts()
    {
        var facts = new RightsFacts { Tier = AutonomyTier.Group4, Sector = UnitSector.EducationAndTraining };

        Missing(facts).Should().Equal("assignedHeadcount", "headcountNorm");
        Missing(facts with { AssignedHeadcount = 5 }).Should().Equal("headcountNorm");
        Missing(facts with { HeadcountNorm = 5 }).Should().Equal("assignedHeadcount");

        static IEnumerable<string> Missing(RightsFacts facts) => Question.Ask(facts, new LocalDate(2026, 7, 1))
            .Findings.Single(found => found.Rule == RightsRules.ContractLimit).Missing.Select(fact => fact.Path);
    }

    [Fact]
    public void A_bonus_fund_of_2024_rests_on_a_secondary_source()
    {
        Fund(new LocalDate(2026, 6, 30)).Verification.Should().Be(Verification.SecondarySource);
        Fund(new LocalDate(2026, 7, 1)).Verification.Should().Be(Verification.TextRead);

        static RightRow Fund(LocalDate on) => Question.Ask(new RightsFacts { Tier = AutonomyTier.Group2 }, on)
            .Conclusion!.Rows.Single(row => row.Kind == RightKind.BonusFund);
    }

    [Fact]
    public void With_every_fact_told_no_row_lacks_one_whatever_the_tier_field_and_date()
    {
        foreach (var on in RightsRegister.All.SelectMany(timeline => timeline.Norms)
            .SelectMany(norm => new[] { norm.Period.From, norm.Period.From.PlusDays(-1) })
            .Where(day => day >= new LocalDate(2021, 8, 15)).Distinct())
        {
            foreach (var facts in Complete())
            {
                var answer = Question.Ask(facts, on);

                answer.MissingFacts.Should().BeEmpty($"{facts} on {on}");
                answer.Findings.Should().NotContain(found => found.Verdict == Verdict.Undetermined && !(found.Reason is LawGap));
                RightsRegister.ByKind.Where(matter => matter.Rights.Count(right => Applies(right, facts, on)) > 1).Should().BeEmpty();
            }
        }

        static bool Applies(RightNorm right, RightsFacts facts, LocalDate on) =>
            right.Timeline.At(on).Norm is not null
            && (right.Holders & Holder(facts)) != RightHolders.None
            && right.Conditions.All(condition => condition.Holds(facts) == true);

        static RightHolders Holder(RightsFacts facts) => facts.Tier switch
        {
            AutonomyTier.Group1 => RightHolders.Group1,
            AutonomyTier.Group2 => RightHolders.Group2,
            AutonomyTier.Group4 => RightHolders.Group4,
            _ => facts.Band == AutonomyBand.From70To100 ? RightHolders.Group3High : RightHolders.Group3Low,
        };

        static IEnumerable<RightsFacts> Complete() =>
            from tier in Enum.GetValues<AutonomyTier>()
            from band in tier == AutonomyTier.Group3 ? Enum.GetValues<AutonomyBand>().Cast<AutonomyBand?>() : [null]
            from sector in Enum.GetValues<UnitSector>()
            from flag in new[] { false, true }
            select new RightsFacts
            {
                Tier = tier, Band = band, Sector = sector, HasServiceActivities = flag, HasCouncil = flag, HasNewSalaryRegimeStarted = flag,
                IsHigherEducationInstitution = flag && sector == UnitSector.EducationAndTraining,
                IsRegionalUniversity = flag && sector == UnitSector.EducationAndTraining,
                IsMultiFunctionHealthCentre = flag && sector == UnitSector.HealthAndPopulation,
                AssignedHeadcount = 1, HeadcountNorm = 2,
            };
    }

    [Fact]
    public void The_ambiguous_field_of_clause_2_is_shown_as_a_gap() =>
        Question.Ask(new RightsFacts { Tier = AutonomyTier.Group1, Sector = UnitSector.EconomicAndOther }, new LocalDate(2025, 7, 7))
            .Findings.Single(finding => finding.Rule == RightsRules.Of(RightKind.LoansForFacilities)).Reason!.Id
            .Should().Be("gap.60-2021.clause-2-article-24-field-of-group-1");

    [Fact]
    public void Nonsense_is_refused_and_answers_are_compared_by_value()
    {
        var on = new LocalDate(2026, 7, 15);
        var facts = new RightsFacts { Tier = AutonomyTier.Group3, Band = AutonomyBand.From70To100 };

        Question.Validate(new RightsFacts { Tier = AutonomyTier.Group1, Band = AutonomyBand.From70To100, Sector = (UnitSector)99 })
            .Select(error => $"{error.Code} {error.Path}").Should().BeEquivalentTo("autonomy.rights/band-outside-group-3 band", "autonomy.rights/sector-unknown sector");
        Question.Validate(new RightsFacts { Tier = (AutonomyTier)9, Band = (AutonomyBand)9 })
            .Select(error => error.Code).Should().Contain(["autonomy.rights/tier-unknown", "autonomy.rights/band-unknown"]);
        Question.Validate(new RightsFacts
            {
                Sector = UnitSector.VocationalEducation, IsHigherEducationInstitution = true, IsRegionalUniversity = true, IsMultiFunctionHealthCentre = true,
                AssignedHeadcount = -1, HeadcountNorm = 1_000_001,
            })
            .Select(error => error.Code).Should().BeEquivalentTo(
                "autonomy.rights/higher-education-outside-education", "autonomy.rights/regional-university-not-higher-education",
                "autonomy.rights/health-centre-outside-health", "autonomy.rights/assigned-headcount-out-of-range",
                "autonomy.rights/headcount-norm-out-of-range");
        Question.Validate(new RightsFacts { Sector = UnitSector.EducationAndTraining, IsHigherEducationInstitution = false, IsRegionalUniversity = true })
            .Select(error => error.Code).Should().Equal("autonomy.rights/regional-university-not-higher-education");
        Question.Validate(new RightsFacts
            {
                Sector = UnitSector.EducationAndTraining, IsHigherEducationInstitution = true, IsRegionalUniversity = true, IsMultiFunctionHealthCentre = false,
                AssignedHeadcount = 0, HeadcountNorm = 1_000_000,
            }).Should().BeEmpty();
        var first = Question.Ask(facts, on).Conclusion!;
        first.Should().Be(Rulebook.National.On(on).Autonomy.ListRights(facts).Conclusion);
        first.GetHashCode().Should().Be(Question.Ask(facts, on).Conclusion!.GetHashCode());
        first.ToText(Language.English).Should().StartWith("Rights of Group 3 (70-100 %): ");
    }
}
