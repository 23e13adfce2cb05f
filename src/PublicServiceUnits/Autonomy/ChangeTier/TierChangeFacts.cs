using PublicServiceUnits.Units;

namespace PublicServiceUnits.Autonomy;

/// <summary>
/// The facts of <c>autonomy.change-tier</c>: a move of one unit from tier to tier, a new plan within the period, the
/// quotas of a portfolio, or several of these. What is not known stays null.
/// </summary>
public sealed record TierChangeFacts
{
    /// <summary>The field of the unit; before 2021-08-15 it decides which decree governs.</summary>
    public UnitSector? Sector { get; init; }

    /// <summary>
    /// Before 2021-08-15: the decree under which the plan was approved. Needed for fields without a decree of their own on the date; otherwise
    /// null means the decree of the field.
    /// </summary>
    public OlderDecree? PlanDecree { get; init; }

    /// <summary>Under whom the unit stands; from 2025-07-07 units of Defence and Public Security are left to their ministers.</summary>
    public ManagingAuthority? ManagingAuthority { get; init; }

    /// <summary>The tier the unit has.</summary>
    public AutonomyTier? CurrentTier { get; init; }

    /// <summary>The tier to which it is to be moved; null where no move is asked.</summary>
    public AutonomyTier? ProposedTier { get; init; }

    /// <summary>The cause.</summary>
    public TierChangeCause? Cause { get; init; }

    /// <summary>Whether the cause moves the unit's revenue.</summary>
    public bool? MovesRevenue { get; init; }

    /// <summary>Whether the cause moves what the unit must spend.</summary>
    public bool? MovesExpenditure { get; init; }

    /// <summary>Whether the level of self-financing changes by it so that another tier results.</summary>
    public bool? ChangesLevel { get; init; }

    /// <summary>Whether the stability period still runs; false after its end.</summary>
    public bool? WithinStabilityPeriod { get; init; }

    /// <summary>The year in which the cause arose; asks for a new plan within the period.</summary>
    public int? YearOfCause { get; init; }

    /// <summary>Whether the swing of revenue or spending is large.</summary>
    public bool? SwingIsLarge { get; init; }

    /// <summary>Whether what remained of the unit's funds has been used.</summary>
    public bool? RemainingFundsUsed { get; init; }

    /// <summary>Whether the year nevertheless balances as the approved plan says.</summary>
    public bool? YearBalances { get; init; }

    /// <summary>
    /// Whether the unit was found to work inefficiently when its plan was reviewed; null where this is not asked. Sector criteria
    /// and the body that reviews say so, not the library.
    /// </summary>
    public bool? WorksInefficiently { get; init; }

    /// <summary>The units of Group 3 of a ministry or province; null where no quota is asked.</summary>
    public UpgradePortfolio? Portfolio { get; init; }
}
