using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Reasoning;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Tests.Autonomy;

public sealed class SurplusFactsValidatorTests
{
    private static readonly Vnd Minus = new(-7);

    private static readonly SurplusDistributionFacts Plain = new() { BudgetYear = 2025 };

    private static readonly Dictionary<string, (SurplusDistributionFacts Facts, string Path, string Value)> Wrong = new(StringComparer.Ordinal)
    {
        ["budget-year-out-of-range"] = (Plain with { BudgetYear = 25 }, "budgetYear", "25"),
        ["tier-unknown"] = (Plain with { Tier = (AutonomyTier)5 }, "tier", "5"),
        ["band-unknown"] = (Plain with { Band = (AutonomyBand)9 }, "band", "9"),
        ["band-outside-group-3"] = (Plain with { Tier = AutonomyTier.Group2, Band = AutonomyBand.From10To30 }, "band", "From10To30"),
        ["band-and-exactly-70-percent"] = (Plain with { Band = AutonomyBand.From10To30, IsExactly70Percent = true }, "band", "From10To30"),
        ["sector-unknown"] = (Plain with { Sector = (UnitSector)99 }, "sector", "99"),
        ["plan-decree-unknown"] = (Plain with { PlanDecree = (OlderDecree)99 }, "planDecree", "99"),
        ["surplus-negative"] = (Plain with { Surplus = Minus }, "surplus", "-7"),
        ["balance-negative"] = (Plain with { DevelopmentFundBalance = Minus }, "developmentFundBalance", "-7"),
        ["depreciation-negative"] = (Plain with { YearlyDepreciation = Minus }, "yearlyDepreciation", "-7"),
        ["wear-negative"] = (Plain with { YearlyWear = Minus }, "yearlyWear", "-7"),
        ["rank-and-post-salary-negative"] = (With(new SurplusPayFigures { RankAndPostSalary = Minus }), "pay.rankAndPostSalary", "-7"),
        ["contributions-negative"] = (With(new SurplusPayFigures { Contributions = Minus }), "pay.contributions", "-7"),
        ["allowances-negative"] = (With(new SurplusPayFigures { Allowances = Minus }), "pay.allowances", "-7"),
        ["labour-contract-salary-negative"] = (With(new SurplusPayFigures { LabourContractSalary = Minus }), "pay.labourContractSalary", "-7"),
        ["executed-pay-negative"] = (With(new SurplusPayFigures { ExecutedPay = Minus }), "pay.executedPay", "-7"),
        ["leadership-and-seniority-allowances-negative"] = (With(new SurplusPayFigures { LeadershipAndSeniorityAllowances = Minus }), "pay.leadershipAndSeniorityAllowances", "-7"),
        ["year-long-contract-salary-negative"] = (With(new SurplusPayFigures { YearLongContractSalary = Minus }), "pay.yearLongContractSalary", "-7"),
        ["executed-salary-negative"] = (With(new SurplusPayFigures { ExecutedSalary = Minus }), "pay.executedSalary", "-7"),
        ["additional-income-negative"] = (With(new SurplusPayFigures { AdditionalIncome = Minus }), "pay.additionalIncome", "-7"),
        ["basic-salary-fund-negative"] = (With(new SurplusPayFigures { BasicSalaryFund = Minus }), "pay.basicSalaryFund", "-7"),
        ["wish-amount-negative"] = (Plain with { Wishes = new() { RewardAndWelfare = new() { Amount = Minus } } }, "wishes.rewardAndWelfare.amount", "-7"),
        ["wish-percent-out-of-range"] = (Plain with { Wishes = new() { DevelopmentFund = new() { Percent = 101 } } }, "wishes.developmentFund.percent", "101"),
        ["wish-given-twice"] = (Plain with { Wishes = new() { OtherFunds = new() { Amount = new(1), Percent = 2 } } }, "wishes.otherFunds.percent", "2"),
        ["made-development-fund-negative"] = (With(new SurplusAmounts { DevelopmentFund = Minus }), "distribution.developmentFund", "-7"),
        ["made-supplementary-income-negative"] = (With(new SurplusAmounts { SupplementaryIncome = Minus }), "distribution.supplementaryIncome", "-7"),
        ["made-reward-and-welfare-negative"] = (With(new SurplusAmounts { RewardAndWelfare = Minus }), "distribution.rewardAndWelfare", "-7"),
        ["made-other-funds-negative"] = (With(new SurplusAmounts { OtherFunds = Minus }), "distribution.otherFunds", "-7"),
        ["made-income-reserve-negative"] = (With(new SurplusAmounts { IncomeReserve = Minus }), "distribution.incomeReserve", "-7"),
    };

    public static TheoryData<string> Codes => [.. Wrong.Keys];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Each_error_has_its_code_path_and_value_and_the_question_is_not_answered(string code)
    {
        var (facts, path, value) = Wrong[code];

        var error = Rulebook.National.Autonomy.DistributeSurplusDecision.Validate(facts).Should().ContainSingle().Subject;
        var ask = () => Rulebook.National.Autonomy.DistributeSurplus(facts);

        (error.Code, error.Path, error.Value).Should().Be(($"autonomy.distribute-surplus/{code}", path, value));
        error.Accepted.Vietnamese.Should().NotBe(error.Accepted.English);
        ask.Should().Throw<InvalidFactsException>();
    }

    [Fact]
    public void Wishes_and_a_distribution_at_once_are_refused() =>
        Rulebook.National.Autonomy.DistributeSurplusDecision.Validate(With(new SurplusAmounts()) with { Wishes = new() })
            .Should().ContainSingle().Which.Code.Should().Be("autonomy.distribute-surplus/wishes-and-distribution");

    [Fact]
    public void Nothing_given_is_a_programmers_error()
    {
        var ask = () => Rulebook.National.Autonomy.DistributeSurplus(null!);

        ask.Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Parts_beyond_64_bits_are_refused_by_name()
    {
        var most = new Vnd(long.MaxValue);
        var facts = Plain with
        {
            Tier = AutonomyTier.Group1,
            Surplus = most,
            Pay = new SurplusPayFigures { ExecutedSalary = Vnd.Zero, AdditionalIncome = Vnd.Zero },
            Distribution = new SurplusAmounts { DevelopmentFund = most, SupplementaryIncome = most, RewardAndWelfare = Vnd.Zero },
        };

        var ask = () => Rulebook.National.Autonomy.DistributeSurplus(facts);

        ask.Should().Throw<InvalidFactsException>().Which.Errors.Single().Code.Should().Be("autonomy.distribute-surplus/sum-out-of-range");
    }

    private static SurplusDistributionFacts With(SurplusPayFigures pay) => Plain with { Pay = pay };

    private static SurplusDistributionFacts With(SurplusAmounts made) => Plain with { Distribution = made };
}
