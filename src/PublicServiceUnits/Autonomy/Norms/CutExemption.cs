namespace PublicServiceUnits.Autonomy;

/// <summary>Which units the yearly cut of direct support spares.</summary>
internal enum CutExemption
{
    /// <summary>Units of basic, essential services that have no service revenue.</summary>
    BasicServicesWithoutRevenue,

    /// <summary>Every unit of basic, essential services.</summary>
    BasicServices,
}
