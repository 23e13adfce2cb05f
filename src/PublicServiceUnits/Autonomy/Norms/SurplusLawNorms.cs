using PublicServiceUnits.Law;
using static PublicServiceUnits.Law.LegalDocuments;
using Choice = PublicServiceUnits.Law.LegalChoice<PublicServiceUnits.Autonomy.SurplusRegime>;

namespace PublicServiceUnits.Autonomy;

/// <summary>
/// Which decree governs the distribution of a budget year's surplus. A decree counts from the first budget year at whose
/// end it is in force; Decree 111/2025/NĐ-CP says so of itself (clause 1, Article 3).
/// </summary>
internal static class SurplusLawNorms
{
    private static readonly LocalizedText Decree54 = new("Nghị định 54/2016/NĐ-CP", "Decree 54/2016/NĐ-CP");
    private static readonly LocalizedText Decree141 = new("Nghị định 141/2016/NĐ-CP", "Decree 141/2016/NĐ-CP");

    /// <summary>Every field from the budget year 2022 on.</summary>
    public static readonly NormTimeline<Choice> General = Timelines.Of(
        "autonomy.surplus.governing-law.general",
        new("Văn bản về phân phối kết quả tài chính", "The text on the distribution of the financial result"),
        Timelines.From(
            BudgetYears.First(2022),
            new Choice(SurplusRegime.Decree60Of2021, new("Nghị định 60/2021/NĐ-CP", "Decree 60/2021/NĐ-CP")),
            Decree60Of2021.At("14", "1"), Decree60Of2021.At("18"), Decree60Of2021.At("22"), Decree60Of2021.At("40", "1")),
        Timelines.From(
            BudgetYears.First(2025),
            new Choice(
                SurplusRegime.Decree60Of2021,
                new("Nghị định 60/2021/NĐ-CP được sửa đổi bởi Nghị định 111/2025/NĐ-CP", "Decree 60/2021/NĐ-CP as amended by Decree 111/2025/NĐ-CP")),
            Decree60Of2021.At("14", "1"), Decree111Of2025.At("3", "1")),
        Timelines.From(
            BudgetYears.First(2026),
            new Choice(
                SurplusRegime.Decree60Of2021,
                new(
                    "Nghị định 60/2021/NĐ-CP được sửa đổi bởi Nghị định 111/2025/NĐ-CP; Thông tư 56/2022/TT-BTC được sửa đổi bởi Thông tư 03/2026/TT-BTC",
                    "Decree 60/2021/NĐ-CP as amended by Decree 111/2025/NĐ-CP; Circular 56/2022/TT-BTC as amended by Circular 03/2026/TT-BTC")),
            Decree60Of2021.At("14", "1"), Decree111Of2025.At("3", "1"), Circular56Of2022.At("10"), Circular3Of2026.At("2", "5")));

    /// <summary>The framework before, for fields without a decree of their own; repealed in 2021 and not kept by clause 1, Article 40.</summary>
    public static readonly NormTimeline<Choice> Framework = Timelines.Ending(
        "autonomy.surplus.governing-law.decree-16-2015",
        new("Phân phối kết quả tài chính theo Nghị định 16/2015/NĐ-CP", "Distribution under Decree 16/2015/NĐ-CP"),
        BudgetYears.First(2021),
        Timelines.From(
            BudgetYears.First(2015),
            new Choice(SurplusRegime.Decree16Of2015, new("Nghị định 16/2015/NĐ-CP", "Decree 16/2015/NĐ-CP")),
            Decree16Of2015.At("12", "3")));

    /// <summary>Public science and technology organisations before; plans kept run to the end of 2022.</summary>
    public static readonly NormTimeline<Choice> ScienceAndTechnology = Timelines.Ending(
        "autonomy.surplus.governing-law.decree-54-2016",
        new("Phân phối kết quả tài chính theo Nghị định 54/2016/NĐ-CP", "Distribution under Decree 54/2016/NĐ-CP"),
        BudgetYears.First(2023),
        Timelines.From(BudgetYears.First(2016), new Choice(SurplusRegime.Decree54Of2016, Decree54), Decree54Of2016.At("8", "3"), Decree54Of2016.At("9", "3")),
        Timelines.FromSecondary(
            BudgetYears.First(2022),
            new Choice(SurplusRegime.Decree54Of2016, Decree54),
            Decree54Of2016.At("8", "3"), GovernmentResolution116Of2022.At()));

    /// <summary>Economic and other fields before; plans kept run to the end of 2022.</summary>
    public static readonly NormTimeline<Choice> EconomicAndOther = Timelines.Ending(
        "autonomy.surplus.governing-law.decree-141-2016",
        new("Phân phối kết quả tài chính theo Nghị định 141/2016/NĐ-CP", "Distribution under Decree 141/2016/NĐ-CP"),
        BudgetYears.First(2023),
        Timelines.From(BudgetYears.First(2016), new Choice(SurplusRegime.Decree141Of2016, Decree141), Decree141Of2016.At("12", "3")),
        Timelines.FromSecondary(
            BudgetYears.First(2022),
            new Choice(SurplusRegime.Decree141Of2016, Decree141),
            Decree141Of2016.At("12", "3"), GovernmentResolution116Of2022.At()));

    /// <summary>Every timeline of this room; between them they change in every budget year in which a norm of surpluses does.</summary>
    public static readonly NormTimeline[] All = [General, Framework, ScienceAndTechnology, EconomicAndOther];
}
