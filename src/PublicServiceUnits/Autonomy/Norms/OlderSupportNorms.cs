using PublicServiceUnits.Law;
using static PublicServiceUnits.Law.LegalDocuments;

namespace PublicServiceUnits.Autonomy;

/// <summary>
/// What the decrees of 2015 and 2016 say of the State's support of recurrent expenditure, up to 2021-08-14: by field and
/// class, each with its own measure and none with a sum that the figures of the unit alone would give.
/// </summary>
internal sealed class OlderSupportNorms
{
    private static readonly LocalizedText NotInPrice = new(
        "ngân sách hỗ trợ phần chi phí chưa kết cấu trong giá, phí dịch vụ",
        "the budget supports the part of the cost that prices and fees do not yet hold");

    private static readonly LocalizedText ByHeadcount = new(
        "ngân sách cấp theo số lượng người làm việc và định mức phân bổ dự toán được phê duyệt",
        "the budget pays by the approved headcount and norm of allocation");

    private static readonly LocalizedText None = new(
        "không có khoản hỗ trợ chi thường xuyên trong nguồn tài chính",
        "no support of recurrent expenditure among the sources");

    private static readonly LocalizedText FunctionalTasks = new(
        "ngân sách chi cho nhiệm vụ khoa học và công nghệ, nhiệm vụ thường xuyên theo chức năng, dịch vụ sự nghiệp công; không nêu công thức",
        "the budget pays science and technology tasks, regular tasks by function and public services; no formula");

    private static readonly LocalizedText FunctionalTasksLessRevenue = new(
        "nhiệm vụ thường xuyên theo chức năng: quỹ lương, phụ cấp theo số người làm việc được phê duyệt cộng định mức chi hành chính, trừ nguồn thu sự nghiệp; địa phương có định mức riêng thì theo định mức đó",
        "regular tasks by function: pay at the approved headcount and the norm of administrative spending, less own revenue; where a locality has its own norm, that norm");

    /// <summary>Decree 16/2015/NĐ-CP, the frame for every field without a decree of its own.</summary>
    public static readonly OlderSupportNorms Framework = new(
        "framework",
        [Timelines.From(AutonomyDates.Decree16, NotInPrice, Decree16Of2015.At("14", "1", "c"), Decree16Of2015.At("18", "2"))],
        [Timelines.From(AutonomyDates.Decree16, ByHeadcount, Decree16Of2015.At("15", "1", "a"), Decree16Of2015.At("19", "3"))],
        [Timelines.From(AutonomyDates.Decree16, None, Decree16Of2015.At("12", "1"), Decree16Of2015.At("13", "1"))]);

    /// <summary>Decree 54/2016/NĐ-CP: one article for classes 3 and 4; the measure came with Circular 90/2017/TT-BTC.</summary>
    public static readonly OlderSupportNorms ScienceAndTechnology = new(
        "science-and-technology",
        OfScience(),
        OfScience(),
        [
            Timelines.From(
                AutonomyDates.Decree54,
                new LocalizedText(
                    "chỉ có kinh phí cho nhiệm vụ được giao; không có khoản hỗ trợ chi thường xuyên khác",
                    "money for assigned tasks only; no other support of recurrent expenditure"),
                Decree54Of2016.At("8", "1", "c")),
        ]);

    /// <summary>Decree 141/2016/NĐ-CP; Circular 145/2017/TT-BTC adds the units that live of fees.</summary>
    public static readonly OlderSupportNorms EconomicAndOther = new(
        "economic-and-other",
        [
            Timelines.From(AutonomyDates.Decree141, NotInPrice, Decree141Of2016.At("14", "1", "b"), Decree141Of2016.At("18", "2", "b")),
            Timelines.From(
                AutonomyDates.Circular145,
                new LocalizedText(
                    "ngân sách hỗ trợ phần chi phí chưa kết cấu trong giá; đơn vị chỉ có nguồn thu phí: phần phí để lại không đủ chi thường xuyên",
                    "the budget supports the part of the cost that prices do not yet hold; for a unit that lives of fees alone, what retained fees do not cover"),
                Decree141Of2016.At("14", "1", "b"), Circular145Of2017.At("21", "2", "c"), Circular145Of2017.At("18", "3")),
        ],
        [
            Timelines.From(AutonomyDates.Decree141, ByHeadcount, Decree141Of2016.At("15", "1", "a"), Decree141Of2016.At("21", "2")),
            Timelines.From(
                AutonomyDates.Circular145, ByHeadcount, Decree141Of2016.At("15", "1", "a"), Circular145Of2017.At("21", "2", "c"), Circular145Of2017.At("18", "4")),
        ],
        [Timelines.From(AutonomyDates.Decree141, None, Decree141Of2016.At("12", "1"), Decree141Of2016.At("13", "1"))]);

    private OlderSupportNorms(
        string field,
        Timelines.Version<LocalizedText>[] group3,
        Timelines.Version<LocalizedText>[] group4,
        Timelines.Version<LocalizedText>[] groups1And2)
    {
        Group3 = Of(field, "group-3", new("Ngân sách hỗ trợ chi thường xuyên, loại tự bảo đảm một phần", "State support of recurrent expenditure, the class that covers a part"), group3);
        Group4 = Of(field, "group-4", new("Ngân sách cấp chi thường xuyên, loại do Nhà nước bảo đảm", "State money for recurrent expenditure, the class the State pays for"), group4);
        Groups1And2 = Of(field, "groups-1-and-2", new("Ngân sách hỗ trợ chi thường xuyên, loại 1 và loại 2", "State support of recurrent expenditure, classes 1 and 2"), groups1And2);
    }

    public NormTimeline<LocalizedText> Group3 { get; }

    public NormTimeline<LocalizedText> Group4 { get; }

    public NormTimeline<LocalizedText> Groups1And2 { get; }

    /// <summary>Every timeline of this room.</summary>
    public static NormTimeline[] All =>
        [.. new[] { Framework, ScienceAndTechnology, EconomicAndOther }.SelectMany(decree => new[] { decree.Group3, decree.Group4, decree.Groups1And2 })];

    private static Timelines.Version<LocalizedText>[] OfScience() =>
    [
        Timelines.From(AutonomyDates.Decree54, FunctionalTasks, Decree54Of2016.At("9", "1", "a")),
        Timelines.From(
            AutonomyDates.Circular90,
            FunctionalTasksLessRevenue,
            Circular90Of2017.At("6", "2", "a"), Circular90Of2017.At("6", "2", "b"), Circular90Of2017.At("6", "3"), Decree54Of2016.At("9", "1", "a")),
    ];

    private static NormTimeline<LocalizedText> Of(string field, string name, LocalizedText description, Timelines.Version<LocalizedText>[] versions) =>
        Timelines.Ending($"autonomy.state-support.older.{field}.{name}", description, AutonomyDates.Decree60, versions);
}
