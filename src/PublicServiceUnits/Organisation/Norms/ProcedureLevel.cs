namespace PublicServiceUnits.Organisation;

/// <summary>At which level a decision on a unit falls: it selects the appraiser, the bodies asked and the days.</summary>
internal enum ProcedureLevel
{
    GovernmentOrPrimeMinister,
    Minister,
    Province,
    District,
    Commune,

    /// <summary>The texts leave the level open.</summary>
    Open,
}
