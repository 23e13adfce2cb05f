namespace PublicServiceUnits.Autonomy;

/// <summary>What pays back an advance that was too large.</summary>
public enum RecoverySource
{
    /// <summary>What is left of the supplementary income, reward and welfare funds from years before.</summary>
    OldFunds,

    /// <summary>The reward and welfare funds of the unit.</summary>
    RewardAndWelfareFunds,

    /// <summary>Group 4: the reserve for stable income.</summary>
    IncomeReserve,

    /// <summary>What the next year's result gives the supplementary income, reward and welfare funds.</summary>
    NextYearFunds,

    /// <summary>Group 4: the saving of the next year.</summary>
    NextYearSaving,

    /// <summary>The wage fund of the next year.</summary>
    WageFund,
}
