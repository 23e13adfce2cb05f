using NodaTime;
using PublicServiceUnits.Law;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Reasoning;
using static PublicServiceUnits.Law.LegalDocuments;

namespace PublicServiceUnits.Autonomy;

/// <summary>What circulars on the estimate of a single budget year ask of the State's support. Each period is that budget year.</summary>
internal static class BudgetYearNorms
{
    private static readonly LocalDate BudgetYear2021 = new(2021, 1, 1);
    private static readonly LocalDate BudgetYear2022 = new(2022, 1, 1);
    private static readonly LocalDate BudgetYear2024 = new(2024, 1, 1);

    /// <summary>The smaller of the two figures of "at least 5 %–10 %" for 2021 (71/2020, 12.3.c).</summary>
    public static readonly NormTimeline<Requirement> CutOf2021Smaller = OfYear(
        "autonomy.state-support.budget-2021.smaller-cut",
        "Mức giảm thêm chi hỗ trợ năm 2021 của đơn vị có nguồn thu tăng theo lộ trình giá, học phí (số nhỏ)",
        "The further cut of support in 2021 for units whose revenue rises by the price road map or tuition (smaller figure)",
        BudgetYear2021, Requirement.AtLeast(Percent(5)), Circular71Of2020.At("12", "3", "c"));

    /// <summary>The larger of the two figures.</summary>
    public static readonly NormTimeline<Requirement> CutOf2021Larger = OfYear(
        "autonomy.state-support.budget-2021.larger-cut",
        "Mức giảm thêm chi hỗ trợ năm 2021 của đơn vị có nguồn thu tăng theo lộ trình giá, học phí (số lớn)",
        "The further cut of support in 2021 for units whose revenue rises by the price road map or tuition (larger figure)",
        BudgetYear2021, Requirement.AtLeast(Percent(10)), Circular71Of2020.At("12", "3", "c"));

    /// <summary>The State-paid headcount of 2021: no figure of the circular's own (71/2020, 12.3.c, first dash).</summary>
    public static readonly NormTimeline<LocalizedText> Headcount2021 = Timelines.Ending(
        "autonomy.state-support.budget-2021.headcount",
        new("Số người hưởng lương từ ngân sách phải giảm năm 2021", "State-paid headcount to be cut in 2021"),
        BudgetYear2021.PlusYears(1),
        Timelines.From<LocalizedText>(
            BudgetYear2021,
            new(
                "theo quyết định giao biên chế hoặc Đề án được duyệt; chưa có thì theo số còn phải giảm để đạt mục tiêu cả giai đoạn đến năm 2021 hoặc mục tiêu tối thiểu hằng năm",
                "by the headcount decision or approved scheme; failing these, what is still missing to the target for the stage to 2021 or the least yearly target"),
            Circular71Of2020.At("12", "3", "c")));

    /// <summary>The average yearly cut of State-paid headcount in the plan years 2022 and 2023 (71/2020, 17.2.c).</summary>
    public static readonly NormTimeline<Requirement> Headcount2022And2023 = Timelines.Ending(
        "autonomy.state-support.plan-2022-2023.headcount",
        new(
            "Mức giảm bình quân hằng năm số người hưởng lương từ ngân sách trong kế hoạch 2022, 2023 khi chưa có Đề án được duyệt, cộng số chưa giảm được của giai đoạn 2016-2020",
            "The average yearly cut of State-paid headcount in the plan years 2022 and 2023 without an approved scheme, beside the arrears of 2016–2020"),
        BudgetYear2022.PlusYears(2),
        Timelines.From(BudgetYear2022, Requirement.AtLeast(Measurement.Of(new Ratio(25, 1000))), Circular71Of2020.At("17", "2", "c")));

    /// <summary>Group 3 under central bodies in 2024 (51/2023, 19.4.c).</summary>
    public static readonly NormTimeline<Requirement> CutOf2024Group3 = OfYear(
        "autonomy.state-support.budget-2024.group-3",
        "Mức giảm tối thiểu chi hỗ trợ trực tiếp năm 2024, nhóm 3 thuộc bộ, cơ quan trung ương",
        "The least cut of direct support in 2024, Group 3 under central bodies",
        BudgetYear2024, Requirement.AtLeast(Percent(3)), Circular51Of2023.At("19", "4", "c"));

    /// <summary>Group 4 under central bodies in 2024 (51/2023, 19.4.c).</summary>
    public static readonly NormTimeline<Requirement> CutOf2024Group4 = OfYear(
        "autonomy.state-support.budget-2024.group-4",
        "Mức giảm tối thiểu chi trực tiếp năm 2024, nhóm 4 thuộc bộ, cơ quan trung ương, trừ dịch vụ cơ bản, thiết yếu",
        "The least cut of direct spending in 2024, Group 4 under central bodies, basic and essential services excepted",
        BudgetYear2024, Requirement.AtLeast(Percent(2)), Circular51Of2023.At("19", "4", "c"));

    /// <summary>No support in 2024 for services whose price road map is finished (51/2023, 19.4.c).</summary>
    public static readonly NormTimeline<Requirement> FinishedPricesOf2024 = OfYear(
        "autonomy.state-support.budget-2024.finished-prices",
        "Chi hỗ trợ năm 2024 cho dịch vụ đã hoàn thành, hoặc hoàn thành trong năm 2024, lộ trình giá, phí",
        "Support in 2024 for services whose price road map is finished, or will be in 2024",
        BudgetYear2024, Requirement.AtMost(Measurement.Of(Vnd.Zero)), Circular51Of2023.At("19", "4", "c"));

    /// <summary>Every timeline of this room.</summary>
    public static readonly NormTimeline[] All = [CutOf2021Smaller, CutOf2021Larger, Headcount2021, Headcount2022And2023, CutOf2024Group3, CutOf2024Group4, FinishedPricesOf2024];

    private static Measurement Percent(long percent) => Measurement.Of(Ratio.Percent(percent));

    private static NormTimeline<Requirement> OfYear(
        string id, string vietnamese, string english, LocalDate firstDay, Requirement value, Provision provision) => Timelines.Ending(
        id, new(vietnamese, english), firstDay.PlusYears(1), Timelines.From(firstDay, value, provision));
}
