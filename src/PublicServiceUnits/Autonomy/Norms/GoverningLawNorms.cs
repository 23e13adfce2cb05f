using PublicServiceUnits.Law;
using static PublicServiceUnits.Law.LegalDocuments;
using Choice = PublicServiceUnits.Law.LegalChoice<PublicServiceUnits.Autonomy.ClassificationRegime>;

namespace PublicServiceUnits.Autonomy;

/// <summary>Which body of rules classifies units of a field, over time.</summary>
internal static class GoverningLawNorms
{
    private static readonly Choice Decree16Alone = new(
        ClassificationRegime.ClassesWithoutPercentages,
        new("Nghị định 16/2015/NĐ-CP: bốn loại, không có tỷ lệ phần trăm", "Decree 16/2015/NĐ-CP: four classes without percentages"));

    /// <summary>Every field since Decree 60/2021/NĐ-CP.</summary>
    public static readonly NormTimeline<Choice> General = Timelines.Of(
        "autonomy.governing-law.general",
        new("Văn bản quy định phân loại mức tự chủ tài chính", "The text that classifies financial autonomy"),
        Timelines.From(
            AutonomyDates.Decree60,
            new Choice(ClassificationRegime.General, new("Nghị định 60/2021/NĐ-CP", "Decree 60/2021/NĐ-CP")),
            Decree60Of2021.At("9"), Decree60Of2021.At("41", "1")),
        Timelines.From(
            AutonomyDates.Circular56,
            new Choice(ClassificationRegime.General, new("Nghị định 60/2021/NĐ-CP và Thông tư 56/2022/TT-BTC", "Decree 60/2021/NĐ-CP with Circular 56/2022/TT-BTC")),
            Decree60Of2021.At("9"), Circular56Of2022.At("4"), Circular56Of2022.At("21", "1")),
        Timelines.From(
            AutonomyDates.Decree111,
            new Choice(ClassificationRegime.GeneralAmended, new("Nghị định 60/2021/NĐ-CP được sửa đổi bởi Nghị định 111/2025/NĐ-CP", "Decree 60/2021/NĐ-CP as amended by Decree 111/2025/NĐ-CP")),
            Decree60Of2021.At("9"), Decree111Of2025.At("3", "1"), Circular56Of2022.At("4")));

    /// <summary>Economic and other fields before.</summary>
    public static readonly NormTimeline<Choice> EconomicAndOther = Timelines.Ending(
        "autonomy.governing-law.economic-and-other",
        new("Văn bản phân loại đơn vị sự nghiệp kinh tế và sự nghiệp khác trước 15/8/2021", "The text that classifies units of economic and other fields before 2021-08-15"),
        AutonomyDates.Decree60,
        Timelines.From(AutonomyDates.Decree16, Decree16Alone, Decree16Of2015.At("20", "1")),
        Timelines.From(
            AutonomyDates.Decree141,
            new Choice(ClassificationRegime.ClassesWithoutPercentages, new("Nghị định 141/2016/NĐ-CP, chưa có thông tư hướng dẫn tỷ lệ", "Decree 141/2016/NĐ-CP, its circular with the percentages not yet issued")),
            Decree141Of2016.At("21", "1")),
        Timelines.From(
            AutonomyDates.Circular145,
            new Choice(ClassificationRegime.EconomicAndOther, new("Nghị định 141/2016/NĐ-CP và Thông tư 145/2017/TT-BTC", "Decree 141/2016/NĐ-CP with Circular 145/2017/TT-BTC")),
            Circular145Of2017.At("5", "3", "b"), Decree141Of2016.At("21", "1")));

    /// <summary>Public science and technology organisations before (universities excepted).</summary>
    public static readonly NormTimeline<Choice> ScienceAndTechnology = Timelines.Ending(
        "autonomy.governing-law.science-and-technology",
        new("Văn bản phân loại tổ chức khoa học và công nghệ công lập trước 15/8/2021", "The text that classifies public science and technology organisations before 2021-08-15"),
        AutonomyDates.Decree60,
        Timelines.From(AutonomyDates.Decree16, Decree16Alone, Decree16Of2015.At("20", "1")),
        Timelines.From(
            AutonomyDates.Decree54,
            new Choice(ClassificationRegime.ClassesWithoutPercentages, new("Nghị định 54/2016/NĐ-CP, chưa có thông tư hướng dẫn tỷ lệ", "Decree 54/2016/NĐ-CP, its circular with the percentages not yet issued")),
            Decree54Of2016.At("3", "2")),
        Timelines.From(
            AutonomyDates.Circular90,
            new Choice(ClassificationRegime.ScienceAndTechnology, new("Nghị định 54/2016/NĐ-CP và Thông tư 90/2017/TT-BTC", "Decree 54/2016/NĐ-CP with Circular 90/2017/TT-BTC")),
            Circular90Of2017.At("3", "3", "b"), Decree54Of2016.At("3", "2")));

    /// <summary>Health units before. The decree's own wording was not read.</summary>
    public static readonly NormTimeline<Choice> HealthAndPopulation = Timelines.Ending(
        "autonomy.governing-law.health-and-population",
        new("Văn bản phân loại đơn vị sự nghiệp y tế trước 15/8/2021", "The text that classifies health units before 2021-08-15"),
        AutonomyDates.Decree60,
        Timelines.FromSecondary(
            AutonomyDates.Decree85,
            new Choice(ClassificationRegime.ClassesWithoutPercentages, new("Nghị định 85/2012/NĐ-CP: bốn nhóm, không tìm thấy tỷ lệ phần trăm", "Decree 85/2012/NĐ-CP: four groups, no percentages found")),
            Decree85Of2012.At("3")));

    /// <summary>The other fields before: education, vocational education, culture, information.</summary>
    public static readonly NormTimeline<Choice> OtherFields = Timelines.Ending(
        "autonomy.governing-law.other-fields",
        new("Văn bản phân loại đơn vị giáo dục, dạy nghề, văn hóa, thông tin trước 15/8/2021", "The text that classifies units of education, vocational education, culture and information before 2021-08-15"),
        AutonomyDates.Decree60,
        Timelines.From(AutonomyDates.Decree16, Decree16Alone, Decree16Of2015.At("20", "1")));

    /// <summary>Every timeline of this room.</summary>
    public static readonly NormTimeline[] All = [General, EconomicAndOther, ScienceAndTechnology, HealthAndPopulation, OtherFields];
}
