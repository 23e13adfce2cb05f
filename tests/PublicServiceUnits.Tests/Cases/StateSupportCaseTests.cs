using System.Globalization;
using System.Text.Json;
using FluentAssertions.Execution;
using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Tests.Cases;

public sealed class StateSupportCaseTests
{
    private static readonly IReadOnlyDictionary<string, (LocalDate On, JsonElement Case)> All = DatedCaseFile.Read("autonomy.state-support");

    public static TheoryData<string> Ids => [.. All.Keys];

    /// <summary>The support that annex 1 of Circular 56/2022 prints, in million dong. For example 1 it prints 1,500, a misprint: 5,700 less 3,200 is 2,500.</summary>
    public static TheoryData<string, long> Published => new()
    {
        { "example-1-school-Y on 2022-11-01", 2_500 },
        { "example-2-university-or-college on 2022-11-01", 7_000 },
        { "example-3-hospital-H on 2022-11-01", 28_500 },
        { "example-4-health-centre-K on 2022-11-01", 29_010 },
        { "example-4-health-centre-K-as-amended on 2025-07-07", 29_010 },
        { "example-5-health-centre-M on 2022-11-01", 16_610 },
        { "example-5-health-centre-M on 2025-07-07", 16_610 },
        { "example-6-disease-control-centre-G on 2022-11-01", 9_450 },
        { "example-7-research-institute-Z on 2022-11-01", 3_800 },
        { "example-8-science-organisation on 2022-11-01", 4_700 },
        { "example-9-fee-centre-X on 2022-11-01", 1_050 },
    };

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_library_answers_as_the_law_does(string id)
    {
        var (on, one) = All[id];
        var expected = one.GetProperty("expected");

        var answer = Rulebook.National.Autonomy.ComputeStateSupport(Read(one.GetProperty("facts")), on);

        using var scope = new AssertionScope($"{id} ({one.GetProperty("provision").GetString()})");
        answer.Verdict.Should().Be(Enum.Parse<Verdict>(expected.GetProperty("verdict").GetString()!));
        answer.MissingFacts.Select(fact => fact.Path).Should().Equal(DatedCaseFile.Texts(expected, "missing"));
        answer.Findings.First(finding => finding.Verdict == answer.Verdict).Norm.Provisions
            .Select(provision => provision.ToText(Language.English)).Should().Contain(expected.GetProperty("decidingProvision").GetString());
        DatedCaseFile.Texts(expected, "finds").Should().BeSubsetOf(answer.Findings.Select(finding => finding.ToString()));
        if (DatedCaseFile.Text(expected, "reason") is { } reason)
        {
            (answer.Findings.First(finding => finding.Verdict == answer.Verdict).Reason?.Id).Should().Be(reason);
        }

        DatedCaseFile.Texts(expected, "shows").Should().BeSubsetOf(answer.Findings.Select(finding => finding.Reason?.Id ?? ""));
        DatedCaseFile.Texts(expected, "measures").Should().BeSubsetOf(
            answer.Findings.Where(finding => finding.Subject is not null).Select(finding => $"{finding.Subject!.English}: {finding.Measured.ToText(Language.English)}"));
        answer.Findings.Where(finding => finding.Subject is not null && finding.Verdict == Verdict.Undetermined)
            .SelectMany(finding => finding.Missing).Select(fact => fact.Path).Should().Equal(DatedCaseFile.Texts(expected, "pathMissing"));
        CheckConclusion(answer.Conclusion, expected);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_case_is_explained_in_both_languages_by_rules_and_norms_of_the_question(string id)
    {
        var (on, one) = All[id];

        var answer = Rulebook.National.Autonomy.ComputeStateSupport(Read(one.GetProperty("facts")), on);

        DecisionChecks.Check(Rulebook.National.Autonomy.StateSupportDecision, answer);
        one.GetProperty("source").GetString().Should().NotBeNullOrEmpty();
    }

    [Theory]
    [MemberData(nameof(Published))]
    public void The_published_examples_give_the_published_support(string id, long millions)
    {
        var one = LegalCase.All[id];
        var tier = one.Expected.Tier;

        var answer = Rulebook.National.Autonomy.ComputeStateSupport(new StateSupportFacts { Unit = one.Facts }, one.On);

        (answer.Conclusion!.Tier, answer.Conclusion.Amount).Should().Be((tier, Vnd.FromMillions(millions)));
        DecisionChecks.Check(Rulebook.National.Autonomy.StateSupportDecision, answer);
    }

    [Theory]
    [InlineData("state-support-cut-read-two-ways", "cut-met-only-net-of-new-tasks-2022")]
    [InlineData("state-support-science-before-2021", "science-class-3-circular-90 on 2017-10-28")]
    public void The_reasons_read_as_committed(string name, string id)
    {
        var (on, one) = All[id];

        var answer = Rulebook.National.Autonomy.ComputeStateSupport(Read(one.GetProperty("facts")), on);

        using var scope = new AssertionScope();
        Snapshot.Check($"Autonomy/Snapshots/{name}.vi.txt", answer.Explain(Language.Vietnamese).ToString());
        Snapshot.Check($"Autonomy/Snapshots/{name}.en.txt", answer.Explain(Language.English).ToString());
    }

    [Fact]
    public void Each_rule_is_produced_by_a_case() =>
        DecisionChecks.CheckProduced(
            StateSupportRules.All.Except(ClassificationRules.All),
            All.Values.SelectMany(one => Rulebook.National.Autonomy.ComputeStateSupport(Read(one.Case.GetProperty("facts")), one.On).Findings));

    private static void CheckConclusion(StateSupport? conclusion, JsonElement expected)
    {
        if (conclusion is null)
        {
            expected.TryGetProperty("kind", out _).Should().BeFalse();
            return;
        }

        ((int?)conclusion.Tier).Should().Be(expected.TryGetProperty("tier", out var tier) ? tier.GetInt32() : null);
        conclusion.Kind.ToString().Should().Be(expected.GetProperty("kind").GetString());
        conclusion.Shortfall.Dong.Should().Be(expected.GetProperty("shortfall").GetInt64());
        conclusion.Amount.Dong.Should().Be(expected.GetProperty("amount").GetInt64());
        conclusion.IsCapped.Should().Be(expected.TryGetProperty("capped", out var capped) ? capped.GetBoolean() : null);
        (conclusion.PreventionPayTopUp?.Dong).Should().Be(expected.TryGetProperty("topUp", out var topUp) ? topUp.GetInt64() : null);
        conclusion.Cuts.Select(cut => $"{cut.Year.ToString(CultureInfo.InvariantCulture)} {cut.Verdict}").Should().Equal(
            expected.TryGetProperty("cuts", out var cuts) ? cuts.EnumerateObject().Select(cut => $"{cut.Name} {cut.Value.GetString()}") : []);
    }

    private static StateSupportFacts Read(JsonElement json)
    {
        var facts = new StateSupportFacts();
        foreach (var member in json.EnumerateObject())
        {
            var value = member.Value;
            facts = member.Name switch
            {
                "unit" => facts with { Unit = FactsReader.Read(WithoutNulls(value)) },
                "decidedTier" => facts with { DecidedTier = (AutonomyTier)value.GetInt32() },
                "superiorRecurrentEstimate" => facts with { SuperiorRecurrentEstimate = new Vnd(value.GetInt64()) },
                "preventionPayRise" => facts with { PreventionPayRise = new Vnd(value.GetInt64()) },
                "salaryReformMoney" => facts with { SalaryReformMoney = new Vnd(value.GetInt64()) },
                "suppliesBasicEssentialServices" => facts with { SuppliesBasicEssentialServices = value.GetBoolean() },
                "path" => facts with { Path = [.. value.EnumerateArray().Select(Year)] },
                _ => throw new FormatException($"The facts have no '{member.Name}'."),
            };
        }

        return facts;
    }

    private static JsonElement WithoutNulls(JsonElement json)
    {
        var known = json.EnumerateObject().Where(member => member.Value.ValueKind != JsonValueKind.Null).Select(member => $"\"{member.Name}\":{member.Value.GetRawText()}");
        using var document = JsonDocument.Parse($"{{{string.Join(',', known)}}}");
        return document.RootElement.Clone();
    }

    private static SupportYear Year(JsonElement json)
    {
        var year = new SupportYear { Year = json.GetProperty("year").GetInt32() };
        foreach (var member in json.EnumerateObject().Where(member => member.Value.ValueKind != JsonValueKind.Null))
        {
            var value = member.Value;
            year = member.Name switch
            {
                "year" => year,
                "support" => year with { Support = new Vnd(value.GetInt64()) },
                "changeOfTasksAndHeadcount" => year with { ChangeOfTasksAndHeadcount = new Vnd(value.GetInt64()) },
                "supportForFinishedPrices" => year with { SupportForFinishedPrices = new Vnd(value.GetInt64()) },
                "statePaidHeadcount" => year with { StatePaidHeadcount = value.GetInt32() },
                "hasHeadcountScheme" => year with { HasHeadcountScheme = value.GetBoolean() },
                "headcountArrears" => year with { HeadcountArrears = value.GetInt32() },
                "revenueRisesByPriceRoadMap" => year with { RevenueRisesByPriceRoadMap = value.GetBoolean() },
                _ => throw new FormatException($"A year has no '{member.Name}'."),
            };
        }

        return year;
    }
}
