using PublicServiceUnits.Law;
using static PublicServiceUnits.Law.LegalDocuments;

namespace PublicServiceUnits.Autonomy;

/// <summary>Who decides on the tier of a unit and on a plan drawn up anew, by whom the unit is managed.</summary>
internal static class ChangeTierAuthorityNorms
{
    /// <summary>Units of ministries and central bodies (35.3; 56/2022, 9.2.a).</summary>
    public static readonly NormTimeline<LocalizedText> Central = Of(
        "central",
        new("Cấp quyết định đối với đơn vị thuộc trung ương quản lý", "Who decides for units of central bodies"),
        Timelines.From(AutonomyDates.Decree60, CentralText(""), Decree60Of2021.At("35", "3")),
        Timelines.From(AutonomyDates.Circular56, CentralText(" hoặc cơ quan được phân cấp"), Circular56Of2022.At("9", "2", "a"), Decree60Of2021.At("35", "3")),
        Timelines.From(
            AutonomyDates.Decree111,
            CentralText(" hoặc cơ quan được phân cấp"),
            Circular56Of2022.At("9", "2", "a"), Decree60Of2021.At("35", "3"), Decree111Of2025.At("1", "23")));

    /// <summary>Units of a locality that stand under a department or another body (35.3; 56/2022, 9.2.b; 03/2026, 1.2).</summary>
    public static readonly NormTimeline<LocalizedText> Local = Of(
        "local",
        new("Cấp quyết định đối với đơn vị thuộc địa phương quản lý", "Who decides for units of localities"),
        Timelines.From<LocalizedText>(
            AutonomyDates.Decree60,
            new(
                "Ủy ban nhân dân cấp tỉnh, cấp huyện là cơ quan quản lý cấp trên, quyết định sau khi có ý kiến bằng văn bản của cơ quan tài chính cùng cấp",
                "the provincial or district People's Committee, being the superior body, decides after the written opinion of the finance body of its level"),
            Decree60Of2021.At("35", "3"), Decree60Of2021.At("35", "1")),
        Timelines.From(AutonomyDates.Circular56, SubmittedToCommittee(), Circular56Of2022.At("9", "2", "b"), Decree60Of2021.At("35", "3")),
        Timelines.From(AutonomyDates.Decree111, SubmittedToCommittee(), Circular56Of2022.At("9", "2", "b"), Decree60Of2021.At("35", "3"), Decree111Of2025.At("1", "23")),
        Timelines.From<LocalizedText>(
            AutonomyDates.Circular3,
            new(
                "cơ quan quản lý cấp trên (đơn vị dự toán cấp I) quyết định sau khi có ý kiến của cơ quan tài chính cấp tỉnh hoặc cấp xã",
                "the superior body (budget unit of the first level) decides after the opinion of the provincial or communal finance body"),
            Circular56Of2022.At("9", "2", "b"), Circular3Of2026.At("1", "2"), Decree60Of2021.At("35", "3")));

    /// <summary>Units directly under a People's Committee (56/2022, 9.2.b, fourth dash; 03/2026, 1.2).</summary>
    public static readonly NormTimeline<LocalizedText> DirectlyUnderCommittee = Of(
        "directly-under-committee",
        new("Cấp quyết định đối với đơn vị trực thuộc Ủy ban nhân dân", "Who decides for units directly under a People's Committee"),
        Timelines.From<LocalizedText>(
            AutonomyDates.Circular56,
            new(
                "cơ quan tài chính cùng cấp thẩm tra, trình; Ủy ban nhân dân cấp tỉnh, cấp huyện quyết định",
                "the finance body of the level examines and submits; the provincial or district People's Committee decides"),
            Circular56Of2022.At("9", "2", "b")),
        Timelines.From<LocalizedText>(
            AutonomyDates.Circular3,
            new(
                "cơ quan chuyên môn về tài chính thẩm tra, trình; Ủy ban nhân dân cấp tỉnh, cấp xã quyết định",
                "the finance body examines and submits; the provincial or communal People's Committee decides"),
            Circular56Of2022.At("9", "2", "b"), Circular3Of2026.At("1", "2")));

    /// <summary>Units of political organisations of a locality (56/2022, 9.2.b; 03/2026, 1.2).</summary>
    public static readonly NormTimeline<LocalizedText> PoliticalOrganisations = Of(
        "political-organisations",
        new("Cấp quyết định đối với đơn vị thuộc tổ chức chính trị", "Who decides for units of political organisations"),
        Timelines.From<LocalizedText>(
            AutonomyDates.Circular56,
            new("cơ quan quản lý cấp trên hoặc cơ quan được ủy quyền quyết định", "the superior body or the body it authorises decides"),
            Circular56Of2022.At("9", "2", "b")),
        Timelines.From<LocalizedText>(
            AutonomyDates.Circular3,
            new(
                "theo Nghị định về quản lý, sử dụng ngân sách đối với một số hoạt động của Đảng Cộng sản Việt Nam",
                "by the decree on the budget of certain activities of the Communist Party of Viet Nam"),
            Circular56Of2022.At("9", "2", "b"), Circular3Of2026.At("1", "2")));

