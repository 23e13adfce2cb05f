namespace PublicServiceUnits.Autonomy;

/// <summary>At which of its two times the year is settled; the circulars name different sources for what was advanced too much.</summary>
public enum SettlementStage
{
    /// <summary>After the end of the budget year, by what the unit itself determines.</summary>
    YearEnd,

    /// <summary>After the competent authority has approved the year's accounts (quyết toán).</summary>
    ApprovedAccounts,
}
