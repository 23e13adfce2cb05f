using PublicServiceUnits.Law;
using static PublicServiceUnits.Autonomy.AuthorityNorm;
using static PublicServiceUnits.Autonomy.AuthorityRoute;
using static PublicServiceUnits.Autonomy.AuthorityStepKind;
using static PublicServiceUnits.Law.LegalDocuments;
using Actor = PublicServiceUnits.Autonomy.AuthorityActor;
using Dates = PublicServiceUnits.Autonomy.AutonomyDates;
using Reasons = PublicServiceUnits.Autonomy.AuthorityReasons;
using Texts = PublicServiceUnits.Autonomy.AuthorityTexts;

namespace PublicServiceUnits.Autonomy;

/// <summary>Who grants autonomy since Decree 60/2021/NĐ-CP outside the localities' own units: central, subordinate, media, political, social.</summary>
internal static class AuthorityNorms
{
    private static readonly Provision Draft35 = Decree60Of2021.At("35", "1");
    private static readonly Provision Subordinate35 = Decree60Of2021.At("35", "2", "a");
    private static readonly Provision Chain35 = Decree60Of2021.At("35", "3");
    private static readonly Provision Amendment = Decree111Of2025.At("1", "23");
    private static readonly Provision Draft9 = Circular56Of2022.At("9", "1");
    private static readonly Provision Central9 = Circular56Of2022.At("9", "2", "a");
    private static readonly Provision Local9 = Circular56Of2022.At("9", "2", "b");
    private static readonly Provision Local9Amended = Circular3Of2026.At("1", "2");
    private static readonly Provision PartyScope = Decree60Of2021.At("2", "3");

    /// <summary>Units of ministries and other central bodies (35.1, 35.3; Circular 56, 9.2.a).</summary>
    public static readonly AuthorityNorm[] OfCentral =
    [
        Of(
            Central, Draft,
            From(Dates.Decree60, Actor.Unit, Texts.DraftToCentralBody, Draft35),
            From(Dates.Circular56, Actor.Unit, Texts.DraftToCentralBody, Draft35, Draft9),
            From(Dates.Decree111, Actor.Unit, Texts.DraftToFirstLevelUnit, Draft35, Amendment, Draft9)),
        Of(
            Central, Examination,
            From(Dates.Decree60, Actor.MinistryOrCentralBody, Texts.Examine, Chain35),
            From(Dates.Circular56, Actor.MinistryOrCentralBody, Texts.Examine, Chain35, Central9),
            From(Dates.Decree111, Actor.MinistryOrCentralBody, Texts.Examine, Chain35, Amendment, Central9)),
        Of(
            Central, FinanceOpinion,
            From(Dates.Decree60, Actor.MinistryOfFinance, Texts.Opinion, Chain35),
            From(Dates.Circular56, Actor.MinistryOfFinance, Texts.Opinion, Chain35, Central9),
            From(Dates.Decree111, Actor.MinistryOfFinance, Texts.Opinion, Chain35, Amendment, Central9)),
        Of(
            Central, Decision,
            From(Dates.Decree60, Actor.MinistryOrCentralBody, Texts.DecideWithEstimate, Chain35),
            From(Dates.Circular56, Actor.MinistryOrCentralBody, Texts.DecideOrDelegate, Chain35, Central9),
            From(Dates.Decree111, Actor.MinistryOrCentralBody, Texts.DecideOrDelegate, Chain35, Amendment, Central9)),
    ];

