using FsCheck.Xunit;
using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Tests.Cases;

namespace PublicServiceUnits.Tests.Autonomy;

/// <summary>What holds of every distribution, for every class of units under every decree.</summary>
public sealed class SurplusPropertyTests
{
    private static readonly AutonomyRules Rules = Rulebook.National.Autonomy;

    // One unit of each class in each year of the cases, with its figures replaced.
    private static readonly SurplusDistributionFacts[] Classes =
    [
        .. SurplusCase.All.Values
            .Where(one => one.Expected.TryGetProperty("parts", out _) || one.Expected.TryGetProperty("breaches", out _))
            .Select(one => one.Facts with { Surplus = null, Pay = null, Wishes = null, Distribution = null, OtherFundAllowed = true })
            .Distinct(),
    ];

    [Property(MaxTest = 1000)]
    public void The_parts_sum_to_the_surplus_and_keep_the_bounds(ushort unit, uint surplus, uint salary, uint executed, byte income, byte rewards, byte development)
    {
        var distribution = Propose(Facts(unit, surplus, salary, executed), income, rewards, development);

        distribution.Parts.Sum(part => part.Amount.Dong).Should().Be(surplus);
        distribution.Parts.Should().OnlyContain(part =>
            !part.Amount.IsNegative && (part.Minimum == null || part.Amount >= part.Minimum.Value) && (part.Cap == null || part.Amount <= part.Cap.Value));
        distribution.IsLawful.Should().BeTrue();
    }

    [Property(MaxTest = 1000)]
    public void Checking_what_was_proposed_finds_no_breach(ushort unit, uint surplus, uint salary, uint executed, byte income, byte rewards, byte development)
    {
        var facts = Facts(unit, surplus, salary, executed);
        var proposed = Propose(facts, income, rewards, development);

        var check = Rules.DistributeSurplus(facts with
        {
            Distribution = new SurplusAmounts
            {
                DevelopmentFund = Of(SurplusFund.DevelopmentFund),
                SupplementaryIncome = Of(SurplusFund.SupplementaryIncome),
                RewardAndWelfare = Of(SurplusFund.RewardAndWelfare),
                OtherFunds = Of(SurplusFund.OtherFunds),
                IncomeReserve = Of(SurplusFund.IncomeReserve),
            },
        }).Conclusion!;

        check.Breaches.Should().BeEmpty();
        check.IsProposal.Should().BeFalse();

        Vnd? Of(SurplusFund fund) => proposed.Parts.SingleOrDefault(part => part.Fund == fund)?.Amount;
    }

    [Property(MaxTest = 1000)]
    public void More_surplus_never_lowers_a_cap(ushort unit, uint surplus, uint more, uint salary, uint executed)
    {
        var facts = Facts(unit, surplus, salary, executed);
        var less = Propose(facts, 0, 0, 0);
        var greater = Propose(facts with { Surplus = new Vnd((long)surplus + more) }, 0, 0, 0);

        // A surplus that stops being small gets caps for the first time; beyond that no cap moves down.
        foreach (var (before, after) in less.Parts.Zip(greater.Parts).Where(pair => pair.First.Cap is not null))
        {
            after.Cap!.Value.Dong.Should().BeGreaterThanOrEqualTo(before.Cap!.Value.Dong);
        }

        (greater.Parts[0].Minimum ?? Vnd.Zero).Dong.Should().BeGreaterThanOrEqualTo((less.Parts[0].Minimum ?? Vnd.Zero).Dong);
    }

    [Property(MaxTest = 1000)]
    public void A_fund_never_gets_more_than_was_wanted_but_for_the_development_fund(ushort unit, uint surplus, uint salary, uint executed, byte income, byte rewards) =>
        Propose(Facts(unit, surplus, salary, executed), income, rewards, 0).Parts
            .Where(part => part.Wanted is not null && part.Fund != SurplusFund.DevelopmentFund)
            .Should().OnlyContain(part => part.Amount <= part.Wanted!.Value);

    [Fact]
    public void Every_class_under_every_decree_is_among_the_units() => Classes.Length.Should().BeGreaterThan(40);

    private static SurplusDistributionFacts Facts(ushort unit, uint surplus, uint salary, uint executed) => Classes[unit % Classes.Length] with
    {
        Surplus = new Vnd(surplus),
        Pay = new SurplusPayFigures
        {
            RankAndPostSalary = new Vnd(salary),
            Contributions = new Vnd(salary / 5),
            Allowances = new Vnd(salary / 7),
            LabourContractSalary = new Vnd(salary / 11),
            ExecutedPay = new Vnd(executed),
            AdditionalIncome = new Vnd(executed / 3),
            BasicSalaryFund = new Vnd(salary),
        },
    };

    // Whether the saving of Group 4 under Decree 60/2021/NĐ-CP may go to other funds is a gap.
    private static bool IsSaving(SurplusDistributionFacts facts) =>
        facts.Tier == AutonomyTier.Group4 && facts.BudgetYear >= 2022 && facts.KeptOlderPlan != true;

    private static SurplusDistribution Propose(SurplusDistributionFacts facts, byte income, byte rewards, byte development) =>
        Rules.DistributeSurplus(facts with
        {
            Wishes = new SurplusWishes
            {
                DevelopmentFund = new SurplusWish { Percent = development % 101 },
                SupplementaryIncome = new SurplusWish { Percent = income % 101 },
                RewardAndWelfare = new SurplusWish { Percent = rewards % 101 },
                OtherFunds = IsSaving(facts) ? null : new SurplusWish { Amount = new Vnd(income) },
                IncomeReserve = new SurplusWish { Amount = new Vnd(rewards) },
            },
        }).Conclusion!;
}
