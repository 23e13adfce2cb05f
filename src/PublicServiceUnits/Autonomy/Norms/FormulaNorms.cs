using PublicServiceUnits.Law;
using static PublicServiceUnits.Law.LegalDocuments;

namespace PublicServiceUnits.Autonomy;

/// <summary>What the level of self-financing is, and which activities it looks at.</summary>
internal static class FormulaNorms
{
    private static readonly LocalizedText Estimates = new(
        "A / B × 100 %, theo dự toán của năm xây dựng phương án",
        "A / B × 100 %, by the estimates of the year in which the plan is drawn up");

    private static readonly LocalizedText PlanYearEstimates = new(
        "A / B × 100 %, theo dự toán của năm kế hoạch, có xét biến động chính sách, khả năng chi trả, thiên tai, dịch bệnh",
        "A / B × 100 %, by the estimates of the plan year, changes of policy, ability to pay, disaster and epidemic considered");

    private static readonly LocalizedText FirstYearEstimates = new(
        "nguồn thu / chi thường xuyên × 100 %, theo dự toán năm đầu thời kỳ ổn định",
        "sources / recurrent expenditure × 100 %, by the estimates of the first year of the stability period");

    /// <summary>The formula (10.1, 10.2).</summary>
    public static readonly NormTimeline<LocalizedText> General = Timelines.Of(
        "autonomy.level.formula.general",
        new("Công thức mức tự bảo đảm chi thường xuyên", "The formula of the level of self-financing"),
        Timelines.From(AutonomyDates.Decree60, Estimates, Decree60Of2021.At("10", "1"), Decree60Of2021.At("10", "2")),
        Timelines.From(AutonomyDates.Circular56, PlanYearEstimates, Decree60Of2021.At("10", "1"), Decree60Of2021.At("10", "2"), Circular56Of2022.At("4", "2"), Circular56Of2022.At("4", "2", "c")),
        Timelines.From(AutonomyDates.Decree111, PlanYearEstimates, Decree60Of2021.At("10", "1"), Decree60Of2021.At("10", "2"), Decree111Of2025.At("1", "6"), Circular56Of2022.At("4", "2")));

    /// <summary>The formula of economic and other fields before.</summary>
    public static readonly NormTimeline<LocalizedText> EconomicAndOther = Timelines.Ending(
        "autonomy.level.formula.economic-and-other",
        new("Công thức mức tự bảo đảm, sự nghiệp kinh tế và sự nghiệp khác", "The formula of the level, economic and other fields"),
        AutonomyDates.Decree60,
        Timelines.From(AutonomyDates.Circular145, FirstYearEstimates, Circular145Of2017.At("5", "3", "a")));

    /// <summary>The formula of science and technology organisations before.</summary>
    public static readonly NormTimeline<LocalizedText> ScienceAndTechnology = Timelines.Ending(
        "autonomy.level.formula.science-and-technology",
        new("Công thức mức tự bảo đảm, tổ chức khoa học và công nghệ", "The formula of the level, science and technology organisations"),
        AutonomyDates.Decree60,
        Timelines.From(AutonomyDates.Circular90, FirstYearEstimates, Circular90Of2017.At("3", "3", "a")));

    /// <summary>Irregular activities outside the main functions are left out (10.3, new).</summary>
    public static readonly NormTimeline<LocalizedText> MainFunctionsOnly = Timelines.Of(
        "autonomy.level.main-functions-only",
        new("Hoạt động ngoài chức năng chính, không thường xuyên", "Irregular activities outside the main functions"),
        Timelines.From<LocalizedText>(
            AutonomyDates.Decree111,
            new(
                "đơn vị có nhiệm vụ thuộc các lĩnh vực khác nhau: không tính vào nguồn thu, nhiệm vụ chi",
                "units with tasks in different fields: left out of revenue and expenditure"),
            Decree60Of2021.At("10", "3"), Decree111Of2025.At("1", "6", "c")));

    /// <summary>Shared costs are allocated (6.5, new).</summary>
    public static readonly NormTimeline<LocalizedText> SharedCostAllocation = Timelines.Of(
        "autonomy.level.shared-cost-allocation",
        new("Phân bổ chi phí chung", "Allocating shared costs"),
        Timelines.From<LocalizedText>(
            AutonomyDates.Decree111,
            new("theo doanh thu, chi phí, số lượng, khối lượng, thời gian hoặc tiêu thức phù hợp khác", "by revenue, cost, quantity, volume, time or another fitting key"),
            Decree60Of2021.At("6", "5"), Decree111Of2025.At("1", "4", "b")));

    /// <summary>Every timeline of this room.</summary>
    public static readonly NormTimeline[] All = [General, EconomicAndOther, ScienceAndTechnology, MainFunctionsOnly, SharedCostAllocation];
}
