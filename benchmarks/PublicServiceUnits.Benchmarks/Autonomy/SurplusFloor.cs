namespace PublicServiceUnits.Benchmarks.Autonomy;

/// <summary>The least any program can do for a proposal: plain longs and the figures of Decree 60/2021 written into the code. No citation, no guard, no result kept.</summary>
internal static class SurplusFloor
{
    private const int AmendedFrom = 2025;
    private const int LighterBaseFrom = 2026;

    /// <summary>The parts folded into one number, so that nothing is left out.</summary>
    public static long Propose(SurplusUnit unit)
    {
        var amended = unit.BudgetYear >= AmendedFrom;
        var incomeBase = unit.Rank + unit.Allowances + (amended ? unit.Contracts : unit.Contributions);
        var rewardBase = amended ? unit.ExecutedSalary + unit.AdditionalIncome : unit.ExecutedPay;
        long minimum, incomeCap, rewardCap;
        switch (unit.Slot)
        {
            case 0:
                (minimum, incomeCap, rewardCap) = ((unit.Surplus + 3) / 4, long.MaxValue, rewardBase / 4);
                break;
            case 1:
                (minimum, incomeCap, rewardCap) = ((unit.Surplus + 3) / 4, incomeBase * (amended ? 3 : 2), rewardBase / 4);
                break;
            case 2:
                (minimum, incomeCap, rewardCap) = ((unit.Surplus + 4) / 5, incomeBase * 2, rewardBase * 5 / 24);
                break;
            case 3:
                (minimum, incomeCap, rewardCap) = (((unit.Surplus * 3) + 19) / 20, incomeBase * 2, rewardBase / 6);
                break;
            case 4:
                (minimum, incomeCap, rewardCap) = ((unit.Surplus + 9) / 10, incomeBase * 2, rewardBase / 8);
                break;
            default:
                var saving = unit.Rank + unit.Allowances + (unit.BudgetYear >= LighterBaseFrom ? 0 : unit.Contributions);
                (minimum, incomeCap, rewardCap) = (0, saving * 3 / 10, long.MaxValue);
                break;
        }

        var rest = unit.Surplus - minimum;
        var income = Math.Min(Math.Min(unit.Surplus * unit.IncomePercent / 100, incomeCap), rest);
        rest -= income;
        var rewards = Math.Min(Math.Min(unit.RewardsWanted, rewardCap), rest);
        rest -= rewards;
        return minimum + rest + (income * 3) + (rewards * 5);
    }
}
