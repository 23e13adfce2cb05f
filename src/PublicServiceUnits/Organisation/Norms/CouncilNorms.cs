using System.Collections.Immutable;
using NodaTime;
using PublicServiceUnits.Law;
using PublicServiceUnits.Reasoning;
using static PublicServiceUnits.Law.LegalDocuments;
using static PublicServiceUnits.Law.Timelines;
using static PublicServiceUnits.Organisation.CouncilForm;
using Capacity = PublicServiceUnits.Organisation.CouncilCapacity;
using Kind = PublicServiceUnits.Organisation.CouncilPointKind;

namespace PublicServiceUnits.Organisation;

/// <summary>Management councils in general: Circular 03/2016/TT-BNV, then Article 7 of Decree 120/2020/NĐ-CP.</summary>
internal static class CouncilNorms
{
    private static readonly LocalDate Circular3 = Circular3Of2016OfHomeAffairs.Effective!.Value.From;

    /// <summary>Group 1 must have one.</summary>
    public static readonly NormTimeline<LocalizedText> Group1 = Both(
        "duty.group-1",
        new("Đơn vị tự bảo đảm chi thường xuyên và chi đầu tư", "Units that pay their recurrent and investment expenditure"),
        new("phải thành lập Hội đồng quản lý", "must have a management council"), "2.1.a", "7.1.a");

    /// <summary>The others where the managing body rules so.</summary>
    public static readonly NormTimeline<LocalizedText> ByRule = Both(
        "duty.by-rule",
        new("Đơn vị khác", "Other units"),
        new("thành lập khi bộ, cơ quan quản lý hoặc Ủy ban nhân dân cấp tỉnh quy định", "have one where the ministry, agency or provincial People's Committee rules so"), "2.1.b", "7.1.b");

    /// <summary>The condition.</summary>
    public static readonly NormTimeline<LocalizedText> Condition = Both(
        "condition",
        new("Điều kiện thành lập", "The condition of founding one"),
        new("được Nhà nước xác định giá trị tài sản, giao theo cơ chế giao vốn cho doanh nghiệp", "the State has valued the assets and handed them over as capital is to enterprises"),
        new("được Nhà nước giao vốn, tài sản để cung ứng dịch vụ", "the State has handed over capital and assets for the services"), "2.2", "7.2");

    /// <summary>The powers.</summary>
    public static readonly NormTimeline<LocalizedText> Powers = Both(
        "powers",
        new("Nhiệm vụ, quyền hạn", "Powers"),
        new(
            "quyết định mục tiêu, chiến lược, kế hoạch, chủ trương tổ chức, nhân sự, tài chính, tài sản, đầu tư; thông qua quy chế, việc lập, tổ chức lại, giải thể đơn vị cấu thành, đề án vị trí việc làm, kế hoạch tài chính, quyết toán hằng năm; giám sát nghị quyết, quy chế dân chủ; đề nghị bổ nhiệm, miễn nhiệm, khen thưởng, kỷ luật người đứng đầu, cấp phó",
            "decides goals, strategy, plans, the policy of structure, staff, finance, assets and investment; passes the charter, constituent units, the scheme of posts, the financial plan and the yearly accounts; supervises its resolutions and the rules of democracy; proposes appointing, removing, rewarding and disciplining head and deputies"),
        new(
            "quyết định chiến lược, kế hoạch; chủ trương đầu tư mở rộng, lập, tổ chức lại, giải thể đơn vị trực thuộc; chủ trương tổ chức, nhân sự, trừ số lượng người làm việc; thông qua quy chế tổ chức và hoạt động, quyết toán hằng năm; kiểm tra, giám sát kế hoạch, quy chế dân chủ; vấn đề quan trọng khác",
            "decides strategy and plans, the policy of investment and of subordinate units, the policy of structure and staff except the headcount; passes the charter and the yearly accounts; checks plans and the rules of democracy; other important matters"),
        "8", "7.3");

    /// <summary>Head and council.</summary>
    public static readonly NormTimeline<LocalizedText> HeadRelation = Both(
        "head-relation",
        new("Quan hệ với người đứng đầu", "Head and council"),
        new("hội đồng quyết định theo đề nghị của người đứng đầu; người đứng đầu điều hành, thực hiện nghị quyết, chịu trách nhiệm trước hội đồng", "the council decides on the head's proposal; the head runs the unit, carries out its resolutions and answers to it"),
        "10.2", "7.5.b");

    /// <summary>Council and superior body.</summary>
    public static readonly NormTimeline<LocalizedText> SuperiorRelation = Both(
        "superior-relation",
        new("Quan hệ với cơ quan quản lý cấp trên", "Council and superior body"),
        new("hội đồng chịu trách nhiệm và báo cáo cơ quan cấp trên; cơ quan cấp trên thông qua hoặc cho ý kiến về việc thuộc thẩm quyền", "the council answers and reports to the superior body, which passes or gives its opinion on what is in its power"),
        "10.3", "7.5.c");

    /// <summary>Who appoints.</summary>
    public static readonly NormTimeline<LocalizedText> Appointment = Both(
        "appointment",
        new("Bổ nhiệm chủ tịch, thành viên", "Appointment of chair and members"),
        new("Bộ trưởng, Thủ trưởng cơ quan trung ương, Chủ tịch Ủy ban nhân dân cấp tỉnh bổ nhiệm", "by the minister, head of the central body or chair of the provincial People's Committee"),
        new("người đứng đầu cơ quan có thẩm quyền phê duyệt đề án tự chủ bổ nhiệm", "by the head of the body that approves the unit's autonomy scheme"), "9.1", "7.4");

