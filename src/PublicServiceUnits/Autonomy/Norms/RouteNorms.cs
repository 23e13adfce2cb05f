using PublicServiceUnits.Law;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Reasoning;
using static PublicServiceUnits.Law.LegalDocuments;

namespace PublicServiceUnits.Autonomy;

/// <summary>The investment tests and the ways to a tier that rest on no level.</summary>
internal static class RouteNorms
{
    private static readonly Measurement Full = Measurement.Of(Ratio.Percent(100));

    /// <summary>Development-fund allocation and retained fees against depreciation and wear (9.1.a).</summary>
    public static readonly NormTimeline<Requirement> InvestmentGeneral = Timelines.Of(
        "autonomy.investment.general",
        new("Mức tự bảo đảm chi đầu tư so với khấu hao và hao mòn", "Self-financed investment against depreciation and wear"),
        Timelines.From(AutonomyDates.Decree60, Requirement.AtLeast(Full), Decree60Of2021.At("9", "1", "a")));

    /// <summary>Retained fees and planned allocation against depreciation and wear (90/2017, 3.3.b, first alternative).</summary>
    public static readonly NormTimeline<Requirement> InvestmentSciencePlanned = Timelines.Ending(
        "autonomy.investment.science-and-technology.planned",
        new("Phí để lại và mức dự kiến trích quỹ so với khấu hao và hao mòn", "Retained fees and planned allocation against depreciation and wear"),
        AutonomyDates.Decree60,
        Timelines.From(AutonomyDates.Circular90, Requirement.AtLeast(Full), Circular90Of2017.At("3", "3", "b")));

    /// <summary>The same with the fund's balance of the preceding year (second alternative): more than, not equal.</summary>
    public static readonly NormTimeline<Requirement> InvestmentScienceWithBalance = Timelines.Ending(
        "autonomy.investment.science-and-technology.with-balance",
        new("Số dư quỹ năm trước, phí để lại và mức dự kiến trích quỹ so với khấu hao và hao mòn", "Last year's balance, retained fees and planned allocation against depreciation and wear"),
        AutonomyDates.Decree60,
        Timelines.From(AutonomyDates.Circular90, Requirement.MoreThan(Full), Circular90Of2017.At("3", "3", "b")));

    /// <summary>Investment self-financed, yes or no: the circular gives no amount, and loans count (145/2017, 5.3.b).</summary>
    public static readonly NormTimeline<Requirement> InvestmentEconomic = Timelines.Ending(
        "autonomy.investment.economic-and-other",
        new("Tự bảo đảm chi đầu tư từ quỹ, vốn vay và nguồn hợp pháp khác", "Investment self-financed from fund, loans and other lawful sources"),
        AutonomyDates.Decree60,
        Timelines.From(AutonomyDates.Circular145, Requirement.Yes, Circular145Of2017.At("5", "3", "b"), Circular145Of2017.At("4", "1", "a")));

    /// <summary>Group 1 by services and prices (9.1.b).</summary>
    public static readonly NormTimeline<LocalizedText> NonStateFundedWithInvestment = Timelines.Of(
        "autonomy.route.group-1.non-state-funded-services",
        new("Nhóm 1 theo dịch vụ không sử dụng ngân sách", "Group 1 by services not funded by the State"),
        Timelines.From<LocalizedText>(
            AutonomyDates.Decree60,
            new("giá theo cơ chế thị trường, tính đủ khấu hao, có tích lũy dành chi đầu tư", "market-mechanism price, full depreciation, accumulation for investment"),
            Decree60Of2021.At("9", "1", "b")),
        Timelines.From<LocalizedText>(
            AutonomyDates.Decree111,
            new("giá theo điểm b khoản 2 Điều 6, tính đủ khấu hao, có tích lũy dành chi đầu tư", "price by point b, clause 2, Article 6, full depreciation, accumulation for investment"),
            Decree60Of2021.At("9", "1", "b"), Decree111Of2025.At("1", "5", "a")));

    /// <summary>Group 2 by State orders at full cost without depreciation (9.2.b).</summary>
    public static readonly NormTimeline<LocalizedText> StateOrderedAtFullCost = Timelines.Of(
        "autonomy.route.group-2.state-ordered-services",
        new("Nhóm 2 theo dịch vụ Nhà nước đặt hàng, đấu thầu", "Group 2 by services ordered or tendered by the State"),
        Timelines.From<LocalizedText>(
            AutonomyDates.Decree60,
            new("giá tính đủ chi phí, không gồm khấu hao", "full-cost price, depreciation not included"),
            Decree60Of2021.At("9", "2", "b")));

