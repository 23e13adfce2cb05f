using PublicServiceUnits.Units;

namespace PublicServiceUnits.Autonomy;

/// <summary>
/// Whether facts make sense, without building a validator's result: every check that <see cref="SurplusDistributionFactsValidator"/>
/// makes, as one yes or no. Where it says no the validator runs and says what is wrong.
/// </summary>
internal static class SurplusSense
{
    private const int WholePercent = 100;

    private static readonly uint SectorCount = (uint)Enum.GetValues<UnitSector>().Length;
    private static readonly uint DecreeCount = (uint)Enum.GetValues<OlderDecree>().Length;

    public static bool IsSensible(SurplusDistributionFacts facts)
    {
        if (facts.BudgetYear is < SurplusLaws.FirstYear or > SurplusLaws.LastYear
            || facts.Tier is < AutonomyTier.Group1 or > AutonomyTier.Group4
            || (uint)facts.Sector.GetValueOrDefault() >= SectorCount
            || (uint)facts.PlanDecree.GetValueOrDefault() >= DecreeCount
            || facts.Band is < AutonomyBand.From10To30 or > AutonomyBand.From70To100
            || (facts.Band is not null && (facts.Tier is not null and not AutonomyTier.Group3 || facts.IsExactly70Percent)))
        {
            return false;
        }

        // One negative amount makes the whole negative.
        var amounts = facts.Surplus.GetValueOrDefault().Dong
            | facts.DevelopmentFundBalance.GetValueOrDefault().Dong
            | facts.YearlyDepreciation.GetValueOrDefault().Dong
            | facts.YearlyWear.GetValueOrDefault().Dong;
        if (facts.Pay is { } pay)
        {
            amounts |= pay.RankAndPostSalary.GetValueOrDefault().Dong
                | pay.Contributions.GetValueOrDefault().Dong
                | pay.Allowances.GetValueOrDefault().Dong
                | pay.LeadershipAndSeniorityAllowances.GetValueOrDefault().Dong
                | pay.LabourContractSalary.GetValueOrDefault().Dong
                | pay.YearLongContractSalary.GetValueOrDefault().Dong
                | pay.ExecutedPay.GetValueOrDefault().Dong
                | pay.ExecutedSalary.GetValueOrDefault().Dong
                | pay.AdditionalIncome.GetValueOrDefault().Dong
                | pay.BasicSalaryFund.GetValueOrDefault().Dong;
        }

        if (facts.Distribution is { } made)
        {
            amounts |= made.DevelopmentFund.GetValueOrDefault().Dong
                | made.SupplementaryIncome.GetValueOrDefault().Dong
                | made.RewardAndWelfare.GetValueOrDefault().Dong
                | made.OtherFunds.GetValueOrDefault().Dong
                | made.IncomeReserve.GetValueOrDefault().Dong;
            return amounts >= 0 && facts.Wishes is null;
        }

        return amounts >= 0
            && (facts.Wishes is not { } wishes
                || (IsSensible(wishes.DevelopmentFund)
                    && IsSensible(wishes.SupplementaryIncome)
                    && IsSensible(wishes.RewardAndWelfare)
                    && IsSensible(wishes.OtherFunds)
                    && IsSensible(wishes.IncomeReserve)));
    }

    private static bool IsSensible(SurplusWish? wish) =>
        wish is null
        || (wish.Amount.GetValueOrDefault().Dong >= 0
            && (uint)wish.Percent.GetValueOrDefault() <= WholePercent
            && (wish.Amount is null || wish.Percent is null));
}
