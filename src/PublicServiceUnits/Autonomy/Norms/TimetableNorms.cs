using NodaTime;
using PublicServiceUnits.Law;
using static PublicServiceUnits.Law.LegalDocuments;

namespace PublicServiceUnits.Autonomy;

/// <summary>By when what is due, for how long autonomy is granted, and what the internal spending rules need.</summary>
internal static class TimetableNorms
{
    private static readonly LocalizedText HeadSigns = new(
        "thủ trưởng đơn vị ký ban hành quy chế chi tiêu nội bộ", "the head signs and issues the internal spending rules");

    /// <summary>For how many years autonomy is granted.</summary>
    public static readonly NormTimeline<int> StabilityYears = Timelines.Of(
        "autonomy.timetable.stability-years",
        new("Số năm ổn định của quyết định giao quyền tự chủ", "Years for which autonomy is granted"),
        Timelines.From(AutonomyDates.Decree16, 3, Decree16Of2015.At("20", "2")),
        Timelines.From(AutonomyDates.Decree54, 3, Decree16Of2015.At("20", "2"), Decree54Of2016.At("15", "1")),
        Timelines.From(AutonomyDates.Decree141, 3, Decree16Of2015.At("20", "2"), Decree54Of2016.At("15", "1"), Decree141Of2016.At("21", "3")),
        Timelines.From(AutonomyDates.Decree60, 5, Decree60Of2021.At("35", "1")),
        Timelines.From(AutonomyDates.Circular56, 5, Decree60Of2021.At("35", "1"), Circular56Of2022.At("9", "6")),
        Timelines.From(AutonomyDates.Decree111, 5, Decree60Of2021.At("35", "1"), Decree111Of2025.At("1", "23")));

    /// <summary>The same for public health units before Decree 60/2021.</summary>
    public static readonly NormTimeline<int> HealthStabilityYears = Timelines.Ending(
        "autonomy.timetable.stability-years.health",
        new("Số năm ổn định phân loại đơn vị sự nghiệp y tế", "Years for which a health unit's class stays"),
        AutonomyDates.Decree60,
        Timelines.FromSecondary(AutonomyDates.Decree85, 3, Decree85Of2012.At("3", "2")));

    /// <summary>Settling the year's advances (10.1.b for groups 1 to 3, 10.3.a for group 4).</summary>
    public static readonly NormTimeline<DutyRule> SettleFunds = Timelines.Of(
        "autonomy.timetable.settle-funds",
        new("Hạn tự xác định chênh lệch, trích lập các quỹ", "Deadline to settle the funds of the year"),
        Timelines.From(
            AutonomyDates.Circular56,
            new DutyRule(DutyHolder.Unit, new AnnualDate(1, 31)),
            Circular56Of2022.At("10", "1", "b"),
            Circular56Of2022.At("10", "3", "a")));

    /// <summary>The unit's yearly report (16.1).</summary>
    public static readonly NormTimeline<DutyRule> UnitReport = Timelines.Of(
        "autonomy.timetable.unit-report",
        new("Hạn đơn vị báo cáo hằng năm", "Deadline of the unit's yearly report"),
        Timelines.From(AutonomyDates.Circular56, new DutyRule(DutyHolder.Unit, new AnnualDate(2, 28)), Circular56Of2022.At("16", "1")));

    /// <summary>The yearly report to the Ministry of Finance (16.2).</summary>
    public static readonly NormTimeline<DutyRule> MinistryReport = Timelines.Of(
        "autonomy.timetable.ministry-report",
        new("Hạn bộ, tỉnh báo cáo Bộ Tài chính", "Deadline of the yearly report to the Ministry of Finance"),
        Timelines.From(
            AutonomyDates.Circular56, new DutyRule(DutyHolder.MinistryOrProvince, new AnnualDate(3, 31)), Circular56Of2022.At("16", "2")));

    /// <summary>In the last year: review and next plan (35.1 as amended).</summary>
    public static readonly NormTimeline<DutyRule> NextPlan = Timelines.Of(
        "autonomy.timetable.next-plan",
        new("Hạn gửi phương án tự chủ thời kỳ tiếp theo", "Deadline of the plan for the next period"),
        Timelines.From(
            AutonomyDates.Decree111, new DutyRule(DutyHolder.Unit, new AnnualDate(3, 31)), Decree60Of2021.At("35", "1"), Decree111Of2025.At("1", "23")));

