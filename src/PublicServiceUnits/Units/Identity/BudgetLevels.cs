using System.Collections.Immutable;

namespace PublicServiceUnits.Units;

/// <summary>The levels of the budget in words, and the level of a managing authority.</summary>
public static class BudgetLevels
{
    private static readonly ImmutableArray<LocalizedText> Names =
    [
        new("Chương thuộc trung ương", "Chapters of central bodies"),
        new("Chương thuộc cấp tỉnh", "Chapters of provincial bodies"),
        new("Chương thuộc cấp huyện", "Chapters of district bodies"),
        new("Chương thuộc cấp xã", "Chapters of communal bodies"),
    ];

    /// <summary>The chapters of the level in words.</summary>
    /// <param name="level">The level.</param>
    public static LocalizedText Name(BudgetLevel level) => Names[(int)level];

    /// <summary>
    /// The level whose chapters the units of a managing authority use: a unit uses the chapter of its managing body (point b,
    /// clause 2, Article 2, Circular 130/2025/TT-BTC). Null where the authority alone does not tell the level.
    /// </summary>
    /// <param name="authority">The managing authority.</param>
    public static BudgetLevel? Of(ManagingAuthority authority) => authority switch
    {
        ManagingAuthority.CentralBody or ManagingAuthority.MinistryOfNationalDefence or ManagingAuthority.MinistryOfPublicSecurity => BudgetLevel.Central,
        ManagingAuthority.Province => BudgetLevel.Province,
        ManagingAuthority.District => BudgetLevel.District,
        ManagingAuthority.Commune => BudgetLevel.Commune,
        _ => null,
    };
}
