using System.Text.Json;
using FluentAssertions.Execution;
using NodaTime.Text;
using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Reasoning;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Tests.Cases;

public sealed class FundAdvanceCaseTests
{
    private static readonly IReadOnlyDictionary<string, JsonElement> All = CaseFile.Read("autonomy.advance-funds");

    public static TheoryData<string> Ids => [.. All.Keys];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_library_answers_as_the_law_does(string id)
    {
        var expected = All[id].GetProperty("expected");

        var answer = Ask(id);

        using var scope = new AssertionScope(id);
        AnswerChecks.Check(answer, expected);
        if (answer.Conclusion is not { } conclusion)
        {
            return;
        }

        if (expected.TryGetProperty("quarters", out var quarters))
        {
            conclusion.Quarters.Select(one => new[] { one.Quarter, one.Cap.Dong, one.Advanced?.Dong, one.Over?.Dong, one.Room?.Dong })
                .Should().BeEquivalentTo(quarters.EnumerateArray().Select(Figures), options => options.WithStrictOrdering());
            conclusion.IsLawful.Should().Be(expected.GetProperty("lawful").GetBoolean());
            conclusion.Quarters.Select(one => one.Uncapped?.Dong).Should().Equal(Amount(expected, "uncapped")?.Dong);
        }
        else
        {
            var settlement = conclusion.Settlement!;
            settlement.Overpaid.Should().Be(Amount(expected, "overpaid")!.Value);
            settlement.Further.Should().Be(Amount(expected, "further")!.Value);
            settlement.Left.Should().Be(Amount(expected, "left")!.Value);
            settlement.Steps.Select(step => (step.Source.ToString(), step.Amount.Dong))
                .Should().Equal(expected.GetProperty("steps").EnumerateArray().Select(step => (step[0].GetString()!, step[1].GetInt64())));
        }

        if (Day(expected, "lastDay") is { } lastDay)
        {
            conclusion.LastDay.Should().Be(lastDay);
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_case_is_explained_in_both_languages(string id) => AnswerChecks.CheckExplanation(Ask(id));

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_dated_door_and_the_name_answer_alike(string id)
    {
        var (facts, on) = (Facts(All[id].GetProperty("facts")), CaseFile.On(All[id]));

        Rulebook.National.On(on).Autonomy.AssessAdvances(facts).Explain(Language.English).ToString()
            .Should().Be(Ask(id).Explain(Language.English).ToString());
        Rulebook.National.Autonomy.AdvanceFundsDecision.Ask(facts, on).Conclusion.Should().Be(Ask(id).Conclusion);
    }

    [Fact]
    public void Each_rule_is_produced_by_a_case_and_rests_on_its_own_norms() =>
        AnswerChecks.CheckRules(Rulebook.National.Autonomy.AdvanceFundsDecision, All.Keys.Select(Ask));

    [Fact]
    public void Both_readings_of_what_was_advanced_too_much_are_shown() =>
        Ask("income-over-rewards-under").Findings.Where(finding => finding.Rule.Id.Value.EndsWith("/overpaid", StringComparison.Ordinal))
            .Select(finding => (finding.Subject!.English, finding.Measured.Amount!.Value.Dong))
            .Should().Equal(("the funds together", 60), ("fund by fund", 100));

    [Fact]
    public void What_waits_for_the_next_year_names_the_fact() =>
        Ask("next-year-not-known-yet").Findings.Single(finding => finding.Rule.Id.Value.EndsWith("/left", StringComparison.Ordinal))
            .Missing.Select(fact => fact.Path).Should().Equal("settlement.nextYearFunds");

    [Fact]
    public void The_answer_says_itself_in_both_languages()
    {
        Say("group-1-surplus-1000-advanced-699", Language.Vietnamese).Should().Be("Năm ngân sách 2025: quý 2 đã tạm trích 699 đồng, tối đa 700 đồng, còn được trích 1 đồng");
        Say("group-1-surplus-1000-advanced-699", Language.English).Should().Be("Budget year 2025: quarter 2 advanced VND 699 of at most VND 700, VND 1 more may follow");
        Say("group-1-surplus-1000-advanced-701", Language.Vietnamese).Should().Be("Năm ngân sách 2025: quý 2 đã tạm trích 701 đồng, vượt mức tối đa 700 đồng là 1 đồng");
        Say("group-1-surplus-1000-advanced-701", Language.English).Should().Be("Budget year 2025: quarter 2 advanced VND 701, VND 1 above the most allowed, VND 700");
        Say("cap-of-surplus-10", Language.Vietnamese).Should().Be("Năm ngân sách 2025: quý 2 được tạm trích tối đa 7 đồng");
        Say("cap-of-surplus-10", Language.English).Should().Be("Budget year 2025: quarter 2 may advance at most VND 7");
        Say("group-4-approved-more", Language.Vietnamese).Should().Be("Năm ngân sách 2025: không trích vượt, còn được trích bổ sung 2 đồng");
        Say("group-4-approved-more", Language.English).Should().Be("Budget year 2025: nothing was advanced too much, VND 2 may still be allocated");
        Say("approved-less-next-year-gives-one-dong", Language.Vietnamese).Should().Be(
            "Năm ngân sách 2025: đã trích vượt 100 đồng: trừ 30 đồng vào Quỹ khen thưởng, Quỹ phúc lợi của đơn vị, trừ 1 đồng vào Quỹ bổ sung thu nhập, Quỹ khen thưởng, Quỹ phúc lợi của năm sau, chưa có nguồn trừ 69 đồng");
        Say("approved-less-next-year-gives-one-dong", Language.English).Should().Be(
            "Budget year 2025: VND 100 was advanced too much: VND 30 from the reward and welfare funds, VND 1 from the next year's supplementary income, reward and welfare funds, VND 69 not covered yet");
        Ask("approved-less").Conclusion!.GetHashCode().Should().Be(Ask("approved-less").Conclusion!.GetHashCode());

        static string Say(string id, Language language) => Ask(id).Conclusion!.ToText(language);
    }

    [Fact]
    public void Facts_without_sense_are_refused_by_code()
    {
        Vnd less = new(-1);
        var decision = Rulebook.National.Autonomy.AdvanceFundsDecision;
        var facts = new FundAdvanceFacts
        {
            BudgetYear = 1989,
            Tier = (AutonomyTier)5,
            Sector = (UnitSector)99,
            ManagingAuthority = (ManagingAuthority)99,
            PlanDecree = (OlderDecree)99,
            Quarters =
            [
                new() { Quarter = 5, WageFund = less, SupplementaryIncome = less, RewardAndWelfare = less },
                new() { Quarter = 0, Surplus = less },
            ],
            Settlement = new()
            {
                Stage = (SettlementStage)9,
                SupplementaryIncome = less,
                RewardAndWelfare = less,
                Saving = less,
                SelfDetermined = less,
                IncomeFundBalance = less,
                RewardAndWelfareBalance = less,
                IncomeReserveBalance = less,
                NextYearFunds = less,
                NextYearSaving = less,
                NextYearWageFund = less,
            },
        };

        Codes(facts).Should().HaveCount(21).And.OnlyContain(code => code.StartsWith("autonomy.advance-funds/", StringComparison.Ordinal));
        Codes(new() { BudgetYear = 2025, Quarters = [new() { Quarter = 1 }, new() { Quarter = 1 }] }).Should().Equal("autonomy.advance-funds/quarter-twice");
        Codes(AdvancedOn(new(2024, 12, 31))).Should().Equal("autonomy.advance-funds/advanced-before-the-year");
        Codes(AdvancedOn(new(2025, 1, 1))).Should().BeEmpty();
        Codes(SettledOn(new(2025, 12, 31))).Should().Equal("autonomy.advance-funds/settled-within-the-year");
        Codes(SettledOn(new(2026, 1, 1))).Should().BeEmpty();
        FluentActions.Invoking(() => decision.Ask(facts, new LocalDate(2025, 1, 1))).Should().Throw<InvalidFactsException>();

        IEnumerable<string> Codes(FundAdvanceFacts asked) => decision.Validate(asked).Select(error => error.Code);
        static FundAdvanceFacts AdvancedOn(LocalDate day) => new() { BudgetYear = 2025, Quarters = [new() { Quarter = 1, AdvancedOn = day }] };
        static FundAdvanceFacts SettledOn(LocalDate day) => new() { BudgetYear = 2025, Settlement = new() { Stage = SettlementStage.YearEnd, SettledOn = day } };
    }

    [Fact]
    public void A_sum_that_does_not_fit_is_refused_by_name()
    {
        var facts = new FundAdvanceFacts
        {
            BudgetYear = 2025,
            Tier = AutonomyTier.Group3,
            Quarters = [new() { Quarter = 1, Surplus = new(1), SupplementaryIncome = new(long.MaxValue), RewardAndWelfare = new(1) }],
        };

        FluentActions.Invoking(() => Rulebook.National.Autonomy.AssessAdvances(facts, new LocalDate(2025, 2, 1)))
            .Should().Throw<InvalidFactsException>().Which.Errors.Single().Code.Should().Be("autonomy.advance-funds/sum-out-of-range");
    }

    private static Assessment<FundAdvance> Ask(string id) =>
        Rulebook.National.Autonomy.AssessAdvances(Facts(All[id].GetProperty("facts")), CaseFile.On(All[id]));

    private static FundAdvanceFacts Facts(JsonElement facts) => new()
    {
        BudgetYear = CaseFile.Number(facts, "budgetYear")!.Value,
        Tier = (AutonomyTier?)CaseFile.Number(facts, "tier"),
        Sector = CaseFile.Choice<UnitSector>(facts, "sector"),
        ManagingAuthority = CaseFile.Choice<ManagingAuthority>(facts, "managingAuthority"),
        KeptOlderPlan = CaseFile.Flag(facts, "keptOlderPlan"),
        PlanDecree = CaseFile.Choice<OlderDecree>(facts, "planDecree"),
        SalaryReformInForce = CaseFile.Flag(facts, "salaryReformInForce") ?? false,
        Quarters = facts.TryGetProperty("quarters", out var quarters) ? [.. quarters.EnumerateArray().Select(Quarter)] : [],
        Settlement = facts.TryGetProperty("settlement", out var settlement) ? Settlement(settlement) : null,
    };

    private static AdvanceQuarter Quarter(JsonElement quarter) => new()
    {
        Quarter = CaseFile.Number(quarter, "quarter")!.Value,
        AdvancedOn = Day(quarter, "advancedOn"),
        Surplus = Amount(quarter, "surplus"),
        WageFund = Amount(quarter, "wageFund"),
        SavingExpected = CaseFile.Flag(quarter, "savingExpected"),
        SupplementaryIncome = Amount(quarter, "supplementaryIncome"),
        RewardAndWelfare = Amount(quarter, "rewardAndWelfare"),
    };

    private static AdvanceSettlement Settlement(JsonElement settlement) => new()
    {
        Stage = CaseFile.Choice<SettlementStage>(settlement, "stage")!.Value,
        SettledOn = Day(settlement, "settledOn"),
        SupplementaryIncome = Amount(settlement, "supplementaryIncome"),
        RewardAndWelfare = Amount(settlement, "rewardAndWelfare"),
        Saving = Amount(settlement, "saving"),
        SelfDetermined = Amount(settlement, "selfDetermined"),
        IncomeFundBalance = Amount(settlement, "incomeFundBalance"),
        RewardAndWelfareBalance = Amount(settlement, "rewardAndWelfareBalance"),
        IncomeReserveBalance = Amount(settlement, "incomeReserveBalance"),
        NextYearFunds = Amount(settlement, "nextYearFunds"),
        NextYearSaving = Amount(settlement, "nextYearSaving"),
        NextYearWageFund = Amount(settlement, "nextYearWageFund"),
    };

    private static Vnd? Amount(JsonElement one, string name) => one.TryGetProperty(name, out var value) ? new Vnd(value.GetInt64()) : null;

    private static LocalDate? Day(JsonElement one, string name) =>
        CaseFile.Text(one, name) is { } text ? LocalDatePattern.Iso.Parse(text).GetValueOrThrow() : null;

    private static long?[] Figures(JsonElement list) =>
        [.. list.EnumerateArray().Select(figure => figure.ValueKind == JsonValueKind.Null ? (long?)null : figure.GetInt64())];
}
