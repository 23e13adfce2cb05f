using PublicServiceUnits.Quantities;

namespace PublicServiceUnits.Autonomy;

/// <summary>A distribution that a unit made, to be checked; amounts in dong.</summary>
public sealed record SurplusAmounts
{
    /// <summary>What went to the development fund; null where not known (in Group 4: nothing).</summary>
    public Vnd? DevelopmentFund { get; init; }

    /// <summary>What went to supplementary income; null where not known.</summary>
    public Vnd? SupplementaryIncome { get; init; }

    /// <summary>What went to reward and welfare together; null where not known.</summary>
    public Vnd? RewardAndWelfare { get; init; }

    /// <summary>What went to other funds; null means nothing.</summary>
    public Vnd? OtherFunds { get; init; }

    /// <summary>Group 4: what went to the reserve for stable income; null means nothing.</summary>
    public Vnd? IncomeReserve { get; init; }
}
