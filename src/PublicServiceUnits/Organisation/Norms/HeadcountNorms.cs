using NodaTime;
using PublicServiceUnits.Law;
using PublicServiceUnits.Quantities;
using static PublicServiceUnits.Law.LegalDocuments;
using static PublicServiceUnits.Law.Timelines;
using static PublicServiceUnits.Organisation.OrganisationDates;

namespace PublicServiceUnits.Organisation;

/// <summary>
/// The number of staff (Decree 106/2020/NĐ-CP). Decree 232/2026/NĐ-CP ends only its rules on job positions; that those on headcount
/// go on is derived. Who decides stands in the norms on powers, contracts in those of financial autonomy.
/// </summary>
internal static class HeadcountNorms
{
    public const string Room = "organisation.headcount.";

    private static readonly LocalDate Decree276 = Decree276Of2026.Effective!.Value.From;

    private static readonly LocalizedText Appraises = new(
        "Bộ Nội vụ thẩm định kế hoạch số người làm việc hưởng lương từ ngân sách", "the Ministry of Home Affairs appraises the plan of State-paid staff");

    /// <summary>That the rules on headcount go on.</summary>
    public static readonly NormTimeline<LocalizedText> Continuity = Timelines.Of(
        Room + "continuity",
        new("Quy định về số lượng người làm việc sau Nghị định 232/2026/NĐ-CP", "The rules on headcount after Decree 232/2026/NĐ-CP"),
        FromSecondary<LocalizedText>(
            Decree232,
            new("được coi là còn hiệu lực", "taken as still in force"),
            Decree232Of2026.At("16", "2")));

    /// <summary>The appraisal for ministries and central bodies (9.2.c).</summary>
    public static readonly NormTimeline<LocalizedText> CentralAppraisal = Timelines.Of(
        Room + "appraisal.central",
        new("Thẩm định số người hưởng lương từ ngân sách của bộ, ngành", "Appraisal of the State-paid staff of central bodies"),
        From(Decree106, Appraises, Decree106Of2020.At("9", "2", "c"), Decree106Of2020.At("15", "2")),
        FromSecondary(Decree232, Appraises, Decree106Of2020.At("9", "2", "c"), Decree106Of2020.At("15", "2"), Decree232Of2026.At("16", "2")));

    /// <summary>The appraisal for localities (9.2.c), open from 2026-07-08.</summary>
    public static readonly NormTimeline<LocalizedText> LocalAppraisal = Timelines.Of(
        Room + "appraisal.local",
        new("Thẩm định số người hưởng lương từ ngân sách của địa phương", "Appraisal of the State-paid staff of localities"),
        From(Decree106, Appraises, Decree106Of2020.At("9", "2", "c"), Decree106Of2020.At("15", "2")),
        FromSecondary(Decree232, Appraises, Decree106Of2020.At("9", "2", "c"), Decree106Of2020.At("15", "2"), Decree232Of2026.At("16", "2")),
        FromSecondary<LocalizedText>(
            Decree276,
            new("nhiệm vụ của Bộ Nội vụ không còn nêu địa phương", "the tasks of the Ministry of Home Affairs no longer name localities"),
            Decree106Of2020.At("9", "2", "c"), Decree276Of2026.At("2", "8")));

    /// <summary>The People's Council approves the total of a locality (13).</summary>
    public static readonly NormTimeline<LocalizedText> PeoplesCouncil = Going<LocalizedText>(
        "peoples-council",
        new("Phê duyệt tổng số của địa phương", "Approval of a locality's total"),
        new("Hội đồng nhân dân cấp tỉnh phê duyệt trong tổng số được thẩm định", "the People's Council of the province approves it within the total appraised"),
        Decree106Of2020.At("13"), Decree106Of2020.At("9", "2", "đ"), Decree106Of2020.At("14", "4"));

    /// <summary>The headcount of Groups 1 and 2 is not below the norm of the field (16.1.b).</summary>
    public static readonly NormTimeline<LocalizedText> NotBelowNorm = Going<LocalizedText>(
        "not-below-norm",
        new("Số người làm việc so với định mức của ngành", "Headcount against the norm of the field"),
        new("không thấp hơn định mức của bộ quản lý ngành, lĩnh vực", "not below the norm of the ministry of the field"),
        Decree106Of2020.At("16", "1", "b"));

    /// <summary>Without a norm the Ministry of Home Affairs appraises the revenue-paid staff of Group 3 (19.2).</summary>
    public static readonly NormTimeline<LocalizedText> WithoutNorm = Going<LocalizedText>(
        "without-norm",
        new("Khi chưa có định mức của ngành", "Where the field has no norm yet"),
        new(
            "nhóm 3: số hưởng lương từ nguồn thu sự nghiệp cũng gửi Bộ Nội vụ thẩm định",
            "Group 3: the revenue-paid staff too is sent to the Ministry of Home Affairs for appraisal"),
        Decree106Of2020.At("19", "2"));

    /// <summary>Revenue-paid posts (9.2.a).</summary>
    public static readonly NormTimeline<LocalizedText> RevenuePaid = Going<LocalizedText>(
        "revenue-paid",
        new("Số người hưởng lương từ nguồn thu sự nghiệp", "Revenue-paid staff"),
        new("nhóm 3 có cả hai phần; nhóm 4 chỉ có số hưởng lương từ ngân sách", "Group 3 has both parts; Group 4 has State-paid staff only"),
        Decree106Of2020.At("9", "2", "a"));

