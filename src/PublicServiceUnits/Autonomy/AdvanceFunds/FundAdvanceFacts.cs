using System.Collections.Immutable;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Autonomy;

/// <summary>
/// The facts of <c>autonomy.advance-funds</c>. An advance follows the law of its own day: the one given, else the date asked
/// where it lies in the quarter, else the law of the quarter where that did not change. What is not known stays null.
/// </summary>
public sealed record FundAdvanceFacts
{
    /// <summary>The budget year from whose result money is advanced.</summary>
    public required int BudgetYear { get; init; }

    /// <summary>The tier of the unit in that year; needed under Circular 56/2022/TT-BTC.</summary>
    public AutonomyTier? Tier { get; init; }

    /// <summary>The field of the unit. Up to the budget year 2021 it decides which circular governs, unless the decree is given.</summary>
    public UnitSector? Sector { get; init; }

    /// <summary>Under whom the unit stands; null where it is under neither National Defence nor Public Security, or this is not asked.</summary>
    public ManagingAuthority? ManagingAuthority { get; init; }

    /// <summary>For the budget year 2022: whether the unit still ran a plan approved under an older decree.</summary>
    public bool? KeptOlderPlan { get; init; }

    /// <summary>The older decree under which the unit's plan was approved; it goes before the field.</summary>
    public OlderDecree? PlanDecree { get; init; }

    /// <summary>Whether the salary regime of Resolution 27-NQ/TW is in force for the unit. It is not, unless said.</summary>
    public bool SalaryReformInForce { get; init; }

    /// <summary>The quarters asked about, each once; a settlement at the end of the year needs all four.</summary>
    public ImmutableArray<AdvanceQuarter> Quarters { get; init; } = [];

    /// <summary>The settlement of the year; null where only quarters are asked about.</summary>
    public AdvanceSettlement? Settlement { get; init; }
}
