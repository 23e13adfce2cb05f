using System.Text.Json;
using FluentAssertions.Execution;
using NodaTime.Text;
using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Reasoning;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Tests.Cases;

public sealed class TierChangeCaseTests
{
    private static readonly Decision<TierChangeFacts, TierChange> Question = Rulebook.National.Autonomy.ChangeTierDecision;
    private static readonly IReadOnlyDictionary<string, (LocalDate On, JsonElement Case)> All = DatedCaseFile.Read("autonomy.change-tier");

    public static TheoryData<string> Ids => [.. All.Keys];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_library_answers_as_the_law_does(string id)
    {
        var (on, one) = All[id];
        var expected = one.GetProperty("expected");

        var answer = Question.Ask(Read(one.GetProperty("facts")), on);

        using var scope = new AssertionScope($"{id} ({one.GetProperty("provision").GetString()})");
        answer.MissingFacts.Select(fact => fact.Path).Should().Equal(DatedCaseFile.Texts(expected, "missing"));
        answer.Findings.SelectMany(finding => finding.Norm.Provisions).Select(provision => provision.ToText(Language.English))
            .Should().Contain(expected.GetProperty("cites").GetString());
        DatedCaseFile.Texts(expected, "finds").Should().BeSubsetOf(answer.Findings.Select(finding => finding.ToString()));
        (DatedCaseFile.Text(expected, "reason") is { } reason && answer.Findings[0].Reason?.Id != reason).Should().BeFalse();
        (answer.Conclusion?.Move.ToString()).Should().Be(DatedCaseFile.Text(expected, "move"));
        (answer.Conclusion is not null).Should().Be(expected.TryGetProperty("move", out _));
        CheckConclusion(answer.Conclusion, expected);
        DecisionChecks.Check(Question, answer);
    }

    [Theory]
    [InlineData("change-tier-decree-of-the-plan", "plan-decree-not-told-EducationAndTraining on 2021-08-14")]
    [InlineData("change-tier-inefficient", "inefficient-article-reworded on 2025-07-07")]
    [InlineData("change-tier-early-change-of-science", "science-early-change on 2016-08-01")]
    public void The_reasons_read_as_committed(string name, string id)
    {
        var (on, one) = All[id];

        var answer = Question.Ask(Read(one.GetProperty("facts")), on);

        using var scope = new AssertionScope();
        Snapshot.Check($"Autonomy/Snapshots/{name}.vi.txt", answer.Explain(Language.Vietnamese).ToString());
        Snapshot.Check($"Autonomy/Snapshots/{name}.en.txt", answer.Explain(Language.English).ToString());
    }

    [Fact]
    public void Each_rule_is_produced_by_a_case() =>
        DecisionChecks.CheckProduced(TierChangeRules.All, All.Values.SelectMany(one => Question.Ask(Read(one.Case.GetProperty("facts")), one.On).Findings));

    [Fact]
    public void Nonsense_is_refused_by_code_and_path()
    {
        var facts = new TierChangeFacts
        {
            Sector = (UnitSector)99,
            PlanDecree = (OlderDecree)99,
            ManagingAuthority = (ManagingAuthority)99,
            CurrentTier = AutonomyTier.Group2,
            ProposedTier = AutonomyTier.Group2,
            Cause = (TierChangeCause)99,
            YearOfCause = 1,
            Portfolio = new UpgradePortfolio { From70To100 = -1, From30To70 = 2, MovedFrom30To70 = 3, MovedFrom10To30 = -1 },
        };

        Question.Validate(facts).Select(error => $"{error.Code} {error.Path}").Should().BeEquivalentTo(
            "autonomy.change-tier/sector-unknown sector",
            "autonomy.change-tier/plan-decree-unknown planDecree",
            "autonomy.change-tier/managing-authority-unknown managingAuthority",
            "autonomy.change-tier/proposed-tier-is-current proposedTier",
            "autonomy.change-tier/cause-unknown cause",
            "autonomy.change-tier/year-out-of-range yearOfCause",
            "autonomy.change-tier/units-negative portfolio.from70To100",
            "autonomy.change-tier/moved-out-of-range portfolio.movedFrom30To70",
            "autonomy.change-tier/moved-out-of-range portfolio.movedFrom10To30");
    }

