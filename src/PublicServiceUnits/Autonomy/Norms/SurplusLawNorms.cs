using PublicServiceUnits.Law;
using static PublicServiceUnits.Law.LegalDocuments;
using Choice = PublicServiceUnits.Law.LegalChoice<PublicServiceUnits.Autonomy.SurplusRegime>;

namespace PublicServiceUnits.Autonomy;

/// <summary>
/// Which decree governs the distribution of a budget year's surplus. A text counts from the first budget year at whose end
/// it is in force, for every decree has the funds formed once the year is closed; some texts say their first year themselves.
/// </summary>
internal static class SurplusLawNorms
{
    private static readonly LocalizedText Decree54 = new("Nghị định 54/2016/NĐ-CP", "Decree 54/2016/NĐ-CP");
    private static readonly LocalizedText Decree141 = new("Nghị định 141/2016/NĐ-CP", "Decree 141/2016/NĐ-CP");

    private static readonly LocalizedText Decree54WithCircular = new(
        "Nghị định 54/2016/NĐ-CP và Thông tư 90/2017/TT-BTC", "Decree 54/2016/NĐ-CP with Circular 90/2017/TT-BTC");

    private static readonly LocalizedText Decree141WithCircular = new(
        "Nghị định 141/2016/NĐ-CP và Thông tư 145/2017/TT-BTC", "Decree 141/2016/NĐ-CP with Circular 145/2017/TT-BTC");

    /// <summary>Where a text names its first budget year itself; of every other text begun within a year that is a reading.</summary>
    public static readonly Provision[] SayTheirFirstYear = [Decree111Of2025.At("3", "1"), Circular145Of2017.At("23", "1"), Decree60Of2021.At("40", "1")];

