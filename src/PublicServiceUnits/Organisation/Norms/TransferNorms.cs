using System.Collections.Immutable;
using NodaTime;
using PublicServiceUnits.Law;
using PublicServiceUnits.Units;
using static PublicServiceUnits.Law.LegalDocuments;
using static PublicServiceUnits.Law.Timelines;
using static PublicServiceUnits.Organisation.ProcedureLine;
using Actor = PublicServiceUnits.Organisation.ProcedureActor;
using Level = PublicServiceUnits.Organisation.ProcedureLevel;
using Route = PublicServiceUnits.Organisation.TransferRoute;

namespace PublicServiceUnits.Organisation;

/// <summary>The transfer of a unit (Article 18a, added to Decree 120/2020/NĐ-CP from 2025-11-01), as the Government's portal reports it.</summary>
internal static class TransferNorms
{
    /// <summary>The first day on which there are transfers.</summary>
    public static readonly LocalDate FirstDay = ManagingBodyNorms.Decree283;

    private static readonly LocalDate Published = new(2025, 11, 25);
    private static readonly Provision Article = Decree120Of2020.At("18a");

    private static readonly LocalizedText Other = new("nội dung khác theo pháp luật chuyên ngành, hướng dẫn của bộ quản lý ngành", "other contents by sector law and the ministry's guidance");

    /// <summary>What a transfer is.</summary>
    public static readonly NormTimeline<LocalizedText> Definition = Said(
        "definition",
        new(
            "chuyển thẩm quyền quản lý đơn vị giữa các cơ quan quản lý hoặc được phân cấp quản lý",
            "the power to manage the unit moves between bodies that manage it or to which that is delegated"));

    /// <summary>The unit moves as it stands.</summary>
    public static readonly NormTimeline<LocalizedText> AsItStands = Said("as-it-stands", new("Chuyển giao nguyên trạng", "The unit is transferred as it stands"));

    /// <summary>The receiving body agrees in writing.</summary>
    public static readonly NormTimeline<LocalizedText> Consent = Said(
        "consent", new("Ý kiến thống nhất bằng văn bản của cơ quan nhận chuyển giao", "Written agreement of the receiving body"));

    /// <summary>Whether the conditions of reorganisation bind a transfer; the published procedure asks for none.</summary>
    public static readonly NormTimeline<LocalizedText> ReorganisationConditions = Timelines.Of(
        "organisation.transfer.reorganisation-conditions",
        new("Điều kiện tổ chức lại đối với chuyển giao", "Conditions of reorganisation for a transfer"),
        FromSecondary(
            FirstDay,
            new LocalizedText("chuyển giao là một hình thức tổ chức lại, Điều 18a không nêu điều kiện", "a transfer is a form of reorganisation, Article 18a names no condition"),
            Article, Decree120Of2020.At("3", "2")),
        FromSecondary(
            Published,
            new LocalizedText(
                "chuyển giao là một hình thức tổ chức lại, Điều 18a không nêu điều kiện, thủ tục được công bố ghi không quy định điều kiện",
                "a transfer is a form of reorganisation, Article 18a names no condition, the published procedure says that none is set"),
            Article, Decree120Of2020.At("3", "2"), HomeAffairsDecision1378Of2025.At()));

    private static readonly ImmutableArray<NormTimeline<ProcedureAct>> Powers =
    [
        Power(Route.BetweenMinistries, Actor.PrimeMinister, Level.GovernmentOrPrimeMinister),
        Power(Route.MinistryAndProvince, Actor.PrimeMinister, Level.GovernmentOrPrimeMinister),
        Power(Route.BetweenProvinces, Actor.PrimeMinister, Level.GovernmentOrPrimeMinister),
        Power(Route.WithinMinistry, Actor.Minister, Level.Minister),
        Power(Route.WithinGovernmentAgency, Actor.HeadOfGovernmentAgency, Level.Minister),
        Power(Route.WithinProvince, Actor.ProvincialPeoplesCommittee, Level.Province),
        Power(Route.DepartmentAndCommune, Actor.ProvincialPeoplesCommittee, Level.Province),
        Power(Route.BetweenCommunes, Actor.ProvincialPeoplesCommittee, Level.Province),
    ];

    /// <summary>Below the Prime Minister, who decides also decides how file and steps apply.</summary>
    public static readonly NormTimeline<LocalizedText> InnerProcedure = Said(
        "inner-procedure",
        new(
            "người có thẩm quyền quyết định việc áp dụng quy định về hồ sơ, trình tự, thủ tục",
            "who decides on the transfer decides how the rules on file and steps apply"));

