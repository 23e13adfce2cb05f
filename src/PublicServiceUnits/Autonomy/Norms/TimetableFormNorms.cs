using PublicServiceUnits.Law;
using static PublicServiceUnits.Law.LegalDocuments;

namespace PublicServiceUnits.Autonomy;

/// <summary>Which form belongs to which step, and what goes with it.</summary>
internal static class TimetableFormNorms
{
    /// <summary>The unit's plan.</summary>
    public static readonly NormTimeline<LocalizedText> Plan = Timelines.Of(
        "autonomy.timetable.form.plan",
        new("Mẫu phương án tự chủ tài chính", "Form of the autonomy plan"),
        Timelines.From<LocalizedText>(AutonomyDates.Decree60, new("Phụ lục II của Nghị định", "Annex II of the decree"), Decree60Of2021.At("35", "1")),
        Timelines.From<LocalizedText>(
            AutonomyDates.Circular56,
            new(
                "Phụ lục số 2 của Thông tư (phương án và 3 biểu; số liệu 5 năm trước đã quyết toán, tự bảo đảm từ 100 % thì thêm giá trị, khấu hao, hao mòn tài sản), Phụ lục II của Nghị định",
                "Annex 2 of the circular (the plan and 3 tables; settled figures of 5 years before, from 100 % on also value, depreciation and wear of assets), Annex II of the decree"),
            Circular56Of2022.At("9", "1"), Decree60Of2021.At("35", "1")),
        Timelines.From<LocalizedText>(
            AutonomyDates.Decree111,
            new(
                "Phụ lục số 2 của Thông tư (phương án và 3 biểu; số liệu 5 năm trước đã quyết toán, tự bảo đảm từ 100 % thì thêm giá trị, khấu hao, hao mòn tài sản), Phụ lục II của Nghị định theo mẫu mới",
                "Annex 2 of the circular (the plan and 3 tables; settled figures of 5 years before, from 100 % on also value, depreciation and wear of assets), Annex II of the decree in its new form"),
            Circular56Of2022.At("9", "1"), Decree60Of2021.At("35", "1"), Decree111Of2025.At("2", "1")));

    /// <summary>The superior body's summary for the finance body.</summary>
    public static readonly NormTimeline<LocalizedText> Summary = Timelines.Of(
        "autonomy.timetable.form.summary",
        new("Mẫu tổng hợp phương án gửi cơ quan tài chính", "Form of the summary for the finance body"),
        Timelines.From<LocalizedText>(AutonomyDates.Circular56, new("Phụ lục số 3", "Annex 3"), Circular56Of2022.At("9", "2")),
        Timelines.From<LocalizedText>(AutonomyDates.Circular3, new("Phụ lục số 3", "Annex 3"), Circular56Of2022.At("9", "2"), Circular3Of2026.At("1", "2")));

    /// <summary>The decision and who takes it (9.2; 35.3 as amended; 9.2.b as amended).</summary>
    public static readonly NormTimeline<LocalizedText> Decision = Timelines.Of(
        "autonomy.timetable.form.decision",
        new("Mẫu quyết định giao quyền tự chủ", "Form of the decision on autonomy"),
        Timelines.From(
            AutonomyDates.Circular56,
            DecisionForm(
                "đơn vị thuộc trung ương do bộ, cơ quan trung ương quyết định; đơn vị thuộc địa phương do cơ quan quản lý cấp trên trình Ủy ban nhân dân quyết định",
                "taken for central units by the ministry or central body; for local units by the People's Committee on the proposal of the superior body"),
            Circular56Of2022.At("9", "2")),
        Timelines.From(
            AutonomyDates.Decree111,
            DecisionForm(
                "đơn vị thuộc trung ương do cơ quan quản lý cấp trên quyết định; đơn vị thuộc địa phương: theo Nghị định do cơ quan quản lý cấp trên, theo Thông tư do Ủy ban nhân dân quyết định",
                "taken for central units by the superior body; for local units by the superior body as the decree says, by the People's Committee as the circular says"),
            Circular56Of2022.At("9", "2"), Decree60Of2021.At("35", "3"), Decree111Of2025.At("1", "23")),
        Timelines.From(
            AutonomyDates.Circular3,
            SuperiorDecides,
            Circular56Of2022.At("9", "2"), Decree60Of2021.At("35", "3"), Decree111Of2025.At("1", "23"), Circular3Of2026.At("1", "2")));

    /// <summary>The draft internal spending rules and what comes before they are sent (11.2, 11.3).</summary>
    public static readonly NormTimeline<LocalizedText> SpendingRules = Timelines.Of(
        "autonomy.timetable.form.spending-rules",
        new("Mẫu và các bước của dự thảo quy chế chi tiêu nội bộ", "Form and steps of the draft internal spending rules"),
        Timelines.From<LocalizedText>(
            AutonomyDates.Circular56,
            new(
                "Phụ lục số 5; đã thảo luận công khai, tổ chức công đoàn thống nhất, Hội đồng quản lý hoặc Hội đồng trường (nếu có) thông qua dự thảo",
                "Annex 5; discussed openly, agreed by the trade union, passed by the management or school council where there is one"),
            Circular56Of2022.At("11", "2"), Circular56Of2022.At("11", "3")),
        Timelines.From<LocalizedText>(
            AutonomyDates.Circular3,
            new(
                "Phụ lục số 5; đã thảo luận công khai, tổ chức công đoàn (nếu có) thống nhất, Hội đồng quản lý (nếu có) thông qua dự thảo",
                "Annex 5; discussed openly, agreed by the trade union and passed by the management council where there is one"),
            Circular56Of2022.At("11", "2"), Circular56Of2022.At("11", "3"), Circular3Of2026.At("1", "3")));

