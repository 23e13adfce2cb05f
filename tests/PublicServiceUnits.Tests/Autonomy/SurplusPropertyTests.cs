using FsCheck.Xunit;
using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Reasoning;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Tests.Autonomy;

/// <summary>What holds of every distribution, for every class of units under every decree.</summary>
public sealed class SurplusPropertyTests
{
    private static readonly AutonomyRules Rules = Rulebook.National.Autonomy;

    // One unit of each tier, band, decree and salary regime in each budget year from 2015 to 2026.
    private static readonly SurplusDistributionFacts[] Classes = [.. Enumerable.Range(2015, 12).SelectMany(ClassesOf)];

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

    [Property(MaxTest = 1000)]
    public void What_is_read_at_once_is_what_the_parts_say(ushort unit, uint surplus, uint salary, uint executed, byte income, byte rewards, byte development)
    {
        var distribution = Propose(Facts(unit, surplus, salary, executed), income, rewards, development);

        foreach (var fund in Enum.GetValues<SurplusFund>())
        {
            distribution.AmountOf(fund).Dong.Should().Be(distribution.Parts.Where(part => part.Fund == fund).Sum(part => part.Amount.Dong), $"{fund}");
        }
    }

    [Property(MaxTest = 500)]
    public void A_proposal_breaks_no_rule_and_the_same_facts_give_the_same_answer_through_both_doors(
        ushort unit, uint surplus, uint salary, uint executed, byte income, byte rewards)
    {
        var facts = Facts(unit, surplus, salary, executed) with { Wishes = Wishes(Classes[unit % Classes.Length], income, rewards, 0) };

        var answer = Rules.DistributeSurplus(facts);
        var onDate = Rulebook.National.On(new LocalDate(2020, 2, 29)).Autonomy.DistributeSurplus(facts);

        answer.Findings.Should().NotContain(finding => finding.Verdict == Verdict.NotSatisfied);
        onDate.Conclusion.Should().Be(answer.Conclusion);
        onDate.Explain(Language.Vietnamese).ToString().Should().Be(answer.Explain(Language.Vietnamese).ToString());
        onDate.On.Should().Be(new LocalDate(facts.BudgetYear, 12, 31));
    }

    [Property(MaxTest = 2000)]
    public void Facts_are_answered_exactly_where_the_validator_finds_no_error(
        short year, byte tier, byte band, bool exactly70, byte sector, byte decree, sbyte amount, sbyte other, int percent, byte shape)
    {
        var facts = new SurplusDistributionFacts
        {
            BudgetYear = 2000 + (year % 130),
            Tier = tier % 7 == 6 ? null : (AutonomyTier)(tier % 7),
            Band = band % 6 == 5 ? null : (AutonomyBand)(band % 6),
            IsExactly70Percent = exactly70 && band % 2 == 1,
            Sector = sector % 9 == 8 ? null : (UnitSector)(sector % 9),
            PlanDecree = decree % 7 == 6 ? null : (OlderDecree)(decree % 7),
            Surplus = new Vnd(amount),
            Pay = shape % 3 == 0 ? null : new SurplusPayFigures { ExecutedSalary = new Vnd(other), YearLongContractSalary = new Vnd(1) },
            Wishes = shape % 4 == 0 ? null : new SurplusWishes { IncomeReserve = new SurplusWish { Percent = percent % 120, Amount = shape % 5 == 0 ? new Vnd(other) : null } },
            Distribution = shape % 6 == 0 ? new SurplusAmounts { OtherFunds = new Vnd(other) } : null,
        };
        var ask = () => Rules.DistributeSurplus(facts);

        if (Rules.DistributeSurplusDecision.Validate(facts).Length == 0)
        {
            ask.Should().NotThrow();
        }
        else
        {
            ask.Should().Throw<InvalidFactsException>().Which.Errors.Should().Equal(Rules.DistributeSurplusDecision.Validate(facts));
        }
    }

