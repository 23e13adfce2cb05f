using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Testing;

/// <summary>
/// Builds valid facts of <c>autonomy.distribute-surplus</c> from what a test is about; the rest stays unknown. Every step
/// returns a new builder, so a builder can be shared between tests.
/// </summary>
public sealed class SurplusFactsBuilder
{
    private readonly SurplusDistributionFacts _facts;

    private SurplusFactsBuilder(SurplusDistributionFacts facts) => _facts = facts;

    /// <summary>The surplus of a budget year, which selects the law.</summary>
    /// <param name="budgetYear">The budget year.</param>
    /// <param name="surplus">The surplus, in Group 4 the saving, in dong; 0 or more.</param>
    public static SurplusFactsBuilder Of(int budgetYear, long surplus) =>
        new(new SurplusDistributionFacts { BudgetYear = budgetYear, Surplus = new Vnd(surplus) });

    /// <summary>The unit is of this tier and, in Group 3, of this band.</summary>
    /// <param name="tier">The tier.</param>
    /// <param name="band">The band; null outside Group 3.</param>
    public SurplusFactsBuilder OfTier(AutonomyTier tier, AutonomyBand? band = null) => new(_facts with { Tier = tier, Band = band });

    /// <summary>The unit works in this field; up to the budget year 2021 it decides which decree governs.</summary>
    /// <param name="sector">The field.</param>
    public SurplusFactsBuilder InSector(UnitSector sector) => new(_facts with { Sector = sector });

    /// <summary>Every figure of pay that some cap rests on, so that no cap is open for want of one.</summary>
    /// <param name="rankAndPostSalary">The year's rank and post salary, in dong.</param>
    /// <param name="additionalIncome">The year's additional income, in dong.</param>
    public SurplusFactsBuilder WithPay(long rankAndPostSalary, long additionalIncome = 0)
    {
        var salary = new Vnd(rankAndPostSalary);
        return new(_facts with
        {
            Pay = new SurplusPayFigures
            {
                RankAndPostSalary = salary,
                Contributions = Vnd.Zero,
                Allowances = Vnd.Zero,
                LeadershipAndSeniorityAllowances = Vnd.Zero,
                LabourContractSalary = Vnd.Zero,
                YearLongContractSalary = Vnd.Zero,
                ExecutedPay = salary,
                ExecutedSalary = salary,
                AdditionalIncome = new Vnd(additionalIncome),
                BasicSalaryFund = salary,
            },
        });
    }

    /// <summary>What the unit wants.</summary>
    /// <param name="wishes">The wishes.</param>
    public SurplusFactsBuilder Wanting(SurplusWishes wishes) => new(_facts with { Wishes = wishes });

    /// <summary>The distribution the unit made, to be checked; what is not named got nothing.</summary>
    /// <param name="developmentFund">To the development fund, in dong.</param>
    /// <param name="supplementaryIncome">To supplementary income, in dong.</param>
    /// <param name="rewardAndWelfare">To reward and welfare, in dong.</param>
    /// <param name="otherFunds">To other funds, in dong.</param>
    /// <param name="incomeReserve">Group 4: to the reserve for stable income, in dong.</param>
    public SurplusFactsBuilder Distributed(
        long developmentFund = 0, long supplementaryIncome = 0, long rewardAndWelfare = 0, long otherFunds = 0, long incomeReserve = 0) =>
        new(_facts with
        {
            Distribution = new SurplusAmounts
            {
                DevelopmentFund = new Vnd(developmentFund),
                SupplementaryIncome = new Vnd(supplementaryIncome),
                RewardAndWelfare = new Vnd(rewardAndWelfare),
                OtherFunds = new Vnd(otherFunds),
                IncomeReserve = new Vnd(incomeReserve),
            },
        });

    /// <summary>Any other change.</summary>
    /// <param name="change">From the facts so far to the facts wanted.</param>
    public SurplusFactsBuilder With(Func<SurplusDistributionFacts, SurplusDistributionFacts> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return new(change(_facts));
    }

    /// <summary>The facts.</summary>
    public SurplusDistributionFacts Build() => _facts;
}
