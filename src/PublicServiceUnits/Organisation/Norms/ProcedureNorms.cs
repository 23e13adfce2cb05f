using NodaTime;
using PublicServiceUnits.Law;
using PublicServiceUnits.Units;
using static PublicServiceUnits.Law.LegalDocuments;
using static PublicServiceUnits.Law.Timelines;
using static PublicServiceUnits.Organisation.ProcedureLine;
using Actor = PublicServiceUnits.Organisation.ProcedureActor;
using Reasons = PublicServiceUnits.Organisation.ProcedureReasons;

namespace PublicServiceUnits.Organisation;

/// <summary>Scheme, opinions, files, appraisal and days of Articles 8 to 15, Decree 120/2020/NĐ-CP.</summary>
internal static class ProcedureNorms
{
    /// <summary>The first day of Decree 120/2020/NĐ-CP as reports print it.</summary>
    public static readonly LocalDate Decree120 = new(2020, 12, 1);

    /// <summary>The first day as the codification's metadata prints it.</summary>
    public static readonly LocalDate CodificationFirstDay = new(2020, 11, 8);

    private static readonly LocalizedText OpinionsText = new("Lấy ý kiến tham gia bằng văn bản", "Written opinions");
    private static readonly LocalizedText AppraisalText = new("Thẩm định", "Appraisal");
    private static readonly LocalizedText Appraises = new("thẩm định, gửi văn bản thẩm định cho nơi đề nghị", "appraises and sends the written appraisal to the proposer");
    private static readonly LocalizedText Asks = new("lấy ý kiến", "opinions of");

    private static readonly LocalizedText SectorBody = new("cơ quan quản lý ngành, lĩnh vực của đơn vị", "the body in charge of the unit's field");
    private static readonly LocalizedText Concerned = new("cơ quan, tổ chức liên quan (nếu có)", "other bodies concerned (if any)");
    private static readonly LocalizedText Charter = new("dự thảo quyết định, dự thảo quy chế tổ chức và hoạt động, tài liệu về đất đai, kinh phí, nhân lực", "draft decision, draft charter, papers on land, money and staff");
    private static readonly LocalizedText Other = new("nội dung khác theo pháp luật chuyên ngành, hướng dẫn của bộ quản lý ngành", "other contents by sector law and the ministry's guidance");

    /// <summary>What the founding scheme holds.</summary>
    public static readonly NormTimeline<ProcedureAct> Scheme = Line(
        "scheme.establish",
        new("Nội dung đề án thành lập", "Contents of the founding scheme"),
        From(
            Decree120,
            Parts(
                new("đề án gồm", "the scheme holds"),
                [
                    new("sự cần thiết, cơ sở pháp lý", "need and legal basis"),
                    new("mục tiêu, phạm vi, danh mục dịch vụ", "goals, scope, list of services"),
                    new("loại hình, tên gọi", "type and name"),
                    new("vị trí, chức năng, nhiệm vụ, quyền hạn, cơ cấu", "position, functions, tasks, powers, structure"),
                    new("cơ chế tài chính, hoạt động, mức độ tự chủ", "finance and working mechanism, tier of autonomy"),
                    new("giải trình việc đáp ứng tiêu chí, điều kiện", "account of how criteria and conditions are met"),
                    new("dự kiến nhân sự, số lượng cấp phó, vị trí việc làm, số người làm việc", "staff plan, number of deputies, posts, headcount"),
                    new("phương án thực hiện, lộ trình", "plan and road map"),
                    new("kiến nghị (nếu có)", "proposals (if any)"),
                    Other,
                ]),
            Decree120Of2020.At("8", "2")));

