using PublicServiceUnits.Quantities;

namespace PublicServiceUnits.Autonomy;

/// <summary>What one quarter may advance, and what it did; amounts in dong.</summary>
/// <param name="Quarter">The quarter, 1 to 4.</param>
/// <param name="Cap">The most that may be advanced, rounded down to a whole dong; 0 where there is a loss.</param>
/// <param name="Advanced">What was advanced and counts against the cap; null where this is only asked beforehand.</param>
/// <param name="Uncapped">Group 4: what was spent beforehand on reward and welfare, for which there is no cap; null otherwise.</param>
public sealed record QuarterAdvance(int Quarter, Vnd Cap, Vnd? Advanced, Vnd? Uncapped)
{
    /// <summary>By how much the advance is above the cap, 0 where it is not; null where nothing is said of an advance.</summary>
    public Vnd? Over => Advanced is { } advanced ? (advanced - Cap).OrZeroIfNegative() : null;

    /// <summary>How much more may be advanced; null where nothing is said of an advance.</summary>
    public Vnd? Room => Advanced is { } advanced ? (Cap - advanced).OrZeroIfNegative() : null;
}