    /// <summary>Units under a unit (35.2).</summary>
    public static readonly AuthorityNorm[] OfSubordinateUnits =
    [
        Of(
            SubordinateUnit, Draft,
            From(Dates.Decree60, Actor.Unit, Texts.DraftToParent, Subordinate35, Decree60Of2021.At("35", "2", "b")),
            From(Dates.Decree111, Actor.Unit, Texts.DraftToParent, Subordinate35, Decree60Of2021.At("35", "2", "b"), Amendment)),
        Of(
            SubordinateUnit, FinanceOpinion,
            From(
                Dates.Decree111,
                Actor.FinanceBody,
                new(
                    "cơ quan quản lý cấp trên lấy ý kiến trước khi thống nhất, đối với nhóm 3, nhóm 4",
                    "the superior body asks it before it agrees, for Groups 3 and 4"),
                Decree60Of2021.At("35", "2", "c"),
                Amendment)),
        Of(
            SubordinateUnit, Agreement,
            From(Dates.Decree60, Actor.SuperiorBody, new("có ý kiến thống nhất trước khi đơn vị cấp trên phê duyệt", "agrees before the unit above approves"), Subordinate35),
            From(
                Dates.Decree111,
                Actor.SuperiorBody,
                new("(của đơn vị cấp trên) có ý kiến thống nhất trước khi đơn vị này phê duyệt", "(that of the unit above) agrees before the unit above approves"),
                Subordinate35,
                Amendment)),
        Of(
            SubordinateUnit, Decision,
            From(Dates.Decree60, Actor.ParentUnit, new("phê duyệt phương án tự chủ của đơn vị trực thuộc", "approves the plan of its subordinate unit"), Subordinate35),
            From(Dates.Decree111, Actor.ParentUnit, new("phê duyệt phương án tự chủ của đơn vị trực thuộc", "approves the plan of its subordinate unit"), Subordinate35, Amendment)),
    ];

    /// <summary>Members and attached units of regional universities (Circular 56, 9.3).</summary>
    public static readonly AuthorityNorm[] OfRegionalUniversities =
    [
        Of(
            RegionalUniversity, Draft,
            From(
                Dates.Circular56,
                Actor.Unit,
                new("lập phương án tự chủ, đề xuất nhóm; gửi đại học vùng tổng hợp", "draws up the autonomy plan and proposes its tier; to the regional university, which compiles"),
                Circular56Of2022.At("9", "3", "a"))),
        Of(
            RegionalUniversity, Examination,
            From(
                Dates.Circular56,
                Actor.RegionalUniversity,
                new(
                    "tổng hợp, lập phương án cho toàn bộ đơn vị; báo cáo Bộ Giáo dục và Đào tạo tổng hợp chung",
                    "compiles one plan for all its units; reports to the Ministry of Education and Training, which compiles with its own"),
                Circular56Of2022.At("9", "3", "b"))),
        Of(
            RegionalUniversity, FinanceOpinion,
            From(Dates.Circular56, Actor.MinistryOfFinance, Texts.Opinion, Circular56Of2022.At("9", "3", "b"), Central9)),
        Of(
            RegionalUniversity, Agreement,
            From(
                Dates.Circular56,
                Actor.MinistryOfEducationAndTraining,
                new("có ý kiến thống nhất trước khi đại học vùng quyết định", "agrees before the regional university decides"),
                Circular56Of2022.At("9", "3", "c"))),
        Of(
            RegionalUniversity, Decision,
            From(
                Dates.Circular56,
                Actor.RegionalUniversity,
                new("quyết định giao quyền tự chủ cho đơn vị thành viên, đơn vị trực thuộc", "grants autonomy to its members and attached units"),
                Circular56Of2022.At("9", "3", "c"))),
    ];

    /// <summary>The tier of media units of Voice of Vietnam and the Vietnam News Agency (Circular 56, 9.4.a).</summary>
    public static readonly AuthorityNorm OfMediaUnits = Of(
        MediaUnit, OverallLevel,
        From(
            Dates.Circular56,
            Actor.MinistryOrCentralBody,
            new(
                "nhóm của đơn vị theo mức tự bảo đảm chi thường xuyên tổng thể của cơ quan; đề xuất cao hơn thì cơ quan rà soát, phê duyệt",
                "the unit's tier follows the overall self-financing level of the agency, which reviews and approves a proposal above it"),
            Circular56Of2022.At("9", "4", "a")));

