using System.Collections.Immutable;
using PublicServiceUnits.Quantities;

namespace PublicServiceUnits.Autonomy;

/// <summary>
/// The facts of <c>autonomy.dissolution-funds</c>: cash balances and debts of a unit that is dissolved, in dong; 0 where
/// there is none, null where not known. What is not known leads, where the answer depends on it, to an undetermined
/// answer that names it.
/// </summary>
public sealed record DissolutionFundsFacts
{
    /// <summary>The cash balance of the reward fund and the welfare fund together.</summary>
    public Vnd? RewardAndWelfareBalance { get; init; }

    /// <summary>What staff were paid beyond the rules and is to be made good.</summary>
    public Vnd? OverpaidToStaff { get; init; }

    /// <summary>What the rules of public service units give staff from the reward and welfare funds.</summary>
    public Vnd? DueToStaffByRegime { get; init; }

    /// <summary>The cash balance of the supplementary income fund or the income-stabilisation reserve.</summary>
    public Vnd? SupplementaryIncomeBalance { get; init; }

    /// <summary>The executed salary of one month of all staff at work; needed where the income fund has a balance.</summary>
    public Vnd? MonthlySalary { get; init; }

    /// <summary>
    /// What the internal spending rules give staff from the income fund; needed where that fund has a balance. The law sets
    /// only the most.
    /// </summary>
    public Vnd? IncomeToStaffByInternalRules { get; init; }

    /// <summary>The cash balance of the development fund.</summary>
    public Vnd? DevelopmentBalance { get; init; }

    /// <summary>The cash balance of other funds by law.</summary>
    public Vnd? OtherFundsBalance { get; init; }

    /// <summary>The cash balance of the money for salary reform.</summary>
    public Vnd? SalaryReformBalance { get; init; }

    /// <summary>Debts to staff.</summary>
    public Vnd? DebtsToStaff { get; init; }

    /// <summary>Tax debts.</summary>
    public Vnd? TaxDebts { get; init; }

    /// <summary>Other debts, due and not yet due.</summary>
    public Vnd? OtherDebts { get; init; }

    /// <summary>Of the other debts, loans of credit institutions that are overdue; asked where other debts stay unpaid.</summary>
    public Vnd? OverdueBankLoans { get; init; }

    /// <summary>What handling the assets brought in, less the costs of it; null or 0 where nothing. It is no balance of a fund and stays outside the sums.</summary>
    public Vnd? NetAssetProceeds { get; init; }

    /// <summary>Whether the unit had made its financial settlement when that money came in; asked where there is such money.</summary>
    public bool? IsFinanciallySettled { get; init; }

    /// <summary>Whether contracts on assets in business, on lease or in joint ventures still run; null where the plan does not say.</summary>
    public bool? HasRunningContracts { get; init; }

    /// <summary>Whether a dispute is before a court or arbitration; null where the plan does not say.</summary>
    public bool? HasPendingDispute { get; init; }

    /// <summary>Whether the handling of assets is unfinished although the unit has ceased to work.</summary>
    public bool HasUnfinishedAssets { get; init; }

    /// <summary>Everyone at work, for the shares of the reward and welfare funds; empty where the shares are not asked.</summary>
    public ImmutableArray<DissolutionEmployee> Employees { get; init; } = [];
}
