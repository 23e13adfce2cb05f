using NodaTime;
using PublicServiceUnits.Law;
using static PublicServiceUnits.Law.LegalDocuments;

namespace PublicServiceUnits.Autonomy;

/// <summary>By when what is due, for how long autonomy is granted, and what the internal spending rules need.</summary>
internal static class TimetableNorms
{
    private static readonly LocalizedText HeadSigns = new(
        "thủ trưởng đơn vị ký ban hành quy chế chi tiêu nội bộ", "the head signs and issues the internal spending rules");

    private static readonly LocalizedText WithoutDay = new("không ấn định ngày", "on no day named");
    private static readonly LocalizedText SuperiorBody = new("cơ quan quản lý cấp trên", "the superior body");

    private static readonly LocalizedText PlanReceivers = new(
        "cơ quan quản lý cấp trên (đơn vị dự toán cấp I); đơn vị trực thuộc Ủy ban nhân dân cấp tỉnh, cấp huyện gửi cơ quan tài chính cùng cấp; đơn vị thuộc đơn vị sự nghiệp khác gửi đơn vị cấp trên trực tiếp",
        "the superior body (first-level budget unit); units directly under the People's Committee of a province or district to the finance body of the same level; units under another public service unit to that unit");

    private static readonly LocalizedText PlanReceiversWithCommune = new(
        "cơ quan quản lý cấp trên (đơn vị dự toán cấp I); đơn vị trực thuộc Ủy ban nhân dân cấp tỉnh, cấp xã gửi cơ quan chuyên môn về tài chính của cấp đó; đơn vị thuộc đơn vị sự nghiệp khác gửi đơn vị cấp trên trực tiếp",
        "the superior body (first-level budget unit); units directly under the People's Committee of a province or commune to its finance office; units under another public service unit to that unit");

    private static readonly LocalizedText FinanceBody = new("cơ quan tài chính cùng cấp", "the finance body of the same level");
    private static readonly LocalizedText MinistryOfFinance = new("Bộ Tài chính", "the Ministry of Finance");

    private static readonly LocalizedText Receivers = new(
        "Kho bạc Nhà nước nơi mở tài khoản, cơ quan quản lý cấp trên, cơ quan tài chính cùng cấp",
        "the State Treasury where the unit has its account, the superior body, the finance body of the same level");