    /// <summary>Group 2 by services and prices without investment (9.2.c, new).</summary>
    public static readonly NormTimeline<LocalizedText> NonStateFundedWithoutInvestment = Timelines.Of(
        "autonomy.route.group-2.non-state-funded-services",
        new("Nhóm 2 theo dịch vụ không sử dụng ngân sách", "Group 2 by services not funded by the State"),
        Timelines.From<LocalizedText>(
            AutonomyDates.Decree111,
            new("giá theo điểm b khoản 2 Điều 6, bảo đảm chi thường xuyên, chưa bảo đảm chi đầu tư", "price by point b, clause 2, Article 6, covers recurrent but not investment expenditure"),
            Decree60Of2021.At("9", "2", "c"), Decree111Of2025.At("1", "5", "b")));

    /// <summary>How a multi-function health centre is measured (28.1).</summary>
    public static readonly NormTimeline<LegalChoice<HealthCentreMeasure>> HealthCentre = Timelines.Of(
        "autonomy.route.multi-function-health-centre",
        new("Phân loại trung tâm y tế đa chức năng", "Classifying a multi-function health centre"),
        Timelines.From(
            AutonomyDates.Decree60,
            new LegalChoice<HealthCentreMeasure>(
                HealthCentreMeasure.WholeUnitUnlessTreatmentCovers,
                new("mức chung; nhóm 1 hoặc 2 nếu riêng khám, chữa bệnh bảo đảm được chi thường xuyên", "whole unit; Group 1 or 2 where treatment covers its own recurrent expenditure")),
            Decree60Of2021.At("28", "1")),
        Timelines.From(
            AutonomyDates.Decree111,
            new LegalChoice<HealthCentreMeasure>(
                HealthCentreMeasure.TreatmentAlone,
                new("chỉ tính riêng lĩnh vực khám, chữa bệnh", "the treatment field alone")),
            Decree60Of2021.At("28", "1"), Decree111Of2025.At("1", "20")));

    /// <summary>Class 4 of units that only serve State management (145/2017, 4.4.b).</summary>
    public static readonly NormTimeline<LocalizedText> StateManagementOnly = Timelines.Ending(
        "autonomy.route.class-4.state-management-only",
        new("Loại 4 của đơn vị chỉ phục vụ quản lý nhà nước", "Class 4 of units that only serve State management"),
        AutonomyDates.Decree60,
        Timelines.From<LocalizedText>(
            AutonomyDates.Circular145,
            new("phục vụ quản lý nhà nước, không cung cấp dịch vụ sự nghiệp công", "serves State management, supplies no public service"),
            Circular145Of2017.At("4", "4", "b")));

    /// <summary>Ways by services and prices without a figure, economic and other fields (145/2017, 4.1.c).</summary>
    public static readonly NormTimeline<LocalizedText> EconomicServiceWays = Timelines.Ending(
        "autonomy.route.older.economic-and-other.services",
        new("Loại 1 theo dịch vụ không sử dụng ngân sách, giá thị trường", "Class 1 by services not funded by the State at market prices"),
        AutonomyDates.Decree60,
        Timelines.From<LocalizedText>(
            AutonomyDates.Circular145,
            new("theo loại dịch vụ và giá, không kèm tỷ lệ", "by kind of service and price, without a figure"),
            Circular145Of2017.At("4", "1", "c")));

    /// <summary>The same for science and technology organisations (90/2017, 2.1.b, 2.1.c, 2.2).</summary>
    public static readonly NormTimeline<LocalizedText> ScienceServiceWays = Timelines.Ending(
        "autonomy.route.older.science-and-technology.services",
        new("Loại 1, loại 2 theo loại dịch vụ và giá", "Classes 1 and 2 by kind of service and price"),
        AutonomyDates.Decree60,
        Timelines.From<LocalizedText>(
            AutonomyDates.Circular90,
            new("theo loại dịch vụ và giá, không kèm tỷ lệ", "by kind of service and price, without a figure"),
            Circular90Of2017.At("2", "1", "b"), Circular90Of2017.At("2", "1", "c"), Circular90Of2017.At("2", "2")));

    /// <summary>Every timeline of this room.</summary>
    public static readonly NormTimeline[] All =
    [
        InvestmentGeneral, InvestmentSciencePlanned, InvestmentScienceWithBalance, InvestmentEconomic,
        NonStateFundedWithInvestment, StateOrderedAtFullCost, NonStateFundedWithoutInvestment, HealthCentre, StateManagementOnly,
        EconomicServiceWays, ScienceServiceWays,
    ];
}