    // General tiers and bands twice, with and without the new salary regime; older decrees in the years in which they or their plans govern.
    [Fact]
    public void Every_class_under_every_decree_is_among_the_units() =>
        Classes.Should().HaveCount((6 * 4) + (7 * 6) + (7 * 4) + (5 * 6 * 2)).And.OnlyHaveUniqueItems();

    private static IEnumerable<SurplusDistributionFacts> ClassesOf(int year)
    {
        AutonomyTier[] tiers = [AutonomyTier.Group1, AutonomyTier.Group2, AutonomyTier.Group3, AutonomyTier.Group4];
        (AutonomyTier Tier, AutonomyBand? Band)[] slots =
        [
            (AutonomyTier.Group1, null), (AutonomyTier.Group2, null), (AutonomyTier.Group4, null),
            (AutonomyTier.Group3, AutonomyBand.From70To100), (AutonomyTier.Group3, AutonomyBand.From30To70), (AutonomyTier.Group3, AutonomyBand.From10To30),
        ];
        var plain = new SurplusDistributionFacts { BudgetYear = year, OtherFundAllowed = true };
        var kept = year is 2021 or 2022 ? plain with { KeptOlderPlan = true } : plain;
        IEnumerable<SurplusDistributionFacts> all = [];
        if (year <= 2020)
        {
            all = all.Concat(tiers.Select(tier => plain with { Tier = tier, PlanDecree = OlderDecree.Decree16Of2015 }));
        }

        if (year is >= 2016 and <= 2022)
        {
            all = all.Concat(tiers.Select(tier => kept with { Tier = tier, PlanDecree = OlderDecree.Decree141Of2016 }))
                .Concat(slots.Select(slot => kept with { Tier = slot.Tier, Band = slot.Band, PlanDecree = OlderDecree.Decree54Of2016 }));
        }

        if (year >= 2022)
        {
            all = all.Concat(new[] { false, true }.SelectMany(reform => slots.Select(slot => plain with
            {
                Tier = slot.Tier,
                Band = slot.Band,
                KeptOlderPlan = year == 2022 ? false : null,
                SalaryReformInForce = reform,
            })));
        }

        return all;
    }

    private static SurplusDistributionFacts Facts(ushort unit, uint surplus, uint salary, uint executed) => Classes[unit % Classes.Length] with
    {
        Surplus = new Vnd(surplus),
        Pay = new SurplusPayFigures
        {
            RankAndPostSalary = new Vnd(salary),
            Contributions = new Vnd(salary / 5),
            Allowances = new Vnd(salary / 7),
            LeadershipAndSeniorityAllowances = new Vnd(salary / 13),
            LabourContractSalary = new Vnd(salary / 11),
            YearLongContractSalary = new Vnd(salary / 17),
            ExecutedPay = new Vnd(executed),
            ExecutedSalary = new Vnd(executed - (executed / 19)),
            AdditionalIncome = new Vnd(executed / 3),
            BasicSalaryFund = new Vnd(salary),
        },
    };

    // Whether the saving of Group 4 under Decree 60/2021/NĐ-CP may go to other funds is a gap.
    private static bool IsSaving(SurplusDistributionFacts facts) =>
        facts.Tier == AutonomyTier.Group4 && facts.BudgetYear >= 2022 && facts.KeptOlderPlan != true;

    private static SurplusDistribution Propose(SurplusDistributionFacts facts, byte income, byte rewards, byte development) =>
        Rules.DistributeSurplus(facts with { Wishes = Wishes(facts, income, rewards, development) }).Conclusion!;

    private static SurplusWishes Wishes(SurplusDistributionFacts facts, byte income, byte rewards, byte development) => new()
    {
        DevelopmentFund = new SurplusWish { Percent = development % 101 },
        SupplementaryIncome = new SurplusWish { Percent = income % 101 },
        RewardAndWelfare = new SurplusWish { Percent = rewards % 101 },
        OtherFunds = IsSaving(facts) ? null : new SurplusWish { Amount = new Vnd(income) },
        IncomeReserve = new SurplusWish { Amount = new Vnd(rewards) },
    };
}