    /// <summary>Units of political and socio-political organisations (2.3, 35.3; Circular 56, 9.2.b).</summary>
    public static readonly AuthorityNorm[] OfPoliticalOrganisations =
    [
        .. BySuperior(PoliticalOrganisation),
        Of(
            PoliticalOrganisation, Decision,
            Remarked(Dates.Decree60, Actor.SuperiorBody, Texts.DecideWithEstimate, Reasons.PartyRules, Chain35, PartyScope),
            Remarked(
                Dates.Circular56,
                Actor.SuperiorBody,
                new("hoặc cơ quan được ủy quyền quyết định giao quyền tự chủ theo thẩm quyền", "or the body it authorises grants autonomy within its power"),
                Reasons.PartyClauseIsLocal,
                Local9,
                PartyScope),
            Open(
                Dates.Circular3,
                new("theo nghị định về ngân sách cho một số hoạt động của Đảng", "by the decree on the budget of certain Party activities"),
                Reasons.PartyBudgetDecree,
                Local9,
                Local9Amended)),
        .. BySuperior(SocioPoliticalOrganisation),
        Of(
            SocioPoliticalOrganisation, Decision,
            Remarked(Dates.Decree60, Actor.SuperiorBody, Texts.DecideWithEstimate, Reasons.PartyRules, Chain35, PartyScope),
            Open(
                Dates.Circular56,
                new("cơ quan quản lý cấp trên, hoặc Ủy ban nhân dân đối với đơn vị địa phương", "the superior body, or the People's Committee for local units"),
                Reasons.SocioPolitical,
                Chain35,
                Local9),
            Remarked(Dates.Circular3, Actor.SuperiorBody, Texts.Decide, Reasons.PartyRules, Chain35, Amendment, Local9, Local9Amended)),
    ];

    /// <summary>Units of social and socio-professional organisations (39.2).</summary>
    public static readonly AuthorityNorm[] OfSocialOrganisations =
    [
        Of(
            SocialOrganisation, Draft,
            From(Dates.Decree60, Actor.Unit, Texts.DraftToSuperior, Draft35),
            From(Dates.Decree111, Actor.Unit, Texts.DraftToSuperior, Draft35, Amendment)),
        Of(
            SocialOrganisation, Decision,
            From(
                Dates.Decree60,
                Actor.SocialOrganisation,
                new("tự quyết định và chịu trách nhiệm giao quyền tự chủ, phù hợp điều lệ", "grants autonomy itself and answers for it, in keeping with its charter"),
                Decree60Of2021.At("39", "2"))),
    ];

    /// <summary>Every chain since Decree 60/2021/NĐ-CP and before, in the order of routes.</summary>
    public static readonly AuthorityNorm[] Chains =
    [
        .. OfCentral, .. LocalAuthorityNorms.Chains, .. OfSubordinateUnits, .. OfRegionalUniversities, OfMediaUnits,
        .. OfPoliticalOrganisations, .. OfSocialOrganisations, .. OlderAuthorityNorms.Chains,
    ];

    /// <summary>Every timeline of this room and the two beside it.</summary>
    public static readonly NormTimeline[] All = [.. Chains.Select(chain => chain.Timeline), OlderAuthorityNorms.ScienceApproval];

    private static AuthorityNorm[] BySuperior(AuthorityRoute route) =>
    [
        Of(
            route, Draft,
            From(Dates.Decree60, Actor.Unit, Texts.DraftToSuperior, Draft35),
            From(Dates.Circular56, Actor.Unit, Texts.DraftToFirstLevelUnit, Draft35, Draft9),
            From(Dates.Decree111, Actor.Unit, Texts.DraftToFirstLevelUnit, Draft35, Amendment, Draft9)),
        Of(
            route, Examination,
            From(Dates.Decree60, Actor.SuperiorBody, Texts.Examine, Chain35),
            From(Dates.Decree111, Actor.SuperiorBody, Texts.Examine, Chain35, Amendment)),
        Of(
            route, FinanceOpinion,
            From(Dates.Decree60, Actor.FinanceBody, Texts.Opinion, Chain35),
            From(Dates.Decree111, Actor.FinanceBody, Texts.Opinion, Chain35, Amendment)),
    ];
}
