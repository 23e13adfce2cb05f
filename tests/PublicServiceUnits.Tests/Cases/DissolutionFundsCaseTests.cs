using System.Text.Json;
using FluentAssertions.Execution;
using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Tests.Cases;

public sealed class DissolutionFundsCaseTests
{
    private static readonly IReadOnlyDictionary<string, JsonElement> All = CaseFile.Read("autonomy.dissolution-funds");

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

        conclusion.ToStaff.Dong.Should().Be(expected.GetProperty("toStaff").GetInt64());
        conclusion.ToDebts.Dong.Should().Be(expected.GetProperty("toDebts").GetInt64());
        conclusion.ToBudget.Dong.Should().Be(expected.GetProperty("toBudget").GetInt64());
        conclusion.UnpaidDebts.Dong.Should().Be(expected.GetProperty("unpaid").GetInt64());
        conclusion.AboveIncomeCap.Dong.Should().Be(expected.TryGetProperty("aboveCap", out var above) ? above.GetInt64() : conclusion.AboveIncomeCap.Dong);
        conclusion.Shares.Select(share => share.Amount.Dong).Should().Equal(Figures("shares") ?? []);
        var paid = new[] { conclusion.DebtsToStaffPaid.Dong, conclusion.TaxDebtsPaid.Dong, conclusion.OtherDebtsPaid.Dong };
        paid.Should().Equal(Figures("debtsPaid") ?? paid);
        var rewards = conclusion.Funds[0];
        var uses = new[] { rewards.CoversOverpayments.Dong, rewards.ToStaffByRegime.Dong, rewards.SharedAmongStaff.Dong };
        uses.Should().Equal(Figures("rewards") ?? uses);
        if (CaseFile.Text(expected, "says") is { } says)
        {
            answer.Explain(Language.English).ToString().Should().Contain(says);
        }

        long[]? Figures(string name) =>
            expected.TryGetProperty(name, out var list) ? [.. list.EnumerateArray().Select(figure => figure.GetInt64())] : null;
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_case_is_explained_in_both_languages(string id) => AnswerChecks.CheckExplanation(Ask(id));

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_dated_door_and_the_name_answer_alike(string id)
    {
        var (facts, on) = (Facts(All[id].GetProperty("facts")), CaseFile.On(All[id]));

        Rulebook.National.On(on).Autonomy.SettleDissolutionFunds(facts).Explain(Language.English).ToString()
            .Should().Be(Ask(id).Explain(Language.English).ToString());
        Rulebook.National.Autonomy.DissolutionFundsDecision.Ask(facts, on).Conclusion.Should().Be(Ask(id).Conclusion);
    }

    [Fact]
    public void Each_rule_is_produced_by_a_case_and_rests_on_its_own_norms() =>
        AnswerChecks.CheckRules(Rulebook.National.Autonomy.DissolutionFundsDecision, All.Keys.Select(Ask));

    [Fact]
    public void Funds_pay_debts_in_the_order_in_which_the_circular_names_them() =>
        Ask("every-fund-but-the-reward-funds-pays").Conclusion!.Funds
            .Select(use => (use.Fund, use.SharedAmongStaff.Dong, use.ToDebts.Dong, use.ToBudget.Dong))
            .Should().Equal(
                (DissolutionFundKind.RewardAndWelfare, 0, 0, 0),
                (DissolutionFundKind.SupplementaryIncome, 6, 4, 0),
                (DissolutionFundKind.Development, 0, 10, 0),
                (DissolutionFundKind.Other, 0, 10, 0),
                (DissolutionFundKind.SalaryReform, 0, 10, 0));

    [Fact]
    public void The_answer_says_itself_in_both_languages()
    {
        var answer = Ask("debts-in-their-order").Conclusion!;

        answer.ToText(Language.Vietnamese).Should().Be(
            "Người lao động nhận 0 đồng, trả nợ 100 đồng, nộp ngân sách nhà nước 0 đồng, nợ chưa trả được 40 đồng");
        answer.ToText(Language.English).Should().Be("Staff receives VND 0, debts take VND 100, the State budget VND 0, debts left unpaid VND 40");
        answer.GetHashCode().Should().Be(Ask("debts-in-their-order").Conclusion!.GetHashCode());
    }

    [Fact]
    public void What_internal_rules_give_beyond_the_most_allowed_stands_in_the_answer_and_its_text()
    {
        var answer = Ask("above-cap-10000000").Conclusion!;

        answer.Should().NotBe(Ask("above-cap-9000000").Conclusion);
        answer.ToText(Language.English).Should().EndWith("; the internal spending rules exceed the most allowed by VND 4,000,000");
        answer.ToText(Language.Vietnamese).Should().EndWith("; quy chế chi tiêu nội bộ vượt mức tối đa 4.000.000 đồng");
    }