    /// <summary>What a plan not sent costs: percentage points above the road map (10.3.b).</summary>
    public static readonly NormTimeline<Ratio> MissingPlan = Going(
        "missing-plan", new("Tỷ lệ tinh giản tăng thêm khi không gửi kế hoạch", "Higher cut where no plan is sent"), Ratio.Percent(1), Decree106Of2020.At("10", "3", "b"));

    /// <summary>An increase of State-paid staff (15.2).</summary>
    public static readonly NormTimeline<LocalizedText> Increase = Going<LocalizedText>(
        "increase",
        new("Tăng số người hưởng lương từ ngân sách", "An increase of State-paid staff"),
        new("trình Thủ tướng Chính phủ xem xét, quyết định trước khi thẩm định", "goes to the Prime Minister before the appraisal"),
        Decree106Of2020.At("15", "2"));

    /// <summary>When the number is adjusted (11.1).</summary>
    public static readonly NormTimeline<LocalizedText> Adjustment = Going<LocalizedText>(
        "adjustment",
        new("Điều chỉnh số lượng người làm việc", "Adjusting the number of staff"),
        new(
            "khi căn cứ xác định thay đổi, khi đơn vị được thành lập, tổ chức lại; trình tự như phê duyệt hằng năm",
            "where what it rests on changes, or the unit is founded or reorganised; by the yearly procedure"),
        Decree106Of2020.At("11", "1"), Decree106Of2020.At("11", "2"));

    /// <summary>Bodies and units that decide themselves on applying the rules on contracts (14.4, 14.5 of Decree 235/2026/NĐ-CP).</summary>
    public static readonly NormTimeline<LocalizedText> ContractsByOthers = Timelines.Of(
        Room + "contracts.by-others",
        new("Áp dụng quy định về hợp đồng", "Applying the rules on contracts"),
        From<LocalizedText>(
            Decree232,
            new(
                "tổ chức khoa học và công nghệ, tổ chức khác được giao biên chế viên chức quyết định cho đơn vị thuộc phạm vi quản lý; đơn vị thuộc đơn vị sự nghiệp công lập tự quyết định",
                "science and technology organisations and other organisations to which posts are assigned decide for their units; units under a public service unit decide themselves"),
            Decree235Of2026.At("14", "4"), Decree235Of2026.At("14", "5")));

    private static readonly NormTimeline<HeadcountDutyRule>[] ByDuty =
    [
        Going(
            "duty.plan",
            new("Gửi kế hoạch số lượng người làm việc năm sau", "Sending the plan of next year's staff"),
            new HeadcountDutyRule(new AnnualDate(5, 1), new("bộ, ngành, địa phương gửi Bộ Nội vụ kế hoạch năm sau", "ministries, bodies and provinces send next year's plan to the Ministry of Home Affairs")),
            Decree106Of2020.At("10", "3", "a")),
        Going(
            "duty.appraisal",
            new("Thẩm định số người hưởng lương từ ngân sách năm sau", "Appraising next year's State-paid staff"),
            new HeadcountDutyRule(new AnnualDate(7, 1), Appraises),
            Decree106Of2020.At("15", "2")),
        Going(
            "duty.statistics",
            new("Báo cáo vị trí việc làm, số lượng người làm việc năm trước", "Report on positions and staff of the year before"),
            new HeadcountDutyRule(new AnnualDate(1, 31), new("bộ, ngành, địa phương báo cáo Bộ Nội vụ số liệu năm trước", "ministries, bodies and provinces report last year's figures to the Ministry of Home Affairs")),
            Decree106Of2020.At("12", "2", "g"), Decree106Of2020.At("14", "9")),
        Timelines.Of(
            Room + "duty.unit-data",
            new("Báo cáo số liệu về đơn vị sự nghiệp", "Data report on units"),
            From(
                Decree120,
                new HeadcountDutyRule(
                    new AnnualDate(12, 20),
                    new(
                        "bộ, ngành, Ủy ban nhân dân cấp tỉnh báo cáo bộ quản lý ngành và Bộ Nội vụ",
                        "ministries, bodies and provincial People's Committees report to the ministry of the field and the Ministry of Home Affairs")),
                Decree120Of2020.At("26", "2", "b"))),
    ];

    /// <summary>Every timeline of this room.</summary>
    public static readonly NormTimeline[] All =
    [
        Continuity, CentralAppraisal, LocalAppraisal, PeoplesCouncil, NotBelowNorm, WithoutNorm, RevenuePaid, MissingPlan, Increase, Adjustment,
        ContractsByOthers, .. ByDuty,
    ];

    /// <summary>The timeline of a yearly duty.</summary>
    public static NormTimeline<HeadcountDutyRule> Of(HeadcountDutyKind kind) => ByDuty[(int)kind];

    // A rule of Decree 106/2020/NĐ-CP that is taken to go on after Decree 232/2026/NĐ-CP.
    private static NormTimeline<T> Going<T>(string name, LocalizedText description, T value, params Provision[] provisions)
        where T : notnull => Timelines.Of(
            Room + name,
            description,
            From(Decree106, value, provisions),
            FromSecondary(Decree232, value, [.. provisions, Decree232Of2026.At("16", "2")]));
}
