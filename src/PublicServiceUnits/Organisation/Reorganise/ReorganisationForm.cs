namespace PublicServiceUnits.Organisation;

/// <summary>The forms of reorganising units (Article 3.2, Decree 120/2020/NĐ-CP).</summary>
public enum ReorganisationForm
{
    /// <summary>Split (chia): one unit becomes several, and ends.</summary>
    Split,

    /// <summary>Separation (tách): parts of one unit become further units beside it.</summary>
    Separation,

    /// <summary>Merger into another unit (sáp nhập).</summary>
    MergerInto,

    /// <summary>Consolidation (hợp nhất): several units become a new one.</summary>
    Consolidation,

    /// <summary>Change of name, position, function or task that makes a new unit.</summary>
    ChangeIntoNewUnit,

    /// <summary>Transfer (chuyển giao), a form since 2025-11-01; <c>organisation.transfer</c> answers for it.</summary>
    Transfer,
}