    /// <summary>In the last year before that: together with the estimates of the plan year, on no day of its own (9.6).</summary>
    public static readonly NormTimeline<LocalizedText> NextPlanWithEstimates = Timelines.Ending(
        "autonomy.timetable.next-plan-with-estimates",
        new("Thời gian gửi phương án tự chủ thời kỳ tiếp theo", "When the plan for the next period is sent"),
        AutonomyDates.Decree111,
        Timelines.From<LocalizedText>(
            AutonomyDates.Circular56,
            new("cùng với thời gian lập dự toán của năm kế hoạch", "together with the estimates of the plan year"),
            Circular56Of2022.At("9", "6")));

    /// <summary>In the last year: the finance body is asked (35.3 as amended).</summary>
    public static readonly NormTimeline<DutyRule> FinanceOpinion = Timelines.Of(
        "autonomy.timetable.finance-opinion",
        new("Hạn lấy ý kiến cơ quan tài chính", "Deadline to ask the finance body"),
        Timelines.From(
            AutonomyDates.Decree111, new DutyRule(DutyHolder.SuperiorBody, new AnnualDate(6, 20)), Decree60Of2021.At("35", "3"), Decree111Of2025.At("1", "23")));

    /// <summary>In the last year: the decision (35.3 as amended).</summary>
    public static readonly NormTimeline<DutyRule> AutonomyDecision = Timelines.Of(
        "autonomy.timetable.decision",
        new("Hạn quyết định giao quyền tự chủ", "Deadline of the decision on autonomy"),
        Timelines.From(
            AutonomyDates.Decree111, new DutyRule(DutyHolder.SuperiorBody, new AnnualDate(7, 30)), Decree60Of2021.At("35", "3"), Decree111Of2025.At("1", "23")));

    /// <summary>Working days the superior body has for the draft internal spending rules (11.3).</summary>
    public static readonly NormTimeline<int> CommentWorkingDays = Timelines.Of(
        "autonomy.timetable.spending-rules.working-days",
        new("Số ngày làm việc để có ý kiến về dự thảo quy chế chi tiêu nội bộ", "Working days to comment on the draft internal spending rules"),
        Timelines.From(AutonomyDates.Circular56, 15, Circular56Of2022.At("11", "3")),
        Timelines.From(AutonomyDates.Circular3, 15, Circular56Of2022.At("11", "3"), Circular3Of2026.At("1", "3")));

    /// <summary>What silence means (11.3).</summary>
    public static readonly NormTimeline<LocalizedText> Silence = Timelines.Of(
        "autonomy.timetable.spending-rules.silence",
        new("Cơ quan quản lý cấp trên không có ý kiến", "The superior body does not comment"),
        Timelines.From(
            AutonomyDates.Circular56,
            HeadSigns,
            Circular56Of2022.At("11", "3")),
        Timelines.From(AutonomyDates.Circular3, HeadSigns, Circular56Of2022.At("11", "3"), Circular3Of2026.At("1", "3")));

    /// <summary>What happens without a decision or without rules at the Treasury (15.1).</summary>
    public static readonly NormTimeline<LocalizedText> Without = Timelines.Of(
        "autonomy.timetable.without-decision-or-rules",
        new("Chưa có quyết định giao tự chủ hoặc quy chế gửi Kho bạc", "No decision on autonomy or no rules at the Treasury"),
        Timelines.From<LocalizedText>(
            AutonomyDates.Circular56,
            new(
                "Kho bạc Nhà nước kiểm soát chi như nhiệm vụ không giao tự chủ và không thanh toán để trích lập các quỹ",
                "the State Treasury controls spending as outside autonomy and pays nothing into the funds"),
            Circular56Of2022.At("15", "1")));

    /// <summary>Every timeline of this room.</summary>
    public static readonly NormTimeline[] All =
    [
        StabilityYears, HealthStabilityYears, SettleFunds, UnitReport, MinistryReport, NextPlan, NextPlanWithEstimates,
        FinanceOpinion, AutonomyDecision, CommentWorkingDays, Silence, Without,
    ];
}
