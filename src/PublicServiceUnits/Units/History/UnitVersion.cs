using Ardalis.GuardClauses;
using PublicServiceUnits.Law;

namespace PublicServiceUnits.Units;

/// <summary>What a unit was during a period.</summary>
public sealed record UnitVersion
{
    /// <summary>What a unit was during a period.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="period">The first and last day on which it was so, both included.</param>
    public UnitVersion(PublicServiceUnit unit, EffectivePeriod period)
    {
        Unit = Guard.Against.Null(unit);
        Period = period;
    }

    /// <summary>The unit.</summary>
    public PublicServiceUnit Unit { get; }

    /// <summary>The first and last day on which it was so, both included.</summary>
    public EffectivePeriod Period { get; }
}