    /// <summary>Units under a unit (35.2).</summary>
    public static readonly NormTimeline<LocalizedText> UnderUnits = Of(
        "under-units",
        new("Cấp quyết định đối với đơn vị trực thuộc đơn vị sự nghiệp công", "Who decides for units under a unit"),
        Timelines.From<LocalizedText>(
            AutonomyDates.Decree60,
            new(
                "đơn vị cấp trên trực tiếp phê duyệt sau khi cơ quan quản lý cấp trên có ý kiến thống nhất",
                "the direct parent unit approves once the superior body agrees"),
            Decree60Of2021.At("35", "2", "a")),
        Timelines.From<LocalizedText>(
            AutonomyDates.Decree111,
            new(
                "đơn vị cấp trên trực tiếp phê duyệt sau khi cơ quan quản lý cấp trên có ý kiến thống nhất; nhóm 3, nhóm 4 thì cơ quan quản lý cấp trên lấy ý kiến cơ quan tài chính cùng cấp",
                "the direct parent unit approves once the superior body agrees; for groups 3 and 4 the superior body asks the finance body of its level"),
            Decree60Of2021.At("35", "2", "a"), Decree60Of2021.At("35", "2", "c"), Decree111Of2025.At("1", "23")));

    /// <summary>Plans under Decree 16/2015/NĐ-CP (20.1).</summary>
    public static readonly NormTimeline<LocalizedText> Framework = OfOlder(
        "framework",
        Timelines.From<LocalizedText>(
            AutonomyDates.Decree16,
            new(
                "cơ quan quản lý cấp trên phê duyệt sau khi có ý kiến bằng văn bản của cơ quan tài chính cùng cấp",
                "the superior body approves after the written opinion of the finance body of its level"),
            Decree16Of2015.At("20", "1"), Decree16Of2015.At("20", "2")));

    /// <summary>Plans under Decree 54/2016/NĐ-CP (15.2).</summary>
    public static readonly NormTimeline<LocalizedText> ScienceAndTechnology = OfOlder(
        "science-and-technology",
        Timelines.From<LocalizedText>(
            AutonomyDates.Decree54,
            new(
                "Bộ trưởng, Thủ trưởng cơ quan, Chủ tịch Ủy ban nhân dân cấp tỉnh, Giám đốc Đại học quốc gia tổ chức thẩm định và phê duyệt",
                "the minister, head of agency, provincial chair or director of a national university has it examined and approves"),
            Decree54Of2016.At("15", "2"), Decree54Of2016.At("15", "1")));

    /// <summary>Plans under Decree 141/2016/NĐ-CP (21.2; 145/2017, 21.2).</summary>
    public static readonly NormTimeline<LocalizedText> EconomicAndOther = OfOlder(
        "economic-and-other",
        Timelines.From<LocalizedText>(
            AutonomyDates.Decree141,
            new(
                "bộ, cơ quan trung ương, Ủy ban nhân dân cấp tỉnh hoặc cơ quan cấp dưới theo phân cấp quyết định sau khi có ý kiến bằng văn bản của cơ quan tài chính",
                "the ministry, central body, provincial People's Committee or, by delegation, a lower body decides after the written opinion of the finance body"),
            Decree141Of2016.At("21", "2")),
        Timelines.From<LocalizedText>(
            AutonomyDates.Circular145,
            new(
                "trung ương: bộ, cơ quan trung ương hoặc cơ quan được phân cấp quyết định sau khi có ý kiến của Bộ Tài chính; địa phương: cơ quan chủ quản trình Ủy ban nhân dân cấp mình quyết định, hoặc quyết định nếu được phân cấp",
                "central: the ministry, central body or its delegate decides after the opinion of the Ministry of Finance; local: the governing body submits to the People's Committee of its level, which decides, or decides itself by delegation"),
            Circular145Of2017.At("21", "2", "a"), Circular145Of2017.At("21", "2", "b"), Decree141Of2016.At("21", "2")));

    /// <summary>Every timeline of this room.</summary>
    public static readonly NormTimeline[] All =
        [Central, Local, DirectlyUnderCommittee, PoliticalOrganisations, UnderUnits, Framework, ScienceAndTechnology, EconomicAndOther];

    private static LocalizedText CentralText(string orDelegate) => new(
        $"bộ, cơ quan trung ương{orDelegate} quyết định sau khi có ý kiến bằng văn bản của Bộ Tài chính",
        $"the ministry or central body{(orDelegate.Length == 0 ? "" : ", or its delegate,")} decides after the written opinion of the Ministry of Finance");

    private static LocalizedText SubmittedToCommittee() => new(
        "cơ quan quản lý cấp trên trình sau khi có ý kiến của cơ quan tài chính cùng cấp; Ủy ban nhân dân cùng cấp hoặc cơ quan được phân cấp quyết định",
        "the superior body submits after the opinion of the finance body of its level; the People's Committee of the level, or its delegate, decides");

    private static NormTimeline<LocalizedText> Of(string name, LocalizedText description, params Timelines.Version<LocalizedText>[] versions) =>
        Timelines.Of($"autonomy.change-tier.authority.{name}", description, versions);

    private static NormTimeline<LocalizedText> OfOlder(string name, params Timelines.Version<LocalizedText>[] versions) => Timelines.Ending(
        $"autonomy.change-tier.authority.older.{name}",
        new("Cấp quyết định phương án tự chủ trước 15/8/2021", "Who decides on an autonomy plan before 2021-08-15"),
        AutonomyDates.Decree60,
        versions);
}
