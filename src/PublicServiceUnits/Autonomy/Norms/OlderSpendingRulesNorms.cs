using PublicServiceUnits.Law;
using static PublicServiceUnits.Law.LegalDocuments;

namespace PublicServiceUnits.Autonomy;

/// <summary>The internal spending rules before Circular 56/2022: days of the calendar to comment, silence, the State Treasury.</summary>
internal static class OlderSpendingRulesNorms
{
    private static readonly LocalizedText Days = new(
        "Số ngày để có ý kiến về quy chế chi tiêu nội bộ", "Days to comment on the internal spending rules");

    private static readonly LocalizedText NoComment = new("Cơ quan quản lý cấp trên không có ý kiến", "The superior body does not comment");

    private static readonly LocalizedText UnitGoesOn = new(
        "đơn vị triển khai thực hiện theo quy chế, gửi cơ quan tài chính cùng cấp và Kho bạc Nhà nước",
        "the unit carries the rules out and sends them to the finance body of the level and the State Treasury");

    /// <summary>Days to comment (16/2015, 17.3).</summary>
    public static readonly NormTimeline<int> CommentDays = Timelines.Ending(
        "autonomy.timetable.spending-rules.days",
        Days,
        AutonomyDates.Decree60,
        Timelines.From(AutonomyDates.Decree16, 15, Decree16Of2015.At("17", "3")));

    /// <summary>The same in economic and other fields (141/2016, 17.3; 145/2017, 15.3).</summary>
    public static readonly NormTimeline<int> CommentDaysEconomic = Timelines.Ending(
        "autonomy.timetable.spending-rules.days.economic-and-other",
        Days,
        AutonomyDates.Decree60,
        Timelines.From(AutonomyDates.Decree141, 15, Decree141Of2016.At("17", "3")),
        Timelines.From(AutonomyDates.Circular145, 15, Decree141Of2016.At("17", "3"), Circular145Of2017.At("15", "3")));

    /// <summary>The same in science and technology (01/2017 of the Ministry of Science and Technology, 5.3, on 54/2016, 7.2).</summary>
    public static readonly NormTimeline<int> CommentDaysScience = Timelines.Ending(
        "autonomy.timetable.spending-rules.days.science-and-technology",
        Days,
        AutonomyDates.Decree60,
        Timelines.From(AutonomyDates.ScienceCircular1, 15, Circular1Of2017OfScienceMinistry.At("5", "3"), Decree54Of2016.At("7", "2")));

    /// <summary>What silence means (16/2015, 17.3). The science circular gives it no effect: the head has issued the rules before.</summary>
    public static readonly NormTimeline<LocalizedText> Silence = Timelines.Ending(
        "autonomy.timetable.spending-rules.older-silence",
        NoComment,
        AutonomyDates.Decree60,
        Timelines.From(AutonomyDates.Decree16, UnitGoesOn, Decree16Of2015.At("17", "3")));

    /// <summary>The same in economic and other fields (141/2016, 17.3).</summary>
    public static readonly NormTimeline<LocalizedText> SilenceEconomic = Timelines.Ending(
        "autonomy.timetable.spending-rules.older-silence.economic-and-other",
        NoComment,
        AutonomyDates.Decree60,
        Timelines.From(AutonomyDates.Decree141, UnitGoesOn, Decree141Of2016.At("17", "3")));

    /// <summary>What happens without a decision or without rules at the Treasury in economic and other fields (145/2017, 20.1.b).</summary>
    public static readonly NormTimeline<LocalizedText> WithoutEconomic = Timelines.Ending(
        "autonomy.timetable.without-decision-or-rules.economic-and-other",
        new("Chưa có quyết định giao tự chủ hoặc quy chế gửi Kho bạc, sự nghiệp kinh tế và sự nghiệp khác", "No decision on autonomy or no rules at the Treasury, economic and other fields"),
        AutonomyDates.Decree60,
        Timelines.From<LocalizedText>(
            AutonomyDates.Circular145,
            new(
                "Kho bạc Nhà nước kiểm soát chi như nhiệm vụ không thường xuyên và không thanh toán để trích lập các quỹ",
                "the State Treasury controls spending as non-recurrent tasks and pays nothing into the funds"),
            Circular145Of2017.At("20", "1", "b")));

    /// <summary>Every timeline of this room.</summary>
    public static readonly NormTimeline[] All = [CommentDays, CommentDaysEconomic, CommentDaysScience, Silence, SilenceEconomic, WithoutEconomic];
}
