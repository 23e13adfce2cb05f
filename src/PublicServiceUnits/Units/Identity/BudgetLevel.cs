namespace PublicServiceUnits.Units;

/// <summary>The level of government whose bodies a budget chapter belongs to (Article 2 of the circular on the State budget index).</summary>
public enum BudgetLevel
{
    /// <summary>Central (trung ương).</summary>
    Central,

    /// <summary>Province (cấp tỉnh).</summary>
    Province,

    /// <summary>District (cấp huyện); without chapters from budget year 2026.</summary>
    District,

    /// <summary>Commune (cấp xã).</summary>
    Commune,
}
