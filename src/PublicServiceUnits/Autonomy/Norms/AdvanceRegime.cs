namespace PublicServiceUnits.Autonomy;

/// <summary>Which circular governs an advance.</summary>
internal enum AdvanceRegime
{
    /// <summary>Circular 56/2022/TT-BTC, every field.</summary>
    Circular56Of2022,

    /// <summary>Circular 145/2017/TT-BTC, plans under Decree 141/2016/NĐ-CP.</summary>
    Circular145Of2017,

    /// <summary>Circular 90/2017/TT-BTC, plans under Decree 54/2016/NĐ-CP.</summary>
    Circular90Of2017,
}
