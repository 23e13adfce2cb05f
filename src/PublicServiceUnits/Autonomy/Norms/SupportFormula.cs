namespace PublicServiceUnits.Autonomy;

/// <summary>How the State's support of recurrent expenditure is found.</summary>
internal enum SupportFormula
{
    /// <summary>The text gives no sum; the superior body sets the amount.</summary>
    ByAuthority,

    /// <summary>Expenditure less revenue.</summary>
    ExpenditureLessRevenue,
}
