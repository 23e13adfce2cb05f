using NodaTime;
using PublicServiceUnits.Law;
using PublicServiceUnits.Units;
using static PublicServiceUnits.Law.LegalDocuments;
using static PublicServiceUnits.Law.Timelines;
using static PublicServiceUnits.Organisation.ProcedureLine;

namespace PublicServiceUnits.Organisation;

/// <summary>Scheme and file of reorganising and dissolving a unit (Articles 16 to 18, Decree 120/2020/NĐ-CP); the rest is as for founding (18.2).</summary>
internal static class ChangeFileNorms
{
    private static readonly LocalDate Published = new(2025, 11, 25);

    private static readonly LocalizedText SchemeHolds = new("đề án gồm", "the scheme holds");
    private static readonly LocalizedText OneSet = new("01 bộ", "1 set");
    private static readonly LocalizedText Need = new("sự cần thiết, cơ sở pháp lý", "need and legal basis");
    private static readonly LocalizedText Handling = new(
        "phương án xử lý tổ chức bộ máy, nhân sự, tài chính, tài sản, đất đai, vấn đề liên quan", "plan for organisation, staff, finance, assets, land and related matters");

    private static readonly LocalizedText Confirmed = new(
        "văn bản xác nhận về tài chính, tài sản, đất đai, khoản vay, nợ phải trả, vấn đề liên quan (nếu có)",
        "confirmations of finance, assets, land, loans, debts and related matters (if any)");

    private static readonly LocalizedText Responsible = new(
        "trách nhiệm của người đứng đầu, cá nhân liên quan và thời hạn xử lý", "responsibility of the head and the persons concerned, and the time limit");

    private static readonly LocalizedText Request = new("văn bản đề nghị thẩm định", "request for appraisal");

    /// <summary>What the scheme of dissolution holds.</summary>
    public static readonly NormTimeline<ProcedureAct> SchemeOfDissolution = Line(
        "scheme.dissolve",
        new("Nội dung đề án giải thể", "Contents of the scheme of dissolution"),
        From(ProcedureNorms.Decree120, Parts(SchemeHolds, [Need, Handling, Confirmed, Responsible]), Decree120Of2020.At("17", "1")));

    /// <summary>The file of dissolution.</summary>
    public static readonly NormTimeline<ProcedureAct> FileOfDissolution = Line(
        "file.dissolve",
        new("Hồ sơ giải thể", "File of dissolution"),
        From(
            ProcedureNorms.Decree120,
            Parts(
                OneSet,
                [
                    new("đề án giải thể", "scheme of dissolution"),
                    new("tờ trình giải thể", "submission on the dissolution"),
                    new("dự thảo văn bản quyết định giải thể", "draft decision on the dissolution"),
                    Settled,
                ]),
            Decree120Of2020.At("18", "1"), Decree120Of2020.At("18", "2"), Decree120Of2020.At("12", "1")));

    /// <summary>The file of dissolving a communal unit, as published.</summary>
    public static readonly NormTimeline<ProcedureAct> CommunalFileOfDissolution = Line(
        "file.dissolve-communal",
        new("Hồ sơ thẩm định giải thể đơn vị cấp xã", "File for the appraisal of dissolving a communal unit"),
        FromSecondary(
            Published,
            Parts(
                OneSet,
                [
                    Request,
                    new("dự thảo đề án giải thể", "draft scheme of dissolution"),
                    new("dự thảo tờ trình giải thể", "draft submission on the dissolution"),
                    new("dự thảo quyết định của Ủy ban nhân dân cấp xã", "draft decision of the communal People's Committee"),
                    Settled,
                ]),
            HomeAffairsDecision1378Of2025.At(), Decree120Of2020.At("18", "1")));