    /// <summary>The papers for the appraiser.</summary>
    public static readonly NormTimeline<ProcedureAct> AppraisalFile = Line(
        "appraisal-file.establish",
        new("Hồ sơ gửi thẩm định", "File for the appraiser"),
        From(
            Decree120,
            Parts(
                new("01 bộ", "1 set"),
                [
                    new("văn bản đề nghị thẩm định", "request for appraisal"),
                    new("dự thảo tờ trình", "draft submission"),
                    new("dự thảo đề án", "draft scheme"),
                    Charter,
                    new("ý kiến bằng văn bản của cơ quan liên quan", "written opinions of the bodies concerned"),
                    new("báo cáo tiếp thu, giải trình ý kiến", "report on how the opinions were taken"),
                    Other,
                ]),
            Decree120Of2020.At("11", "1"), Decree120Of2020.At("12", "1")));

    /// <summary>The papers for the body that decides.</summary>
    public static readonly NormTimeline<ProcedureAct> SubmissionFile = Line(
        "submission-file.establish",
        new("Hồ sơ trình quyết định", "File for the body that decides"),
        From(
            Decree120,
            Parts(
                new("hồ sơ gồm", "the file holds"),
                [
                    new("tờ trình", "submission"),
                    new("đề án", "scheme"),
                    Charter,
                    new("văn bản thẩm định", "written appraisal"),
                    new("báo cáo tiếp thu, giải trình ý kiến thẩm định", "report on how the appraisal was taken"),
                    new("báo cáo tiếp thu, giải trình ý kiến của cơ quan liên quan, kèm các ý kiến", "report on how the opinions were taken, with the opinions"),
                    Other,
                ]),
            Decree120Of2020.At("11", "2")));

    private static readonly NormTimeline<ProcedureAct>[] OpinionLines =
    [
        Opinions(ProcedureLevel.GovernmentOrPrimeMinister, null, From(
            Decree120,
            Parts(Asks, [new("các Bộ Nội vụ, Tư pháp, Tài chính, Kế hoạch và Đầu tư", "the Ministries of Home Affairs, Justice, Finance, Planning and Investment"), SectorBody, Concerned]),
            Decree120Of2020.At("10", "1", "a"))),
        Opinions(ProcedureLevel.Minister, null, From(
            Decree120,
            Parts(Asks, [new("tổ chức tham mưu về tổ chức cán bộ, pháp chế, kế hoạch, tài chính", "the advisers on personnel, legal affairs, planning and finance"), Concerned]),
            Decree120Of2020.At("10", "1", "b"))),
        Opinions(ProcedureLevel.Province, null, From(
            Decree120,
            Parts(Asks, [new("cơ quan chuyên môn cấp tỉnh về nội vụ, tư pháp, tài chính, kế hoạch và đầu tư", "the provincial bodies for home affairs, justice, finance, planning and investment"), SectorBody, Concerned]),
            Decree120Of2020.At("10", "1", "c"))),
        Opinions(ProcedureLevel.District, ManagingBodyNorms.TwoTiers, From(
            Decree120,
            Parts(Asks, [new("cơ quan chuyên môn cấp huyện về nội vụ, tư pháp, kế hoạch - tài chính", "the district bodies for home affairs, justice, planning and finance"), SectorBody, Concerned]),
            Decree120Of2020.At("10", "1", "d"))),
        Opinions(
            ProcedureLevel.Commune,
            null,
            From(ManagingBodyNorms.TwoTiers, Unknown(Reasons.CommuneNotNamed), Decree120Of2020.At("10", "1", "d")),
            FromSecondary(ManagingBodyNorms.Decree283, Unknown(Reasons.CommunalOpinionsNotRead), Decree120Of2020.At("10", "1", "d"), Decree283Of2025.At())),
    ];

    /// <summary>Whose opinion is asked besides, for a unit abroad.</summary>
    public static readonly NormTimeline<ProcedureAct> OpinionsAbroad = Line(
        "opinions.abroad",
        new("Lấy thêm ý kiến đối với đơn vị ở nước ngoài", "Further opinions on a unit abroad"),
        From(
            Decree120,
            Parts(new("lấy thêm ý kiến", "further opinions of"), [new("các Bộ Ngoại giao, Tài chính, Công an, Quốc phòng", "the Ministries of Foreign Affairs, Finance, Public Security, National Defence")]),
            Decree120Of2020.At("10", "2")));