    private static readonly ImmutableArray<(ProcedureStepKind Kind, NormTimeline<ProcedureAct> Timeline)> StepLines =
    [
        Step(ProcedureStepKind.Proposal, new(
            null,
            new("cơ quan đề nghị chuyển giao xây dựng đề án, tờ trình, gửi lấy ý kiến, gửi thẩm định và trình", "the proposing body draws up scheme and submission, asks for opinions, sends them to the appraiser and submits them"),
            [])),
        Step(ProcedureStepKind.Scheme, Parts(
            new("đề án gồm", "the scheme holds"),
            [
                new("sự cần thiết, cơ sở pháp lý", "need and legal basis"),
                new("thực trạng tổ chức và hoạt động trước khi chuyển giao", "state of organisation and work before the transfer"),
                new(
                    "phương án xử lý tổ chức bộ máy, nhân sự, tài chính, tài sản, đất đai, quyền, nghĩa vụ và trách nhiệm của đơn vị",
                    "plan for organisation, staff, finance, assets, land, rights, obligations and responsibilities of the unit"),
                new("giấy tờ đất đai, tài sản, kinh phí, nhân lực", "papers on land, assets, money and staff"),
                new("văn bản xác nhận về tài chính, tài sản, đất đai, khoản vay, nợ phải trả (nếu có)", "confirmations of finance, assets, land, loans and debts (if any)"),
                new("phương thức chuyển giao", "manner of the transfer"),
                new("điều kiện, cam kết giao nhận (nếu có)", "conditions and commitments of the handing over (if any)"),
                new("trách nhiệm của cơ quan chuyển giao, cơ quan nhận", "responsibilities of both bodies"),
                new("trách nhiệm của đơn vị", "responsibilities of the unit"),
                Other,
            ])),
        Step(ProcedureStepKind.Opinions, Parts(
            new("lấy ý kiến bằng văn bản", "written opinions of"),
            [
                new("cơ quan nhận chuyển giao", "the receiving body"),
                new("các Bộ Nội vụ, Tư pháp, Tài chính", "the Ministries of Home Affairs, Justice, Finance"),
                new("bộ quản lý ngành, lĩnh vực của đơn vị", "the ministry of the unit's field"),
                new("cơ quan liên quan (nếu có)", "other bodies concerned (if any)"),
            ])),
        Step(ProcedureStepKind.AppraisalFile, Parts(
            new("01 bộ", "1 set"),
            [
                new("văn bản đề nghị thẩm định", "request for appraisal"),
                new("dự thảo đề án chuyển giao", "draft scheme of transfer"),
                new("dự thảo tờ trình", "draft submission"),
                new("dự thảo văn bản quyết định", "draft decision"),
                new("ý kiến thống nhất bằng văn bản của cơ quan nhận chuyển giao", "written agreement of the receiving body"),
                new("ý kiến bằng văn bản của cơ quan liên quan", "written opinions of the bodies concerned"),
                new("báo cáo tiếp thu, giải trình ý kiến", "report on how the opinions were taken"),
                Other,
            ])),
        Step(ProcedureStepKind.Appraisal, Act(Actor.MinistryOfHomeAffairs, new("thẩm định, gửi văn bản thẩm định cho nơi đề nghị", "appraises and sends the written appraisal to the proposer"))),
        Step(ProcedureStepKind.SubmissionFile, Parts(
            new("hồ sơ gồm", "the file holds"),
            [
                new("tờ trình", "submission"),
                new("đề án chuyển giao", "scheme of transfer"),
                new("dự thảo văn bản quyết định", "draft decision"),
                new("văn bản thẩm định", "written appraisal"),
                new("báo cáo tiếp thu, giải trình ý kiến thẩm định", "report on how the appraisal was taken"),
                new("báo cáo tiếp thu, giải trình ý kiến của cơ quan liên quan", "report on how the opinions were taken"),
                Other,
            ])),
        Step(ProcedureStepKind.Handover, Parts(
            new("người đứng đầu đơn vị chuẩn bị hồ sơ, giấy tờ; hai cơ quan ký biên bản chuyển giao gồm", "the unit's head prepares the papers; both bodies sign a record that holds"),
            [
                new("tên, địa chỉ cơ quan chuyển giao, cơ quan nhận", "name and address of both bodies"),
                new("tên, địa chỉ đơn vị, hồ sơ liên quan", "name and address of the unit, papers concerned"),
                new("phương thức chuyển giao", "manner of the transfer"),
                new("điều kiện, cam kết giao nhận (nếu có)", "conditions and commitments of the handing over (if any)"),
                new("trách nhiệm của hai cơ quan và của đơn vị", "responsibilities of both bodies and of the unit"),
            ])),
        Step(ProcedureStepKind.FollowUp, Parts(
            new("cơ quan chuyển giao", "the transferring body"),
            [
                new("lập hồ sơ đề nghị điều chuyển tài sản", "draws up the file for moving the assets"),
                new("gửi văn bản đến cơ quan giao biên chế để điều chuyển biên chế viên chức", "writes to the authority that assigns headcount, which moves the posts"),
            ])),
    ];

    /// <summary>Every timeline of this room.</summary>
    public static readonly NormTimeline[] All =
        [Definition, AsItStands, Consent, ReorganisationConditions, .. Powers, InnerProcedure, .. StepLines.Select(step => step.Timeline)];

    /// <summary>Who decides on a route.</summary>
    public static NormTimeline<ProcedureAct> PowerOn(Route route) => Powers[(int)route];

    /// <summary>What a step before or after the decision holds; the decision itself stands in the powers.</summary>
    public static NormTimeline<ProcedureAct> StepOf(ProcedureStepKind kind) => StepLines.First(step => step.Kind == kind).Timeline;

    private static NormTimeline<LocalizedText> Said(string name, LocalizedText text) =>
        Timelines.Of($"organisation.transfer.{name}", text, FromSecondary(FirstDay, text, Article, Decree283Of2025.At()));

    private static NormTimeline<ProcedureAct> Power(Route route, Actor actor, Level level) => Timelines.Of(
        $"organisation.transfer.power.{NormNames.Of(route)}",
        new("Thẩm quyền quyết định chuyển giao", "Who decides on the transfer"),
        FromSecondary(FirstDay, Decides(actor, level), Article, Decree283Of2025.At()));

    private static (ProcedureStepKind Kind, NormTimeline<ProcedureAct> Timeline) Step(ProcedureStepKind kind, ProcedureAct act) => (
        kind,
        Timelines.Of(
            $"organisation.transfer.step.{NormNames.Of(kind)}",
            new("Hồ sơ, trình tự chuyển giao", "File and steps of the transfer"),
            FromSecondary(FirstDay, act, Article, Decree283Of2025.At())));
}