    /// <summary>What the scheme of reorganisation holds.</summary>
    public static readonly NormTimeline<ProcedureAct> SchemeOfReorganisation = Line(
        "scheme.reorganise",
        new("Nội dung đề án tổ chức lại", "Contents of the scheme of reorganisation"),
        From(
            ProcedureNorms.Decree120,
            Parts(
                SchemeHolds,
                [
                    new("các nội dung của đề án thành lập", "the contents of a founding scheme"),
                    new("thực trạng tổ chức và hoạt động trước khi tổ chức lại", "state of organisation and work before the reorganisation"),
                    Handling,
                    Confirmed,
                    Responsible,
                ]),
            Decree120Of2020.At("16", "1"), Decree120Of2020.At("8", "2")));

    /// <summary>The file of reorganisation.</summary>
    public static readonly NormTimeline<ProcedureAct> FileOfReorganisation = Line(
        "file.reorganise",
        new("Hồ sơ tổ chức lại", "File of reorganisation"),
        From(
            ProcedureNorms.Decree120,
            Parts(
                OneSet,
                [
                    new("đề án tổ chức lại", "scheme of reorganisation"),
                    new("tờ trình tổ chức lại", "submission on the reorganisation"),
                    new("dự thảo văn bản quyết định tổ chức lại", "draft decision on the reorganisation"),
                ]),
            Decree120Of2020.At("18", "1"), Decree120Of2020.At("18", "2"), Decree120Of2020.At("12", "1")));

    /// <summary>The file of reorganising communal units, as published: no written opinions and no land papers, unlike a founding file.</summary>
    public static readonly NormTimeline<ProcedureAct> CommunalFileOfReorganisation = Line(
        "file.reorganise-communal",
        new("Hồ sơ thẩm định tổ chức lại đơn vị cấp xã", "File for the appraisal of reorganising communal units"),
        FromSecondary(
            Published,
            Parts(
                OneSet,
                [
                    Request,
                    new("dự thảo đề án tổ chức lại", "draft scheme of reorganisation"),
                    new("dự thảo tờ trình tổ chức lại", "draft submission on the reorganisation"),
                    new("dự thảo quyết định của Ủy ban nhân dân cấp xã", "draft decision of the communal People's Committee"),
                ]),
            HomeAffairsDecision1378Of2025.At(), Decree120Of2020.At("18", "1")));

    /// <summary>The file for the decision on reorganising or dissolving: the same, completed after the appraisal.</summary>
    public static readonly NormTimeline<ProcedureAct> CompletedFile = Line(
        "file.completed",
        new("Hồ sơ trình quyết định tổ chức lại, giải thể", "File for the decision on reorganising or dissolving"),
        From(
            ProcedureNorms.Decree120,
            Parts(new("hồ sơ trên, đã hoàn thiện theo ý kiến thẩm định", "the same file, completed after the appraisal"), []),
            Decree120Of2020.At("18", "1"), Decree120Of2020.At("18", "2"), Decree120Of2020.At("15", "2")));

    /// <summary>Every timeline of this room.</summary>
    public static readonly NormTimeline[] All = [SchemeOfDissolution, FileOfDissolution, CommunalFileOfDissolution, SchemeOfReorganisation, FileOfReorganisation, CommunalFileOfReorganisation, CompletedFile];

    private static LocalizedText Settled => new(
        "văn bản xác nhận hoàn thành nghĩa vụ về tài chính, tài sản, đất đai, khoản vay, nợ phải trả, vấn đề liên quan (nếu có)",
        "confirmations that the obligations of finance, assets, land, loans, debts and related matters (if any) are settled");

    /// <summary>The file for the appraiser: of a communal unit as published, of other units by the decree.</summary>
    public static NormTimeline<ProcedureAct> FileOf(
        NormSet norms, LocalDate on, ProcedureFacts facts, NormTimeline<ProcedureAct> file, NormTimeline<ProcedureAct> communal) =>
        facts.ManagingBody == ManagingBodyKind.CommunePeoplesCommittee && norms.Of(communal).At(on).IsInForce ? communal : file;
}
