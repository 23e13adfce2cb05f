using NodaTime;
using PublicServiceUnits.Law;
using static PublicServiceUnits.Autonomy.AuthorityNorm;
using static PublicServiceUnits.Autonomy.AuthorityRoute;
using static PublicServiceUnits.Autonomy.AuthorityStepKind;
using static PublicServiceUnits.Law.LegalDocuments;
using Actor = PublicServiceUnits.Autonomy.AuthorityActor;
using Dates = PublicServiceUnits.Autonomy.AutonomyDates;
using Texts = PublicServiceUnits.Autonomy.AuthorityTexts;

namespace PublicServiceUnits.Autonomy;

/// <summary>Who granted autonomy before Decree 60/2021/NĐ-CP: Decrees 16/2015, 54/2016 and 141/2016 with their circulars.</summary>
internal static class OlderAuthorityNorms
{
    private static readonly Provision Plan16 = Decree16Of2015.At("20", "1");
    private static readonly Provision Plan54 = Decree54Of2016.At("15", "1");
    private static readonly Provision Approval54 = Decree54Of2016.At("15", "2");
    private static readonly Provision Circular90 = Circular90Of2017.At("7", "1");
    private static readonly Provision Plan141 = Decree141Of2016.At("21", "1");
    private static readonly Provision Chain141 = Decree141Of2016.At("21", "2");
    private static readonly Provision Plan145 = Circular145Of2017.At("21", "1");
    private static readonly Provision Central145 = Circular145Of2017.At("21", "2", "a");
    private static readonly Provision Local145 = Circular145Of2017.At("21", "2", "b");

    /// <summary>By when the plans of science organisations were to be approved (54/2016, 15.3: before 1 July 2017).</summary>
    public static readonly NormTimeline<LocalDate> ScienceApproval = Timelines.Ending(
        "autonomy.authority.science-approval-last-day",
        new("Hạn phê duyệt phương án tự chủ của tổ chức khoa học và công nghệ", "Last day to approve the plans of science organisations"),
        new(2017, 7, 1),
        Timelines.From(Dates.Decree54, new LocalDate(2017, 6, 30), Decree54Of2016.At("15", "3")));

    /// <summary>Decree 16/2015/NĐ-CP (20.1).</summary>
    public static readonly AuthorityNorm[] OfFramework =
    [
        Older(Framework, Draft, From(Dates.Decree16, Actor.Unit, Texts.DraftToSuperior, Plan16)),
        Older(Framework, FinanceOpinion, From(Dates.Decree16, Actor.FinanceBody, Texts.Opinion, Plan16)),
        Older(
            Framework, Decision,
            Remarked(Dates.Decree16, Actor.SuperiorBody, Texts.Approve, EnterpriseRegimeReasons.FrameworkOnly, Plan16)),
    ];

    /// <summary>Decree 54/2016/NĐ-CP (15) and Circular 90/2017/TT-BTC (7.1).</summary>
    public static readonly AuthorityNorm[] OfScience =
    [
        .. Science(ScienceCentral, Actor.MinistryOfFinance, Actor.MinisterOrHead, Texts.Approve),
        .. Science(ScienceProvincial, Actor.FinanceBody, Actor.ProvincialChair, Texts.Approve),
        .. Science(
            ScienceOther,
            Actor.FinanceBody,
            Actor.SuperiorBody,
            new(
                "tổ chức thẩm định, phê duyệt phương án của tổ chức thuộc quyền quản lý (đại học quốc gia: Giám đốc)",
                "appraises and approves the plans of the organisations under it (a national university: its director)")),
    ];

    /// <summary>Decree 141/2016/NĐ-CP (21) and Circular 145/2017/TT-BTC (21).</summary>
    public static readonly AuthorityNorm[] OfEconomic =
    [
        EconomicDraft(EconomicCentral),
        Older(
            EconomicCentral, Examination,
            From(Dates.Decree141, Actor.MinistryOrCentralBody, Texts.Examine, Chain141),
            From(Dates.Circular145, Actor.MinistryOrCentralBody, Texts.Examine, Chain141, Central145)),
        Older(
            EconomicCentral, FinanceOpinion,
            From(Dates.Decree141, Actor.FinanceBody, Texts.Opinion, Chain141),
            From(Dates.Circular145, Actor.MinistryOfFinance, Texts.Opinion, Central145, Chain141)),
        Older(
            EconomicCentral, Decision,
            From(Dates.Decree141, Actor.MinistryOrCentralBody, Texts.Approve, Chain141),
            From(Dates.Circular145, Actor.MinistryOrCentralBody, Texts.ApproveOrDelegate, Chain141, Central145)),
        EconomicDraft(EconomicLocal),
        Older(
            EconomicLocal, Examination,
            From(Dates.Decree141, Actor.ProvincialPeoplesCommittee, Texts.Examine, Chain141),
            From(Dates.Circular145, Actor.SuperiorBody, Texts.Examine, Local145, Chain141)),
        Older(
            EconomicLocal, FinanceOpinion,
            From(Dates.Decree141, Actor.FinanceBody, Texts.Opinion, Chain141),
            From(Dates.Circular145, Actor.FinanceBody, Texts.Opinion, Chain141, Local145)),
        Older(
            EconomicLocal, Decision,
            From(Dates.Decree141, Actor.ProvincialPeoplesCommittee, Texts.ApproveOrDelegate, Chain141),
            From(
                Dates.Circular145,
                Actor.PeoplesCommitteeOfTheLevel,
                new(
                    "(hoặc cơ quan chủ quản nếu được phân cấp) quyết định giao quyền tự chủ, phân loại, kinh phí năm đầu",
                    "(or the managing body if that is decentralised) grants autonomy, the class and the first year's money"),
                Local145,
                Chain141)),
        EconomicDraft(EconomicOther),
        Older(EconomicOther, Decision, Open(Dates.Decree141, Texts.NotNamed, AuthorityReasons.EconomicBodyNotNamed, Chain141)),
    ];

    /// <summary>Every chain of this room.</summary>
    public static readonly AuthorityNorm[] Chains = [.. OfFramework, .. OfScience, .. OfEconomic];

    private static AuthorityNorm[] Science(AuthorityRoute route, AuthorityActor asked, AuthorityActor decides, LocalizedText approval) =>
    [
        Older(
            route, Draft,
            From(Dates.Decree54, Actor.Unit, Texts.DraftToSuperior, Plan54),
            From(Dates.Circular90, Actor.Unit, Texts.DraftToSuperior, Plan54, Circular90)),
        Older(
            route, Examination,
            From(Dates.Decree54, decides, new("tổ chức thẩm định phương án", "has the plan appraised"), Approval54),
            From(Dates.Circular90, Actor.SuperiorBody, Texts.Examine, Circular90, Approval54)),
        Older(route, FinanceOpinion, From(Dates.Circular90, asked, Texts.Opinion, Circular90)),
        Older(
            route, Decision,
            From(Dates.Decree54, decides, approval, Approval54),
            From(Dates.Circular90, decides, approval, Approval54, Circular90)),
    ];

    private static AuthorityNorm EconomicDraft(AuthorityRoute route) => Older(
        route, Draft,
        From(Dates.Decree141, Actor.Unit, Texts.DraftToSuperior, Plan141),
        From(Dates.Circular145, Actor.Unit, Texts.DraftToSuperior, Plan141, Plan145));

    private static AuthorityNorm Older(AuthorityRoute route, AuthorityStepKind step, params Timelines.Version<AuthorityAct>[] versions) =>
        Ending(route, step, Dates.Decree60, versions);
}
