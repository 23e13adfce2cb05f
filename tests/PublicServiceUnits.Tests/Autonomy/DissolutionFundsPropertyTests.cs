using FsCheck.Xunit;
using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Quantities;

namespace PublicServiceUnits.Tests.Autonomy;

public sealed class DissolutionFundsPropertyTests
{
    private static readonly LocalDate On = new(2025, 7, 7);

    [Property(MaxTest = 1000)]
    public void The_parts_of_each_fund_sum_to_its_balance(uint[] figures) => Check(figures, answer =>
    {
        foreach (var use in answer.Funds)
        {
            (use.CoversOverpayments + use.ToStaffByRegime + use.SharedAmongStaff + use.ToDebts + use.ToBudget).Should().Be(use.Balance);
            new[] { use.CoversOverpayments, use.ToStaffByRegime, use.SharedAmongStaff, use.ToDebts, use.ToBudget }
                .Should().OnlyContain(part => !part.IsNegative);
        }
    });

    [Property(MaxTest = 1000)]
    public void Debts_paid_and_unpaid_sum_to_the_debts_and_nothing_goes_to_the_budget_before_they_are_paid(uint[] figures) => Check(figures, answer =>
    {
        var facts = Facts(figures);
        var debts = facts.DebtsToStaff!.Value + facts.TaxDebts!.Value + facts.OtherDebts!.Value;
        (answer.DebtsToStaffPaid + answer.TaxDebtsPaid + answer.OtherDebtsPaid).Should().Be(answer.ToDebts);
        (answer.ToDebts + answer.UnpaidDebts).Should().Be(debts);
        (answer.UnpaidDebts.Dong == 0 || answer.ToBudget.Dong == 0).Should().BeTrue();
        answer.Funds[1].SharedAmongStaff.Dong.Should().BeLessThanOrEqualTo(6 * facts.MonthlySalary!.Value.Dong);
    });

    [Property(MaxTest = 1000)]
    public void Shares_sum_to_the_amount_and_more_months_never_give_less(uint amount, byte[] months)
    {
        var facts = Facts([amount, 0, 0]) with
        {
            Employees = [new() { Months = 1, OddDays = 0 }, .. months.Select(count => new DissolutionEmployee { Months = count, OddDays = count % 31 })],
        };

        var shares = Rulebook.National.Autonomy.SettleDissolutionFunds(facts, On).Conclusion!.Shares;

        if (amount == 0)
        {
            shares.Should().BeEmpty();
            return;
        }

        shares.Sum(share => share.Amount.Dong).Should().Be(amount);
        var inOrder = shares.OrderBy(share => share.Months).ThenBy(share => share.Amount.Dong).Select(share => share.Amount.Dong);
        inOrder.Should().BeInAscendingOrder();
    }

    [Fact]
    public void The_largest_figures_are_exact()
    {
        var facts = Facts([]) with
        {
            RewardAndWelfareBalance = new(long.MaxValue),
            MonthlySalary = new(long.MaxValue),
            Employees = [new() { Months = 1200, OddDays = 30 }, new() { Months = 1199, OddDays = 0 }, new() { Months = 7, OddDays = 15 }],
        };

        Rulebook.National.Autonomy.SettleDissolutionFunds(facts, On).Conclusion!.Shares
            .Aggregate(Vnd.Zero, (sum, share) => sum + share.Amount).Dong.Should().Be(long.MaxValue);
    }

    private static void Check(uint[] figures, Action<DissolutionFundsAnswer> check) =>
        check(Rulebook.National.Autonomy.SettleDissolutionFunds(Facts(figures), On).Conclusion!);

    private static DissolutionFundsFacts Facts(uint[] figures)
    {
        // Salary-reform money is wholly used for debts, or there is none: what would be left of it the law leaves open.
        var reform = At(7).Dong % 2 == 0 ? At(7) : new Vnd(0);
        return new()
        {
            RewardAndWelfareBalance = At(0) + At(1) + At(2),
            OverpaidToStaff = At(1),
            DueToStaffByRegime = At(2),
            SupplementaryIncomeBalance = At(3),
            MonthlySalary = At(4),
            IncomeToStaffByInternalRules = At(11),
            DevelopmentBalance = At(5),
            OtherFundsBalance = At(6),
            SalaryReformBalance = reform,
            DebtsToStaff = At(8),
            TaxDebts = At(9),
            OtherDebts = reform.Dong == 0 ? At(10) : At(10) + At(3) + At(5) + At(6) + reform,
        };

        Vnd At(int index) => new(index < figures.Length ? figures[index] : 0);
    }
}