    [Theory]
    [InlineData("dissolution-above-the-cap", "above-cap-10000000")]
    [InlineData("dissolution-overdue-loans", "overdue-loans")]
    public void The_reasons_read_as_committed(string name, string id)
    {
        var answer = Ask(id);

        using var scope = new AssertionScope();
        Snapshot.Check($"Autonomy/Snapshots/{name}.vi.txt", answer.Explain(Language.Vietnamese).ToString());
        Snapshot.Check($"Autonomy/Snapshots/{name}.en.txt", answer.Explain(Language.English).ToString());
    }

    [Fact]
    public void Facts_without_sense_are_refused_by_code()
    {
        Vnd less = new(-1);
        var facts = new DissolutionFundsFacts
        {
            RewardAndWelfareBalance = less,
            OverpaidToStaff = less,
            DueToStaffByRegime = less,
            SupplementaryIncomeBalance = less,
            MonthlySalary = less,
            IncomeToStaffByInternalRules = less,
            DevelopmentBalance = less,
            OtherFundsBalance = less,
            SalaryReformBalance = less,
            DebtsToStaff = less,
            TaxDebts = less,
            OtherDebts = less,
            OverdueBankLoans = less,
            NetAssetProceeds = less,
            Employees = [new() { Months = -1, OddDays = 31 }],
        };
        var decision = Rulebook.National.Autonomy.DissolutionFundsDecision;

        decision.Validate(facts).Should().HaveCount(16).And.OnlyContain(error => error.Code.StartsWith("autonomy.dissolution-funds/", StringComparison.Ordinal));
        decision.Validate(new() { RewardAndWelfareBalance = new(long.MaxValue), DevelopmentBalance = new(1) })
            .Select(error => error.Code).Should().Equal("autonomy.dissolution-funds/balances-out-of-range");
        decision.Validate(new() { TaxDebts = new(long.MaxValue), OtherDebts = new(1) })
            .Select(error => error.Code).Should().Equal("autonomy.dissolution-funds/debts-out-of-range");
        decision.Validate(new() { OtherDebts = new(1), OverdueBankLoans = new(2) })
            .Select(error => error.Code).Should().Equal("autonomy.dissolution-funds/overdue-bank-loans-above-other-debts");
        decision.Validate(new() { OtherDebts = new(2), OverdueBankLoans = new(2) }).Should().BeEmpty();
        FluentActions.Invoking(() => decision.Ask(facts, new LocalDate(2025, 1, 1))).Should().Throw<InvalidFactsException>();
    }

    private static Assessment<DissolutionFundsAnswer> Ask(string id) =>
        Rulebook.National.Autonomy.SettleDissolutionFunds(Facts(All[id].GetProperty("facts")), CaseFile.On(All[id]));

    private static DissolutionFundsFacts Facts(JsonElement facts)
    {
        return new()
        {
            RewardAndWelfareBalance = Amount("rewardAndWelfareBalance"),
            OverpaidToStaff = Amount("overpaidToStaff"),
            DueToStaffByRegime = Amount("dueToStaffByRegime"),
            SupplementaryIncomeBalance = Amount("supplementaryIncomeBalance"),
            MonthlySalary = Amount("monthlySalary"),
            IncomeToStaffByInternalRules = Amount("incomeToStaffByInternalRules"),
            DevelopmentBalance = Amount("developmentBalance"),
            OtherFundsBalance = Amount("otherFundsBalance"),
            SalaryReformBalance = Amount("salaryReformBalance"),
            DebtsToStaff = Amount("debtsToStaff"),
            TaxDebts = Amount("taxDebts"),
            OtherDebts = Amount("otherDebts"),
            OverdueBankLoans = Amount("overdueBankLoans"),
            NetAssetProceeds = Amount("netAssetProceeds"),
            IsFinanciallySettled = CaseFile.Flag(facts, "isFinanciallySettled"),
            HasRunningContracts = CaseFile.Flag(facts, "hasRunningContracts"),
            HasPendingDispute = CaseFile.Flag(facts, "hasPendingDispute"),
            HasUnfinishedAssets = CaseFile.Flag(facts, "hasUnfinishedAssets") ?? false,
            Employees = facts.TryGetProperty("employees", out var list)
                ? [.. list.EnumerateArray().Select(one => new DissolutionEmployee { Months = CaseFile.Number(one, "months"), OddDays = CaseFile.Number(one, "oddDays") })]
                : [],
        };

        Vnd? Amount(string name) => facts.TryGetProperty(name, out var value) ? new Vnd(value.GetInt64()) : null;
    }
}
