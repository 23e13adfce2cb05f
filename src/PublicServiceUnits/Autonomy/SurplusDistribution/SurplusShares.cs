using PublicServiceUnits.Quantities;

namespace PublicServiceUnits.Autonomy;

/// <summary>Where a surplus goes, in dong; the parts sum to the surplus.</summary>
/// <param name="Development">The development fund, the remainder of groups 1 to 3 included.</param>
/// <param name="Income">Supplementary income.</param>
/// <param name="Rewards">Reward and welfare together.</param>
/// <param name="Other">Other funds.</param>
/// <param name="Reserve">Group 4: the reserve for stable income.</param>
/// <param name="CarriedOver">Group 4: what goes on to the next year.</param>
public readonly record struct SurplusShares(Vnd Development, Vnd Income, Vnd Rewards, Vnd Other, Vnd Reserve, Vnd CarriedOver)
{
    /// <summary>What goes to a fund.</summary>
    /// <param name="fund">The fund.</param>
    public Vnd Of(SurplusFund fund) => fund switch
    {
        SurplusFund.DevelopmentFund => Development,
        SurplusFund.SupplementaryIncome => Income,
        SurplusFund.RewardAndWelfare => Rewards,
        SurplusFund.OtherFunds => Other,
        SurplusFund.IncomeReserve => Reserve,
        _ => CarriedOver,
    };
}