    /// <summary>The file.</summary>
    public static readonly NormTimeline<LocalizedText> File = Both(
        "file",
        new("Hồ sơ thành lập", "The file"),
        new("văn bản đề nghị; đề án; dự thảo quy chế hoạt động; tài liệu chứng minh điều kiện; ý kiến bằng văn bản của cơ quan liên quan; giấy tờ khác (nếu có)", "request; scheme; draft rules of operation; proof of the condition; written opinions of the bodies concerned; other papers (if any)"),
        "4.1", "7.6.a");

    /// <summary>The appraiser, units of central bodies.</summary>
    public static readonly NormTimeline<LocalizedText> AppraiserCentral = Both(
        "appraiser.central",
        new("Thẩm định, đơn vị thuộc bộ, cơ quan trung ương", "Appraiser, units of central bodies"),
        new("vụ (ban) tổ chức cán bộ", "the personnel department"), "4.2.a", "7.6.b");

    /// <summary>The appraiser, units of a province.</summary>
    public static readonly NormTimeline<LocalizedText> AppraiserProvince = Both(
        "appraiser.province",
        new("Thẩm định, đơn vị thuộc Ủy ban nhân dân cấp tỉnh", "Appraiser, units of a province"),
        new("Sở Nội vụ", "the provincial Department of Home Affairs"),
        new("cơ quan chuyên môn về tổ chức bộ máy thuộc Ủy ban nhân dân cấp tỉnh", "the provincial body that advises on organisation"), "4.2.b", "7.6.b");

    /// <summary>Who decides, units of central bodies.</summary>
    public static readonly NormTimeline<LocalizedText> DeciderCentral = Both(
        "decider.central",
        new("Quyết định, đơn vị thuộc bộ, cơ quan trung ương", "Decision, units of central bodies"),
        new("Bộ trưởng, Thủ trưởng cơ quan quyết định thành lập, phê duyệt quy chế hoạt động", "the minister or head of the central body decides and approves the rules of operation"), "6.1", "7.7.a");

    /// <summary>Who decides, units of a province.</summary>
    public static readonly NormTimeline<LocalizedText> DeciderProvince = Both(
        "decider.province",
        new("Quyết định, đơn vị thuộc phạm vi quản lý của tỉnh", "Decision, units that a province manages"),
        new("Chủ tịch Ủy ban nhân dân cấp tỉnh quyết định thành lập, phê duyệt quy chế hoạt động", "the chair of the provincial People's Committee decides and approves the rules of operation"),
        new("Ủy ban nhân dân cấp tỉnh quyết định thành lập, phê duyệt quy chế hoạt động", "the provincial People's Committee decides and approves the rules of operation"), "6.2", "7.7.b");

    /// <summary>What every council has where the circular of its field says nothing else, by date.</summary>
    public static readonly ImmutableArray<(Kind Kind, NormTimeline Timeline)> Points =
    [
        (Kind.Members, Timelines.Of(
            "organisation.council.general.members",
            new("Số thành viên", "Members"),
            From(Circular3, FiveToEleven, Circular3Of2016OfHomeAffairs.At("9", "1")),
            From(ProcedureNorms.Decree120, FiveToEleven, Decree120Of2020.At("7", "4")))),
        (Kind.Seat, Timelines.Of(
            "organisation.council.general.seat.superior",
            new("Thành phần", "Composition"),
            From(Circular3, SuperiorSeat, Circular3Of2016OfHomeAffairs.At("9", "2")),
            From(ProcedureNorms.Decree120, SuperiorSeat, Decree120Of2020.At("7", "4")))),
        (Kind.Term, Timelines.Of(
            "organisation.council.general.term",
            new("Nhiệm kỳ", "Term"),
            From(Circular3, new CouncilTerm(60, IsExact: true), Circular3Of2016OfHomeAffairs.At("9", "1")),
            From(ProcedureNorms.Decree120, new CouncilTerm(60, IsExact: false), Decree120Of2020.At("7", "4")))),
        (Kind.OperatingRules, Both(
            "operating-rules",
            new("Quy chế hoạt động", "Rules of operation"),
            new("cuộc họp, biểu quyết theo quy chế hoạt động được phê duyệt", "meetings and votes by the approved rules of operation"), "10.1", "7.5.a")),
    ];

    /// <summary>Every timeline of this room.</summary>
    public static IEnumerable<NormTimeline> All =>
    [
        Group1, ByRule, Condition, Powers, HeadRelation, SuperiorRelation, Appointment, File, AppraiserCentral, AppraiserProvince, DeciderCentral,
        DeciderProvince, .. Points.Select(point => point.Timeline),
        .. CouncilFieldNorms.Of.Values.SelectMany(forms => forms).SelectMany(form => form.Points).Select(point => point.Timeline),
        .. SchoolCouncilNorms.All,
    ];

    private static Requirement FiveToEleven => Requirement.FromTo(Measurement.Count(5), Measurement.Count(11));

    private static CouncilSeat SuperiorSeat => new(new("đại diện cơ quan quản lý cấp trên", "a representative of the superior body"), [Capacity.SuperiorBody]);

    private static NormTimeline<LocalizedText> Both(string name, LocalizedText description, LocalizedText text, string before, string after) =>
        Both(name, description, text, text, before, after);

    private static NormTimeline<LocalizedText> Both(string name, LocalizedText description, LocalizedText earlier, LocalizedText later, string before, string after) =>
        Timelines.Of(
            $"organisation.council.{name}",
            description,
            From(Circular3, earlier, At(Circular3Of2016OfHomeAffairs, before)),
            From(ProcedureNorms.Decree120, later, At(Decree120Of2020, after)));
}
