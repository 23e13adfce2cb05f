using NodaTime;
using PublicServiceUnits.Quantities;

namespace PublicServiceUnits.Autonomy;

/// <summary>One quarter: its base, and what was advanced in it. Leave the amounts out to ask only how much may be advanced.</summary>
public sealed record AdvanceQuarter
{
    /// <summary>The quarter, 1 to 4.</summary>
    public required int Quarter { get; init; }

    /// <summary>The day of the advance; it selects the law.</summary>
    public LocalDate? AdvancedOn { get; init; }

    /// <summary>
    /// The surplus that the unit itself determined for the quarter, in dong, below 0 for a loss: from the year's estimates and
    /// the result of the quarter before (for quarter 1, quarter IV of the year before).
    /// </summary>
    public Vnd? Surplus { get; init; }

    /// <summary>Group 4: the wage fund of one quarter, in dong.</summary>
    public Vnd? WageFund { get; init; }

    /// <summary>Group 4: whether the head finds that the unit can save.</summary>
    public bool? SavingExpected { get; init; }

    /// <summary>What was advanced to the supplementary income fund, in Group 4 as additional income, in dong.</summary>
    public Vnd? SupplementaryIncome { get; init; }

    /// <summary>What was advanced to the reward and welfare funds together, in Group 4 spent on reward and welfare, in dong.</summary>
    public Vnd? RewardAndWelfare { get; init; }
}
