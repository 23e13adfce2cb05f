using FsCheck.Xunit;
using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Reasoning;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Tests.Autonomy;

public sealed class FundAdvancePropertyTests
{
    private static readonly LocalDate On = new(2025, 5, 10);

    [Property(MaxTest = 1000)]
    public void The_cap_is_the_largest_whole_amount_within_seventy_percent(long surplus)
    {
        var cap = (Int128)CapOf(surplus).Dong;

        cap.Should().BeGreaterThanOrEqualTo(0);
        (cap * 100 <= Int128.Max(surplus, 0) * 70).Should().BeTrue();
        ((cap + 1) * 100 > Int128.Max(surplus, 0) * 70).Should().BeTrue();
    }

    [Property(MaxTest = 1000)]
    public void More_surplus_never_lowers_the_cap(int surplus, uint more) =>
        CapOf((long)surplus + more).Should().BeGreaterThanOrEqualTo(CapOf(surplus));

    [Property(MaxTest = 1000)]
    public void An_advance_within_the_cap_is_never_a_breach_and_a_dong_more_always_is(uint surplus, ushort part)
    {
        var cap = CapOf(surplus).Dong;
        var rewards = Math.Min(part, cap);

        Advance(surplus, cap - rewards, rewards).IsLawful.Should().BeTrue();
        var breach = Advance(surplus, cap - rewards, rewards + 1);
        breach.IsLawful.Should().BeFalse();
        breach.Quarters[0].Over!.Value.Dong.Should().Be(1);
    }

    [Property(MaxTest = 1000)]
    public void What_was_advanced_and_what_is_left_of_the_cap_balance(uint surplus, uint income, uint rewards)
    {
        var quarter = Advance(surplus, income, rewards).Quarters[0];

        (quarter.Cap + quarter.Over!.Value - quarter.Room!.Value).Should().Be(quarter.Advanced!.Value);
        (quarter.Over.Value.Dong == 0 || quarter.Room.Value.Dong == 0).Should().BeTrue();
    }

    [Property(MaxTest = 1000)]
    public void The_steps_and_what_is_left_sum_to_what_was_advanced_too_much(uint[] figures, bool approved, byte who)
    {
        var facts = Settled(figures, approved, who % 4);
        var on = facts.BudgetYear == 2025 ? new LocalDate(2026, 1, 10) : new LocalDate(2020, 1, 10);

        var answer = Rulebook.National.Autonomy.AssessAdvances(facts, on);

        if (answer.Conclusion?.Settlement is not { } settlement)
        {
            answer.Findings.Should().Contain(finding => finding.Reason is LawGap);
            return;
        }

        var sum = settlement.Steps.Aggregate(settlement.Left, (total, step) => total + step.Amount);
        sum.Should().Be(settlement.Overpaid);
        settlement.Steps.All(step => !step.Amount.IsNegative && step.Amount <= step.Available).Should().BeTrue();
        settlement.Steps.SkipLast(1).All(step => step.Amount == step.Available).Should().BeTrue("a source pays nothing before the one before it is used up");
        (settlement.Overpaid.Dong == 0 || settlement.Further.Dong == 0).Should().BeTrue();
    }

    [Property(MaxTest = 500)]
    public void The_order_of_the_quarters_is_irrelevant(uint[] figures)
    {
        var facts = Settled(figures, approved: false, who: 0);
        var reversed = facts with { Quarters = [.. facts.Quarters.Reverse()] };

        (Ask(reversed)?.Settlement).Should().Be(Ask(facts)?.Settlement);

        static FundAdvance? Ask(FundAdvanceFacts facts) => Rulebook.National.Autonomy.AssessAdvances(facts, new LocalDate(2026, 1, 10)).Conclusion;
    }

    private static Vnd CapOf(long surplus) => Rulebook.National.Autonomy
        .AssessAdvances(new() { BudgetYear = 2025, Tier = AutonomyTier.Group2, Quarters = [new() { Quarter = 2, Surplus = new(surplus) }] }, On)
        .Conclusion!.Quarters[0].Cap;

    private static FundAdvance Advance(long surplus, long income, long rewards) => Rulebook.National.Autonomy
        .AssessAdvances(
            new()
            {
                BudgetYear = 2025,
                Tier = AutonomyTier.Group3,
                Quarters = [new() { Quarter = 2, Surplus = new(surplus), SupplementaryIncome = new(income), RewardAndWelfare = new(rewards) }],
            },
            On)
        .Conclusion!;

    // Groups 1 to 3, Group 4, and the two older circulars, under which only the income fund is advanced to.
    private static FundAdvanceFacts Settled(uint[] figures, bool approved, int who)
    {
        var isOlder = who >= 2;
        return new()
        {
            BudgetYear = isOlder ? 2019 : 2025,
            Tier = who == 1 ? AutonomyTier.Group4 : AutonomyTier.Group1,
            Sector = who == 2 ? UnitSector.EconomicAndOther : UnitSector.ScienceAndTechnology,
            Quarters =
            [
                .. Enumerable.Range(1, 4).Select(number => new AdvanceQuarter
                {
                    Quarter = number,
                    Surplus = At(number),
                    WageFund = At(number),
                    SavingExpected = true,
                    SupplementaryIncome = At(number + 4),
                    RewardAndWelfare = isOlder ? null : At(number + 8),
                }),
            ],
            Settlement = new()
            {
                Stage = approved ? SettlementStage.ApprovedAccounts : SettlementStage.YearEnd,
                SupplementaryIncome = At(13),
                // Never more than was advanced, so that the two readings of one fund over and the other under part rarely.
                RewardAndWelfare = new((At(9).Dong + At(10).Dong + At(11).Dong + At(12).Dong) * At(14).Dong / 1000),
                Saving = At(15),
                SelfDetermined = At(16),
                IncomeFundBalance = At(17),
                RewardAndWelfareBalance = At(18),
                IncomeReserveBalance = At(19),
                NextYearFunds = At(20),
                NextYearSaving = At(21),
                NextYearWageFund = At(22),
            },
        };

        Vnd At(int index) => new(figures.Length == 0 ? 0 : figures[index * 7 % figures.Length] % 1000);
    }
}
