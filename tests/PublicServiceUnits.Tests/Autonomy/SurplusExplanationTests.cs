using FluentAssertions.Execution;
using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Tests.Cases;

namespace PublicServiceUnits.Tests.Autonomy;

/// <summary>One explanation of each decree in both languages, as committed.</summary>
public sealed class SurplusExplanationTests
{
    [Theory]
    [InlineData("surplus-decree-16", "decree-16-class-2-2020-proposal")]
    [InlineData("surplus-decree-54", "decree-54-class-3-70-100-2021-proposal")]
    [InlineData("surplus-decree-141", "decree-141-class-3-2021-proposal")]
    [InlineData("surplus-decree-141-kept-2022", "2022-EconomicAndOther-kept")]
    [InlineData("surplus-decree-60", "2022-EconomicAndOther-not-kept")]
    [InlineData("surplus-decree-111", "base-2025-band-30-70")]
    [InlineData("surplus-group-4", "reminders-group-4")]
    [InlineData("surplus-plan-unread", "plan-Decree43Of2006-2018")]
    [InlineData("surplus-not-known-whether-kept", "2021-EconomicAndOther-not-known")]
    public void The_reasons_read_as_committed(string name, string id)
    {
        var answer = Rulebook.National.Autonomy.DistributeSurplus(SurplusCase.All[id].Facts);

        using var scope = new AssertionScope();
        Snapshot.Check($"Autonomy/Snapshots/{name}.vi.txt", answer.Explain(Language.Vietnamese).ToString());
        Snapshot.Check($"Autonomy/Snapshots/{name}.en.txt", answer.Explain(Language.English).ToString());
    }

    [Theory]
    [InlineData(AutonomyTier.Group4, true, true)]
    [InlineData(AutonomyTier.Group4, false, false)]
    [InlineData(AutonomyTier.Group2, true, false)]
    public void What_the_salary_fund_of_Group_4_holds_under_the_new_salary_regime_is_a_declared_gap(AutonomyTier tier, bool reformed, bool isGap)
    {
        var pay = new SurplusPayFigures
        {
            RankAndPostSalary = new(900), Contributions = new(100), Allowances = new(100), LabourContractSalary = new(50), ExecutedPay = new(1_000),
            ExecutedSalary = new(1_000), AdditionalIncome = new(100), BasicSalaryFund = new(1_000),
        };
        var facts = new SurplusDistributionFacts { BudgetYear = 2025, Tier = tier, Surplus = new(500), Pay = pay, SalaryReformInForce = reformed };

        var answer = Rulebook.National.Autonomy.DistributeSurplus(facts);

        answer.Conclusion.Should().NotBeNull();
        answer.Findings.Any(finding => finding.Reason?.Id == "gap.60-2021.group-4.saving-under-salary-reform").Should().Be(isGap);
    }

    [Theory]
    [InlineData(2022, true)]
    [InlineData(2024, true)]
    [InlineData(2025, false)]
    public void What_executed_pay_holds_is_told_while_it_is_the_base(int year, bool isTold)
    {
        var pay = new SurplusPayFigures
        {
            RankAndPostSalary = new(900), Contributions = new(100), Allowances = new(100), LabourContractSalary = new(50), ExecutedPay = new(1_000),
            ExecutedSalary = new(1_000), AdditionalIncome = new(100),
        };
        var facts = new SurplusDistributionFacts { BudgetYear = year, Tier = AutonomyTier.Group2, KeptOlderPlan = year == 2022 ? false : null, Surplus = new(500), Pay = pay };

        var answer = Rulebook.National.Autonomy.DistributeSurplus(facts);

        answer.Conclusion.Should().NotBeNull();
        answer.Findings.Any(finding => finding.Reason?.Id == "remark.surplus.executed-pay-of-circular-56").Should().Be(isTold);
    }
}