    private static readonly DutyRule Settling = new(DutyHolder.Unit, new AnnualDate(1, 31));
    private static readonly DutyRule MinistryReporting = new(DutyHolder.MinistryOrProvince, new AnnualDate(3, 31), MinistryOfFinance);
    private static readonly AnnualDate UnitReportBefore = new(2, 28);
    private static readonly AnnualDate NextPlanBefore = new(3, 31);

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
            Settling,
            Circular56Of2022.At("10", "1", "b"),
            Circular56Of2022.At("10", "3", "a")));

    /// <summary>The same in economic and other fields before (145/2017, 7.3.b; 9.2, 11.2, 13.2 refer to it).</summary>
    public static readonly NormTimeline<DutyRule> SettleFundsEconomicAndOther = Timelines.Ending(
        "autonomy.timetable.settle-funds.economic-and-other",
        new("Hạn xác định chênh lệch, trích lập các quỹ, sự nghiệp kinh tế và sự nghiệp khác", "Deadline to settle the funds of the year, economic and other fields"),
        AutonomyDates.Circular56,
        Timelines.From(AutonomyDates.Circular145, Settling, Circular145Of2017.At("7", "3", "b")));

    /// <summary>The same in science and technology before (90/2017, 4.2.b; 5.2.b refers to it).</summary>
    public static readonly NormTimeline<DutyRule> SettleFundsScienceAndTechnology = Timelines.Ending(
        "autonomy.timetable.settle-funds.science-and-technology",
        new("Hạn tự xác định chênh lệch, trích lập các quỹ, tổ chức khoa học và công nghệ", "Deadline to settle the funds of the year, science and technology organisations"),
        AutonomyDates.Circular56,
        Timelines.From(AutonomyDates.Circular90, Settling, Circular90Of2017.At("4", "2", "b"), Circular90Of2017.At("5", "2", "b")));

    /// <summary>The unit's yearly report (16.1; the commune in the place of the district from 2026-02-20).</summary>
    public static readonly NormTimeline<DutyRule> UnitReport = Timelines.Of(
        "autonomy.timetable.unit-report",
        new("Hạn đơn vị báo cáo hằng năm", "Deadline of the unit's yearly report"),
        Timelines.From(
            AutonomyDates.Circular56,
            new DutyRule(DutyHolder.Unit, UnitReportBefore, new(
                "cơ quan quản lý cấp trên (bộ, cơ quan trung ương; Ủy ban nhân dân cấp tỉnh, cấp huyện theo phân cấp)",
                "the superior body (ministry or central body; People's Committee of the province or district by delegation)")),
            Circular56Of2022.At("16", "1")),
        Timelines.From(
            AutonomyDates.Circular3,
            new DutyRule(DutyHolder.Unit, UnitReportBefore, new(
                "cơ quan quản lý cấp trên (bộ, cơ quan trung ương; Ủy ban nhân dân cấp tỉnh, cấp xã theo phân cấp)",
                "the superior body (ministry or central body; People's Committee of the province or commune by delegation)")),
            Circular56Of2022.At("16", "1"), Circular3Of2026.At("2", "1")));

    /// <summary>The same in economic and other fields before (145/2017, 22.1; local units also send it to the finance department).</summary>
    public static readonly NormTimeline<DutyRule> UnitReportEconomicAndOther = Timelines.Ending(
        "autonomy.timetable.unit-report.economic-and-other",
        new("Hạn đơn vị báo cáo hằng năm, sự nghiệp kinh tế và sự nghiệp khác", "Deadline of the unit's yearly report, economic and other fields"),
        AutonomyDates.Circular56,
        Timelines.From(
            AutonomyDates.Circular145,
            new DutyRule(DutyHolder.Unit, UnitReportBefore, new(
                "cơ quan chủ quản cấp trên; đơn vị thuộc địa phương gửi cả Sở Tài chính", "the superior body; units of a province also the finance department")),
            Circular145Of2017.At("22", "1")));

    /// <summary>The same in science and technology before (90/2017, 8.1).</summary>
    public static readonly NormTimeline<DutyRule> UnitReportScienceAndTechnology = Timelines.Ending(
        "autonomy.timetable.unit-report.science-and-technology",
        new("Hạn đơn vị báo cáo hằng năm, tổ chức khoa học và công nghệ", "Deadline of the unit's yearly report, science and technology organisations"),
        AutonomyDates.Circular56,
        Timelines.From(AutonomyDates.Circular90, new DutyRule(DutyHolder.Unit, UnitReportBefore, SuperiorBody), Circular90Of2017.At("8", "1")));

    /// <summary>The yearly report to the Ministry of Finance (16.2).</summary>
    public static readonly NormTimeline<DutyRule> MinistryReport = Timelines.Of(
        "autonomy.timetable.ministry-report",
        new("Hạn bộ, tỉnh báo cáo Bộ Tài chính", "Deadline of the yearly report to the Ministry of Finance"),
        Timelines.From(AutonomyDates.Circular56, MinistryReporting, Circular56Of2022.At("16", "2")));

    /// <summary>The same in economic and other fields before (145/2017, 22.2).</summary>
    public static readonly NormTimeline<DutyRule> MinistryReportEconomicAndOther = Timelines.Ending(
        "autonomy.timetable.ministry-report.economic-and-other",
        new("Hạn bộ, tỉnh báo cáo Bộ Tài chính, sự nghiệp kinh tế và sự nghiệp khác", "Deadline of the yearly report to the Ministry of Finance, economic and other fields"),
        AutonomyDates.Circular56,
        Timelines.From(AutonomyDates.Circular145, MinistryReporting, Circular145Of2017.At("22", "2")));

    /// <summary>The same in science and technology before (90/2017, 8.2).</summary>
    public static readonly NormTimeline<DutyRule> MinistryReportScienceAndTechnology = Timelines.Ending(
        "autonomy.timetable.ministry-report.science-and-technology",
        new("Hạn bộ, tỉnh báo cáo Bộ Tài chính, tổ chức khoa học và công nghệ", "Deadline of the yearly report to the Ministry of Finance, science and technology organisations"),
        AutonomyDates.Circular56,
        Timelines.From(AutonomyDates.Circular90, MinistryReporting, Circular90Of2017.At("8", "2")));

    /// <summary>In the last year: review and next plan (35.1 as amended).</summary>
    public static readonly NormTimeline<DutyRule> NextPlan = Timelines.Of(
        "autonomy.timetable.next-plan",
        new("Hạn gửi phương án tự chủ thời kỳ tiếp theo", "Deadline of the plan for the next period"),
        Timelines.From(
            AutonomyDates.Decree111,
            new DutyRule(DutyHolder.Unit, NextPlanBefore, PlanReceivers),
            Decree60Of2021.At("35", "1"), Decree60Of2021.At("35", "2"), Decree111Of2025.At("1", "23"), Circular56Of2022.At("9", "1")),
        Timelines.From(
            AutonomyDates.Circular3,
            new DutyRule(DutyHolder.Unit, NextPlanBefore, PlanReceiversWithCommune),
            Decree60Of2021.At("35", "1"), Decree60Of2021.At("35", "2"), Decree111Of2025.At("1", "23"),
            Circular56Of2022.At("9", "1"), Circular3Of2026.At("2", "1"), Circular3Of2026.At("2", "2")));

    /// <summary>In the last year before that: together with the estimates of the plan year, on no day of its own (9.6).</summary>
    public static readonly NormTimeline<UndatedDuty> NextPlanWithEstimates = Timelines.Ending(
        "autonomy.timetable.next-plan-with-estimates",
        new("Thời gian gửi phương án tự chủ thời kỳ tiếp theo", "When the plan for the next period is sent"),
        AutonomyDates.Decree111,
        Timelines.From<UndatedDuty>(
            AutonomyDates.Circular56,
            new(DutyHolder.Unit, PlanReceivers, new("cùng với thời gian lập dự toán của năm kế hoạch", "together with the estimates of the plan year")),
            Circular56Of2022.At("9", "6"), Circular56Of2022.At("9", "1"), Decree60Of2021.At("35", "1"), Decree60Of2021.At("35", "2")));

    /// <summary>
    /// In the last year: the finance body is asked (35.3 as amended). The sentence can also be read as the day of the finance
    /// body's opinion; by either reading it must be asked before that day.
    /// </summary>
    public static readonly NormTimeline<DutyRule> FinanceOpinion = Timelines.Of(
        "autonomy.timetable.finance-opinion",
        new("Hạn lấy ý kiến cơ quan tài chính", "Deadline to ask the finance body"),
        Timelines.From(
            AutonomyDates.Decree111, new DutyRule(DutyHolder.SuperiorBody, new AnnualDate(6, 20), FinanceBody), Decree60Of2021.At("35", "3"), Decree111Of2025.At("1", "23")));

    /// <summary>The same before, on no day (35.3; 9.2 of the circular).</summary>
    public static readonly NormTimeline<UndatedDuty> FinanceOpinionWithoutDay = Timelines.Ending(
        "autonomy.timetable.finance-opinion-without-day",
        new("Lấy ý kiến cơ quan tài chính, không ấn định ngày", "Asking the finance body, on no day of its own"),
        AutonomyDates.Decree111,
        Timelines.From<UndatedDuty>(AutonomyDates.Decree60, new(DutyHolder.SuperiorBody, FinanceBody, WithoutDay), Decree60Of2021.At("35", "3")),
        Timelines.From<UndatedDuty>(
            AutonomyDates.Circular56, new(DutyHolder.SuperiorBody, FinanceBody, WithoutDay), Decree60Of2021.At("35", "3"), Circular56Of2022.At("9", "2")));

    /// <summary>In the last year: the decision (35.3 as amended).</summary>
    public static readonly NormTimeline<DutyRule> AutonomyDecision = Timelines.Of(
        "autonomy.timetable.decision",
        new("Hạn quyết định giao quyền tự chủ", "Deadline of the decision on autonomy"),
        Timelines.From(
            AutonomyDates.Decree111, new DutyRule(DutyHolder.SuperiorBody, new AnnualDate(7, 30)), Decree60Of2021.At("35", "3"), Decree111Of2025.At("1", "23")));

    /// <summary>The same before, on no day (35.3; by 9.2.b of the circular People's Committees decide for local units).</summary>
    public static readonly NormTimeline<UndatedDuty> AutonomyDecisionWithoutDay = Timelines.Ending(
        "autonomy.timetable.decision-without-day",
        new("Quyết định giao quyền tự chủ, không ấn định ngày", "The decision on autonomy, on no day of its own"),
        AutonomyDates.Decree111,
        Timelines.From<UndatedDuty>(AutonomyDates.Decree60, new(DutyHolder.SuperiorBody, null, WithoutDay), Decree60Of2021.At("35", "3")),
        Timelines.From<UndatedDuty>(
            AutonomyDates.Circular56, new(DutyHolder.SuperiorBody, null, WithoutDay), Decree60Of2021.At("35", "3"), Circular56Of2022.At("9", "2")));

    /// <summary>Who receives the plan of 2022 (40.2.a).</summary>
    public static readonly NormTimeline<LocalizedText> PlanOf2022Receiver = Timelines.Ending(
        "autonomy.timetable.plan-of-2022.receiver",
        new("Nơi nhận báo cáo phương án năm 2022", "Who receives the plan of 2022"),
        new(2023, 1, 1),
        Timelines.From(AutonomyDates.Decree60, SuperiorBody, Decree60Of2021.At("40", "2", "a")));

    /// <summary>Who receives a new plan within a stability period (9.6 refers to 9.1).</summary>
    public static readonly NormTimeline<LocalizedText> RedoReceiver = Timelines.Of(
        "autonomy.timetable.mid-period-redo.receiver",
        new("Nơi nhận phương án lập lại trong thời kỳ ổn định", "Who receives a new plan within a stability period"),
        Timelines.From(AutonomyDates.Circular56, PlanReceivers, Circular56Of2022.At("9", "1"), Circular56Of2022.At("9", "6"), Decree60Of2021.At("35", "2")),
        Timelines.From(
            AutonomyDates.Circular3, PlanReceiversWithCommune,
            Circular56Of2022.At("9", "1"), Circular56Of2022.At("9", "6"), Decree60Of2021.At("35", "2"), Circular3Of2026.At("2", "1"), Circular3Of2026.At("2", "2")));

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

    /// <summary>To whom the signed internal spending rules go (11.3).</summary>
    public static readonly NormTimeline<LocalizedText> SpendingRulesReceivers = Timelines.Of(
        "autonomy.timetable.spending-rules.receivers",
        new("Nơi nhận quy chế chi tiêu nội bộ", "Who receives the internal spending rules"),
        Timelines.From(AutonomyDates.Circular56, Receivers, Circular56Of2022.At("11", "3")),
        Timelines.From(AutonomyDates.Circular3, Receivers, Circular56Of2022.At("11", "3"), Circular3Of2026.At("1", "3")));

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
        StabilityYears, HealthStabilityYears,
        SettleFunds, SettleFundsEconomicAndOther, SettleFundsScienceAndTechnology,
        UnitReport, UnitReportEconomicAndOther, UnitReportScienceAndTechnology,
        MinistryReport, MinistryReportEconomicAndOther, MinistryReportScienceAndTechnology,
        NextPlan, NextPlanWithEstimates, FinanceOpinion, FinanceOpinionWithoutDay, AutonomyDecision, AutonomyDecisionWithoutDay,
        PlanOf2022Receiver, RedoReceiver, CommentWorkingDays, Silence, SpendingRulesReceivers, Without,
    ];
}
