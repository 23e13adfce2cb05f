using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Quantities;

namespace PublicServiceUnits.Benchmarks;

/// <summary>The figures every contender of the surplus benchmark gets, in dong; the slot is 0 to 5: groups 1, 2, bands 70, 30, 10, group 4.</summary>
public sealed record SurplusUnit(
    int BudgetYear,
    int Slot,
    long Surplus,
    long Rank,
    long Contributions,
    long Allowances,
    long Contracts,
    long ExecutedPay,
    long ExecutedSalary,
    long AdditionalIncome,
    int IncomePercent,
    long RewardsWanted)
{
    /// <summary>How many units there are.</summary>
    public const int Count = 1_024;

    private const int FirstYear = 2022;
    private const int Years = 5;
    private const int Slots = 6;

    /// <summary>Mixed units of the budget years 2022 to 2026, the same in every run.</summary>
    public static SurplusUnit[] Create()
    {
        var state = 19_2017UL;
        var units = new SurplusUnit[Count];
        for (var index = 0; index < Count; index++)
        {
            var rank = 500_000_000L + Next(40_000_000_000);
            units[index] = new SurplusUnit(
                FirstYear + (int)Next(Years),
                (int)Next(Slots),
                Next(60_000_000_000),
                rank,
                rank / 5,
                rank / 4,
                Next(5_000_000_000),
                rank + (rank / 3),
                rank + (rank / 4),
                Next(10_000_000_000),
                (int)Next(101),
                Next(20_000_000_000));
        }

        return units;

        long Next(long below)
        {
            state = unchecked((state * 6_364_136_223_846_793_005UL) + 1_442_695_040_888_963_407UL);
            return (long)((state >> 30) % (ulong)below);
        }
    }

    /// <summary>The same figures as facts, with wishes.</summary>
    public SurplusDistributionFacts ToFacts() => new()
    {
        BudgetYear = BudgetYear,
        Tier = Slot switch { 0 => AutonomyTier.Group1, 1 => AutonomyTier.Group2, 5 => AutonomyTier.Group4, _ => AutonomyTier.Group3 },
        Band = Slot switch { 2 => AutonomyBand.From70To100, 3 => AutonomyBand.From30To70, 4 => AutonomyBand.From10To30, _ => null },
        KeptOlderPlan = false,
        Surplus = new Vnd(Surplus),
        Pay = new SurplusPayFigures
        {
            RankAndPostSalary = new Vnd(Rank),
            Contributions = new Vnd(Contributions),
            Allowances = new Vnd(Allowances),
            LabourContractSalary = new Vnd(Contracts),
            ExecutedPay = new Vnd(ExecutedPay),
            ExecutedSalary = new Vnd(ExecutedSalary),
            AdditionalIncome = new Vnd(AdditionalIncome),
        },
        DevelopmentFundBalance = new Vnd(Surplus),
        YearlyDepreciation = new Vnd(Surplus),
        YearlyWear = Vnd.Zero,
        Wishes = new SurplusWishes
        {
            SupplementaryIncome = new SurplusWish { Percent = IncomePercent },
            RewardAndWelfare = new SurplusWish { Amount = new Vnd(RewardsWanted) },
        },
    };
}
