using PublicServiceUnits.Quantities;

namespace PublicServiceUnits.Autonomy;

/// <summary>Where a surplus goes, in dong.</summary>
/// <param name="Development">The development fund.</param>
/// <param name="Income">Supplementary income.</param>
/// <param name="Rewards">Reward and welfare together.</param>
/// <param name="Other">Other funds.</param>
/// <param name="Reserve">The reserve for stable income.</param>
/// <param name="CarriedOver">What goes on to the next year.</param>
internal readonly record struct SurplusShares(Vnd Development, Vnd Income, Vnd Rewards, Vnd Other, Vnd Reserve, Vnd CarriedOver)
{
    /// <summary>What goes to a fund.</summary>
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