    [Fact]
    public void A_band_whose_count_is_not_told_is_shown_open_and_answers_are_compared_by_value()
    {
        var facts = new TierChangeFacts { Portfolio = new UpgradePortfolio { From70To100 = 7 } };
        var on = new LocalDate(2025, 7, 6);

        var answer = Question.Ask(facts, on);

        answer.Findings.SelectMany(finding => finding.Missing).Select(fact => fact.Path).Should().Equal("portfolio.from30To70", "portfolio.from10To30");
        answer.Conclusion!.Quotas.Should().Equal(new UpgradeQuota(AutonomyBand.From70To100, 7, 3, null, null));
        answer.Conclusion.Should().Be(Rulebook.National.On(on).Autonomy.JudgeTierChange(facts).Conclusion);
        answer.Conclusion.GetHashCode().Should().Be(Question.Ask(facts, on).Conclusion!.GetHashCode());
        answer.Conclusion.ToText(Language.English).Should().Be("band 70-100 %: at least 3 of 7 units move up");
    }

    private static void CheckConclusion(TierChange? conclusion, JsonElement expected)
    {
        if (conclusion is null)
        {
            return;
        }

        conclusion.MayRedoPlan.Should().Be(expected.TryGetProperty("redo", out var redo) ? redo.GetBoolean() : null);
        conclusion.HasQuotas.Should().Be(expected.TryGetProperty("hasQuotas", out var quotas) ? quotas.GetBoolean() : null);
        conclusion.MustBeRestructured.Should().Be(expected.TryGetProperty("restructured", out var restructured) ? restructured.GetBoolean() : null);
        conclusion.RedoFrom.Should().Be(DateOf("frm"));
        conclusion.RedoUntil.Should().Be(DateOf("until"));
        if (expected.TryGetProperty("least", out var least))
        {
            var band = least.EnumerateObject().Single();
            var quota = conclusion.Quotas.Single(one => $"{one.Band}" == $"From{band.Name}");
            (quota.Minimum, quota.IsMet).Should().Be((band.Value.GetInt32(), (bool?)null));
        }

        LocalDate? DateOf(string name) => DatedCaseFile.Text(expected, name) is { } text ? LocalDatePattern.Iso.Parse(text).GetValueOrThrow() : null;
    }

    private static TierChangeFacts Read(JsonElement json)
    {
        var facts = new TierChangeFacts();
        foreach (var member in json.EnumerateObject())
        {
            var value = member.Value;
            facts = member.Name switch
            {
                "sector" => facts with { Sector = Enum.Parse<UnitSector>(value.GetString()!) },
                "planDecree" => facts with { PlanDecree = Enum.Parse<OlderDecree>(value.GetString()!) },
                "managingAuthority" => facts with { ManagingAuthority = Enum.Parse<ManagingAuthority>(value.GetString()!) },
                "currentTier" => facts with { CurrentTier = (AutonomyTier)value.GetInt32() },
                "proposedTier" => facts with { ProposedTier = (AutonomyTier)value.GetInt32() },
                "cause" => facts with { Cause = Enum.Parse<TierChangeCause>(value.GetString()!) },
                "movesRevenue" => facts with { MovesRevenue = value.GetBoolean() },
                "movesExpenditure" => facts with { MovesExpenditure = value.GetBoolean() },
                "changesLevel" => facts with { ChangesLevel = value.GetBoolean() },
                "withinStabilityPeriod" => facts with { WithinStabilityPeriod = value.GetBoolean() },
                "yearOfCause" => facts with { YearOfCause = value.GetInt32() },
                "swingIsLarge" => facts with { SwingIsLarge = value.GetBoolean() },
                "remainingFundsUsed" => facts with { RemainingFundsUsed = value.GetBoolean() },
                "yearBalances" => facts with { YearBalances = value.GetBoolean() },
                "worksInefficiently" => facts with { WorksInefficiently = value.GetBoolean() },
                "portfolio" => facts with { Portfolio = Portfolio(value) },
                _ => throw new FormatException($"The facts have no '{member.Name}'."),
            };
        }

        return facts;
    }

    private static UpgradePortfolio Portfolio(JsonElement json)
    {
        var portfolio = new UpgradePortfolio();
        foreach (var member in json.EnumerateObject())
        {
            var count = member.Value.GetInt32();
            portfolio = member.Name switch
            {
                "from70To100" => portfolio with { From70To100 = count },
                "movedFrom70To100" => portfolio with { MovedFrom70To100 = count },
                "from30To70" => portfolio with { From30To70 = count },
                "movedFrom30To70" => portfolio with { MovedFrom30To70 = count },
                "from10To30" => portfolio with { From10To30 = count },
                "movedFrom10To30" => portfolio with { MovedFrom10To30 = count },
                _ => throw new FormatException($"A portfolio has no '{member.Name}'."),
            };
        }

        return portfolio;
    }
}