    /// <summary>The unit's yearly report; its figures run from 1 January to 31 January of the next year (16.5).</summary>
    public static readonly NormTimeline<LocalizedText> UnitReport = Timelines.Of(
        "autonomy.timetable.form.unit-report",
        new("Mẫu báo cáo hằng năm của đơn vị", "Form of the unit's yearly report"),
        Timelines.From<LocalizedText>(
            AutonomyDates.Circular56,
            new("Phụ lục số 6, số liệu từ 01/01 đến hết 31/01 năm sau", "Annex 6, figures from 1 January to 31 January of the next year"),
            Circular56Of2022.At("16", "1"), Circular56Of2022.At("16", "5")),
        Timelines.From<LocalizedText>(
            AutonomyDates.Circular3,
            new(
                "Phụ lục số 6 có thêm điểm 1.3 về cấp bù học phí, số liệu từ 01/01 đến hết 31/01 năm sau",
                "Annex 6 with point 1.3 added on compensation for tuition, figures from 1 January to 31 January of the next year"),
            Circular56Of2022.At("16", "1"), Circular56Of2022.At("16", "5"), Circular3Of2026.At("1", "4")));

    /// <summary>The yearly report of the ministry or province.</summary>
    public static readonly NormTimeline<LocalizedText> MinistryReport = Timelines.Of(
        "autonomy.timetable.form.ministry-report",
        new("Mẫu báo cáo hằng năm của bộ, tỉnh", "Form of the yearly report of the ministry or province"),
        Timelines.From<LocalizedText>(
            AutonomyDates.Circular56,
            new("Phụ lục số 7, số liệu từ 01/01 đến hết 31/01 năm sau", "Annex 7, figures from 1 January to 31 January of the next year"),
            Circular56Of2022.At("16", "2"), Circular56Of2022.At("16", "5")));

    /// <summary>The reports in economic and other fields before.</summary>
    public static readonly NormTimeline<LocalizedText> UnitReportEconomicAndOther =
        Before("unit-report.economic-and-other", "đơn vị sự nghiệp kinh tế và sự nghiệp khác", "of the unit, economic and other fields", Economic("5", "1"));

    /// <summary>The reports in economic and other fields before.</summary>
    public static readonly NormTimeline<LocalizedText> MinistryReportEconomicAndOther =
        Before("ministry-report.economic-and-other", "bộ, tỉnh về sự nghiệp kinh tế và sự nghiệp khác", "of the ministry or province, economic and other fields", Economic("6", "2"));

    /// <summary>The reports in science and technology before.</summary>
    public static readonly NormTimeline<LocalizedText> UnitReportScienceAndTechnology =
        Before("unit-report.science-and-technology", "tổ chức khoa học và công nghệ", "of the science and technology organisation", Science("3", "1"));

    /// <summary>The reports in science and technology before.</summary>
    public static readonly NormTimeline<LocalizedText> MinistryReportScienceAndTechnology =
        Before("ministry-report.science-and-technology", "bộ, tỉnh về tổ chức khoa học và công nghệ", "of the ministry or province, science and technology", Science("4", "2"));

    /// <summary>Every timeline of this room.</summary>
    public static readonly NormTimeline[] All =
    [
        Plan, Summary, Decision, SpendingRules, UnitReport, MinistryReport,
        UnitReportEconomicAndOther, MinistryReportEconomicAndOther, UnitReportScienceAndTechnology, MinistryReportScienceAndTechnology,
    ];

    private static LocalizedText SuperiorDecides => DecisionForm(
        "do cơ quan quản lý cấp trên quyết định; đơn vị trực thuộc Ủy ban nhân dân do Ủy ban nhân dân quyết định",
        "taken by the superior body; for units directly under a People's Committee by the committee");

    private static LocalizedText DecisionForm(string vietnamese, string english) => new(
        $"Phụ lục số 4: phân loại, kinh phí hỗ trợ (nhóm 3, nhóm 4), kinh phí đặt hàng, phí được để lại năm đầu; {vietnamese}",
        $"Annex 4: the group, support (groups 3 and 4), orders and retained fees of the first year; {english}");

    private static Timelines.Version<LocalizedText> Economic(string annex, string clause) =>
        Timelines.From<LocalizedText>(AutonomyDates.Circular145, new($"Phụ lục số {annex}", $"Annex {annex}"), Circular145Of2017.At("22", clause));

    private static Timelines.Version<LocalizedText> Science(string annex, string clause) =>
        Timelines.From<LocalizedText>(AutonomyDates.Circular90, new($"Phụ lục số {annex}", $"Annex {annex}"), Circular90Of2017.At("8", clause));

    private static NormTimeline<LocalizedText> Before(string id, string vietnamese, string english, Timelines.Version<LocalizedText> version) => Timelines.Ending(
        $"autonomy.timetable.form.{id}", new($"Mẫu báo cáo hằng năm của {vietnamese}", $"Form of the yearly report {english}"), AutonomyDates.Circular56, version);
}
