using PublicServiceUnits.Quantities;

namespace PublicServiceUnits.Autonomy;

/// <summary>How much of the surplus a unit wants in a fund: an amount or a share, not both.</summary>
public sealed record SurplusWish
{
    /// <summary>The amount wanted, in dong.</summary>
    public Vnd? Amount { get; init; }

    /// <summary>The share of the surplus wanted, in whole percent, 0 to 100; rounded down to a whole dong.</summary>
    public int? Percent { get; init; }
}