    /// <summary>Every field from the budget year 2022 on.</summary>
    public static readonly NormTimeline<Choice> General = Timelines.Of(
        "autonomy.surplus.governing-law.general",
        new("Văn bản về phân phối kết quả tài chính", "The text on the distribution of the financial result"),
        Timelines.From(
            BudgetYears.First(2022),
            new Choice(
                SurplusRegime.Decree60Of2021,
                new("Nghị định 60/2021/NĐ-CP và Thông tư 56/2022/TT-BTC", "Decree 60/2021/NĐ-CP with Circular 56/2022/TT-BTC")),
            Decree60Of2021.At("14", "1"), Decree60Of2021.At("18"), Decree60Of2021.At("22"), Decree60Of2021.At("40", "2"), Circular56Of2022.At("10")),
        Timelines.From(
            BudgetYears.First(2025),
            new Choice(
                SurplusRegime.Decree60Of2021,
                new(
                    "Nghị định 60/2021/NĐ-CP được sửa đổi bởi Nghị định 111/2025/NĐ-CP; Thông tư 56/2022/TT-BTC",
                    "Decree 60/2021/NĐ-CP as amended by Decree 111/2025/NĐ-CP; Circular 56/2022/TT-BTC")),
            Decree60Of2021.At("14", "1"), Decree111Of2025.At("3", "1"), Circular56Of2022.At("10")),
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
            Decree16Of2015.At("12", "3"), Decree16Of2015.At("13", "3"), Decree16Of2015.At("14", "3"), Decree16Of2015.At("15", "3")));

    /// <summary>Public science and technology organisations before; in 2021 and 2022 the plans that are kept. The circular ended within 2022.</summary>
    public static readonly NormTimeline<Choice> ScienceAndTechnology = Timelines.Ending(
        "autonomy.surplus.governing-law.decree-54-2016",
        new("Phân phối kết quả tài chính theo Nghị định 54/2016/NĐ-CP", "Distribution under Decree 54/2016/NĐ-CP"),
        BudgetYears.First(2023),
        Timelines.From(BudgetYears.First(2016), new Choice(SurplusRegime.Decree54Of2016, Decree54), Decree54Of2016.At("8", "3"), Decree54Of2016.At("9", "3")),
        Timelines.From(
            BudgetYears.First(2017),
            new Choice(SurplusRegime.Decree54Of2016, Decree54WithCircular),
            Decree54Of2016.At("8", "3"), Decree54Of2016.At("9", "3"), Circular90Of2017.At("4", "2"), Circular90Of2017.At("5", "2")),
        Timelines.From(
            BudgetYears.First(2021),
            new Choice(SurplusRegime.Decree54Of2016, Decree54WithCircular),
            Decree54Of2016.At("8", "3"), Decree54Of2016.At("9", "3"), Decree60Of2021.At("40", "1"), Circular90Of2017.At("4", "2"), Circular90Of2017.At("5", "2")),
        Timelines.FromSecondary(
            BudgetYears.First(2022),
            new Choice(SurplusRegime.Decree54Of2016, Decree54),
            Decree54Of2016.At("8", "3"), Decree54Of2016.At("9", "3"), Decree60Of2021.At("40", "1"), GovernmentResolution116Of2022.At("1", "1")));

    /// <summary>Economic and other fields before; in 2021 and 2022 the plans that are kept. The circular ended within 2022.</summary>
    public static readonly NormTimeline<Choice> EconomicAndOther = Timelines.Ending(
        "autonomy.surplus.governing-law.decree-141-2016",
        new("Phân phối kết quả tài chính theo Nghị định 141/2016/NĐ-CP", "Distribution under Decree 141/2016/NĐ-CP"),
        BudgetYears.First(2023),
        Timelines.From(
            BudgetYears.First(2016),
            new Choice(SurplusRegime.Decree141Of2016, Decree141),
            Decree141Of2016.At("12", "3"), Decree141Of2016.At("13", "3"), Decree141Of2016.At("14", "3"), Decree141Of2016.At("15", "3")),
        Timelines.From(
            BudgetYears.First(2018),
            new Choice(SurplusRegime.Decree141Of2016, Decree141WithCircular),
            Decree141Of2016.At("12", "3"), Circular145Of2017.At("7"), Circular145Of2017.At("23", "1")),
        Timelines.From(
            BudgetYears.First(2021),
            new Choice(SurplusRegime.Decree141Of2016, Decree141WithCircular),
            Decree141Of2016.At("12", "3"), Decree60Of2021.At("40", "1"), Circular145Of2017.At("7")),
        Timelines.FromSecondary(
            BudgetYears.First(2022),
            new Choice(SurplusRegime.Decree141Of2016, Decree141),
            Decree141Of2016.At("12", "3"), Decree60Of2021.At("40", "1"), GovernmentResolution116Of2022.At("1", "1")));

    /// <summary>Economic units still within a stability period under Decree 43/2006/NĐ-CP went over to Decree 141/2016/NĐ-CP; before, either may govern.</summary>
    public static readonly NormTimeline<LocalizedText> EconomicPlansMoved = Timelines.Ending<LocalizedText>(
        "autonomy.surplus.governing-law.economic-plans-moved",
        new(
            "Đơn vị sự nghiệp kinh tế, sự nghiệp khác đang thực hiện Nghị định 43/2006/NĐ-CP",
            "Units of economic and other fields under Decree 43/2006/NĐ-CP"),
        BudgetYears.First(2022),
        Timelines.From<LocalizedText>(
            BudgetYears.First(2018),
            new("chuyển sang thực hiện theo Nghị định 141/2016/NĐ-CP", "went over to Decree 141/2016/NĐ-CP"),
            Circular145Of2017.At("23", "1")));

    /// <summary>The decrees whose approved plans still govern a budget year although the decrees are repealed.</summary>
    public static readonly NormTimeline<KeptPlans> OlderPlans = Timelines.Ending(
        "autonomy.surplus.governing-law.older-plans",
        new("Phương án được phê duyệt theo nghị định cũ tiếp tục thực hiện trong năm ngân sách", "Plans approved under older decrees that go on in the budget year"),
        BudgetYears.First(2023),
        Timelines.From(BudgetYears.First(2021), KeptPlans.NamedByArticle40, Decree60Of2021.At("40", "1")),
        Timelines.FromSecondary(
            BudgetYears.First(2022), KeptPlans.NamedByArticle40, GovernmentResolution116Of2022.At("1", "1"), Decree60Of2021.At("40", "1")));

    /// <summary>Every timeline of this room.</summary>
    public static readonly NormTimeline[] All = [General, Framework, ScienceAndTechnology, EconomicAndOther, EconomicPlansMoved, OlderPlans];
}
