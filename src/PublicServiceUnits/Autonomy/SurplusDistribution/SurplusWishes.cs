namespace PublicServiceUnits.Autonomy;

/// <summary>
/// What a unit wants in each fund. A fund that is left out is not wanted beyond what the law asks; what no fund takes goes
/// to the development fund, in Group 4 to the next year.
/// </summary>
public sealed record SurplusWishes
{
    /// <summary>The development fund; at least the law's minimum is proposed.</summary>
    public SurplusWish? DevelopmentFund { get; init; }

    /// <summary>Supplementary income.</summary>
    public SurplusWish? SupplementaryIncome { get; init; }

    /// <summary>Reward and welfare together.</summary>
    public SurplusWish? RewardAndWelfare { get; init; }

    /// <summary>Other funds of the law of the field.</summary>
    public SurplusWish? OtherFunds { get; init; }

    /// <summary>Group 4: the reserve for stable income.</summary>
    public SurplusWish? IncomeReserve { get; init; }
}
