using NodaTime;
using PublicServiceUnits.Quantities;

namespace PublicServiceUnits.Autonomy;

/// <summary>How the year ended and what there is to recover an advance from; amounts in dong. What is not known stays null.</summary>
public sealed record AdvanceSettlement
{
    /// <summary>At the end of the year, or once the accounts are approved.</summary>
    public required SettlementStage Stage { get; init; }

    /// <summary>The day of the settlement; it selects the law. Null: the date asked, where the law is the same since the year ended.</summary>
    public LocalDate? SettledOn { get; init; }

    /// <summary>What the rules let the year put into the supplementary income fund.</summary>
    public Vnd? SupplementaryIncome { get; init; }

    /// <summary>What the rules let the year put into the reward and welfare funds together.</summary>
    public Vnd? RewardAndWelfare { get; init; }

    /// <summary>Group 4: the saving of the year.</summary>
    public Vnd? Saving { get; init; }

    /// <summary>
    /// Approved accounts: what the unit had determined itself before. For groups 1 to 3 and older classes what was put into the
    /// supplementary income fund and paid; in Group 4 the saving.
    /// </summary>
    public Vnd? SelfDetermined { get; init; }

    /// <summary>What is left of the supplementary income fund from years before.</summary>
    public Vnd? IncomeFundBalance { get; init; }

    /// <summary>What is left of the reward and welfare funds from years before.</summary>
    public Vnd? RewardAndWelfareBalance { get; init; }

    /// <summary>Group 4: what is in the reserve for stable income.</summary>
    public Vnd? IncomeReserveBalance { get; init; }

    /// <summary>What the next year's result gives the supplementary income, reward and welfare funds, as far as known.</summary>
    public Vnd? NextYearFunds { get; init; }

    /// <summary>Group 4: the next year's saving, as far as known.</summary>
    public Vnd? NextYearSaving { get; init; }

    /// <summary>The wage fund of the next year, as far as known.</summary>
    public Vnd? NextYearWageFund { get; init; }
}
