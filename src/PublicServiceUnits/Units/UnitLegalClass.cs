namespace PublicServiceUnits.Units;

/// <summary>The two classes of units of clause 2, Article 9, Law 58/2010/QH12, up to 2026-06-30. They are no tiers of financial autonomy.</summary>
public enum UnitLegalClass
{
    /// <summary>Given full autonomy over tasks, finance, structure and staff (được giao quyền tự chủ hoàn toàn).</summary>
    FullyAutonomous,

    /// <summary>Not yet given full autonomy (chưa được giao quyền tự chủ hoàn toàn).</summary>
    NotYetFullyAutonomous,
}