    private static readonly NormTimeline<ProcedureAct>[] AppraisalLines =
    [
        Appraisal(
            ProcedureLevel.GovernmentOrPrimeMinister,
            null,
            From(Decree120, Act(Actor.MinistryOfHomeAffairs, Appraises), Decree120Of2020.At("13", "1", "a"))),
        Appraisal(ProcedureLevel.Minister, null, From(Decree120, Act(Actor.PersonnelDepartment, Appraises), Decree120Of2020.At("13", "1", "b"))),
        Appraisal(ProcedureLevel.Province, null, From(Decree120, Act(Actor.ProvincialHomeAffairsBody, Appraises), Decree120Of2020.At("13", "1", "c"))),
        Appraisal(ProcedureLevel.District, ManagingBodyNorms.TwoTiers, From(Decree120, Act(Actor.DistrictHomeAffairsBody, Appraises), Decree120Of2020.At("13", "1", "d"))),
        Appraisal(
            ProcedureLevel.Commune,
            null,
            From(ManagingBodyNorms.TwoTiers, Unknown(Reasons.CommuneNotNamed), Decree120Of2020.At("13", "1", "d")),
            FromSecondary(ManagingBodyNorms.Decree283, Act(Actor.CommuneOrganisationBody, Appraises), Decree120Of2020.At("13", "1", "d"), Decree283Of2025.At())),
    ];

    /// <summary>Days of the appraisal where the Government or the Prime Minister decides.</summary>
    public static readonly NormTimeline<int> AppraisalDaysCentral = Days(
        "appraisal-by-home-affairs", new("Số ngày thẩm định khi Chính phủ, Thủ tướng Chính phủ quyết định", "Days of the appraisal where the Government or the Prime Minister decides"), 15, Decree120Of2020.At("15", "1", "a"));

    /// <summary>Days of the appraisal in other cases.</summary>
    public static readonly NormTimeline<int> AppraisalDaysOther = Days(
        "appraisal-by-others", new("Số ngày thẩm định trong các trường hợp khác", "Days of the appraisal in other cases"), 10, Decree120Of2020.At("15", "1", "b"));

    /// <summary>Days of the decision.</summary>
    public static readonly NormTimeline<int> DecisionDays = Days(
        "decision", new("Số ngày ra quyết định", "Days of the decision"), 25, Decree120Of2020.At("15", "2"));

    /// <summary>Every timeline of this room.</summary>
    public static readonly NormTimeline[] All =
        [Scheme, AppraisalFile, SubmissionFile, .. OpinionLines, OpinionsAbroad, .. AppraisalLines, AppraisalDaysCentral, AppraisalDaysOther, DecisionDays];

    /// <summary>Whose opinion is asked at a level.</summary>
    public static NormTimeline<ProcedureAct> OpinionsAt(ProcedureLevel level) => OpinionLines[(int)level];

    /// <summary>Who appraises at a level.</summary>
    public static NormTimeline<ProcedureAct> AppraisalAt(ProcedureLevel level) => AppraisalLines[(int)level];

    private static NormTimeline<ProcedureAct> Opinions(ProcedureLevel level, LocalDate? ceasesOn, params Timelines.Version<ProcedureAct>[] versions) =>
        ProcedureLine.Ending($"opinions.{NormNames.Of(level)}", OpinionsText, ceasesOn, versions);

    private static NormTimeline<ProcedureAct> Appraisal(ProcedureLevel level, LocalDate? ceasesOn, params Timelines.Version<ProcedureAct>[] versions) =>
        ProcedureLine.Ending($"appraisal.{NormNames.Of(level)}", AppraisalText, ceasesOn, versions);

    private static NormTimeline<int> Days(string name, LocalizedText description, int days, Provision provision) =>
        Timelines.Of($"organisation.procedure.days.{name}", description, From(Decree120, days, provision));
}
