namespace PublicServiceUnits.Autonomy;

/// <summary>What the older decrees change where the surplus is not above one year's salary fund.</summary>
internal enum SmallSurplusRule
{
    /// <summary>The unit decides the amounts of the funds.</summary>
    UnitDecidesAmounts,

    /// <summary>The order changes; of minimum and maximum nothing is said.</summary>
    OrderChanges,
}
