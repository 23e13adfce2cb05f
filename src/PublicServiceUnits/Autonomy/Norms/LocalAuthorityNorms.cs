using NodaTime;
using PublicServiceUnits.Law;
using PublicServiceUnits.Units;
using static PublicServiceUnits.Autonomy.AuthorityNorm;
using static PublicServiceUnits.Autonomy.AuthorityRoute;
using static PublicServiceUnits.Autonomy.AuthorityStepKind;
using static PublicServiceUnits.Law.LegalDocuments;
using Actor = PublicServiceUnits.Autonomy.AuthorityActor;
using Dates = PublicServiceUnits.Autonomy.AutonomyDates;
using Reasons = PublicServiceUnits.Autonomy.AuthorityReasons;
using Texts = PublicServiceUnits.Autonomy.AuthorityTexts;

namespace PublicServiceUnits.Autonomy;

/// <summary>Who grants autonomy to units of provinces, districts and communes since Decree 60/2021/NĐ-CP (35; Circular 56, 9.1, 9.2.b; Circular 03/2026, 1.2, 2).</summary>
internal static class LocalAuthorityNorms
{
    private static readonly Provision Draft35 = Decree60Of2021.At("35", "1");
    private static readonly Provision Chain35 = Decree60Of2021.At("35", "3");
    private static readonly Provision Amendment = Decree111Of2025.At("1", "23");
    private static readonly Provision Draft9 = Circular56Of2022.At("9", "1");
    private static readonly Provision Local9 = Circular56Of2022.At("9", "2", "b");
    private static readonly Provision Local9Amended = Circular3Of2026.At("1", "2");
    private static readonly Provision CommuneForDistrict = Circular3Of2026.At("2", "1");
    private static readonly Provision FinanceBodyNamed = Circular3Of2026.At("2", "2");

    private static readonly LocalDate Schools = new(2025, 7, 24);

    /// <summary>Units under a department, its branch or another body of a province.</summary>
    public static readonly AuthorityNorm[] OfProvincialBodies =
    [
        Of(
            ProvincialBody, Draft,
            From(Dates.Decree60, Actor.Unit, Texts.DraftToCommittee, Draft35),
            From(Dates.Circular56, Actor.Unit, Texts.DraftToFirstLevelUnit, Draft9, Draft35),
            From(Dates.Decree111, Actor.Unit, Texts.DraftToFirstLevelUnit, Draft35, Amendment, Draft9)),
        Of(
            ProvincialBody, Examination,
            From(Dates.Decree60, Actor.ProvincialPeoplesCommittee, Texts.Examine, Chain35, Draft35),
            From(Dates.Circular56, Actor.SuperiorBody, Texts.Examine, Local9, Chain35),
            From(Dates.Decree111, Actor.SuperiorBody, Texts.Examine, Chain35, Amendment, Local9),
            From(Dates.Circular3, Actor.SuperiorBody, Texts.Examine, Chain35, Amendment, Local9, Local9Amended)),
        Of(
            ProvincialBody, FinanceOpinion,
            From(Dates.Decree60, Actor.FinanceBody, Texts.LocalOpinion, Chain35),
            From(Dates.Circular56, Actor.FinanceBody, Texts.Opinion, Local9, Chain35),
            From(Dates.Decree111, Actor.FinanceBody, Texts.Opinion, Chain35, Amendment, Local9),
            From(Dates.Circular3, Actor.ProvincialFinanceBody, Texts.Opinion, Local9, Local9Amended, Chain35)),
        Of(
            ProvincialBody, Decision,
            From(Dates.Decree60, Actor.ProvincialPeoplesCommittee, Texts.DecideWithEstimate, Chain35, Draft35),
            From(Dates.Circular56, Actor.ProvincialPeoplesCommittee, Texts.DecideOrDelegate, Local9, Chain35),
            Open(
                Dates.Decree111,
                new(
                    "cơ quan quản lý cấp trên (đơn vị dự toán cấp I) theo Nghị định; Ủy ban nhân dân hoặc cơ quan được phân cấp theo Thông tư",
                    "the superior body (first-level budget unit) by the decree; the People's Committee or the body it delegates by the circular"),
                Reasons.SuperiorOrCommittee,
                Chain35,
                Amendment,
                Local9),
            From(Dates.Circular3, Actor.SuperiorBody, Texts.Decide, Local9, Local9Amended, Chain35, Amendment)),
    ];

    /// <summary>Units directly under a provincial People's Committee.</summary>
    public static readonly AuthorityNorm[] OfProvincialCommittees =
    [
        Of(
            ProvincialCommittee, Draft,
            From(Dates.Decree60, Actor.Unit, Texts.DraftToCommittee, Draft35),
            From(Dates.Circular56, Actor.Unit, Texts.DraftToFinanceBody, Draft9, Draft35),
            From(Dates.Decree111, Actor.Unit, Texts.DraftToFinanceBody, Draft9, Draft35, Amendment),
            From(Dates.Circular3, Actor.Unit, Texts.DraftToFinanceBody, Draft9, FinanceBodyNamed, Draft35, Amendment)),
        Of(
            ProvincialCommittee, Examination,
            From(Dates.Decree60, Actor.ProvincialPeoplesCommittee, Texts.Examine, Chain35, Draft35),
            From(Dates.Circular56, Actor.FinanceBody, Texts.ExamineAndSubmit, Local9),
            From(Dates.Circular3, Actor.ProvincialFinanceBody, Texts.ExamineAndSubmit, Local9, Local9Amended)),
        Ending(ProvincialCommittee, FinanceOpinion, Dates.Circular56, From(Dates.Decree60, Actor.FinanceBody, Texts.LocalOpinion, Chain35)),
        Of(
            ProvincialCommittee, Decision,
            From(Dates.Decree60, Actor.ProvincialPeoplesCommittee, Texts.DecideWithEstimate, Chain35, Draft35),
            From(Dates.Circular56, Actor.ProvincialPeoplesCommittee, Texts.Decide, Local9, Chain35),
            From(Dates.Decree111, Actor.ProvincialPeoplesCommittee, Texts.Decide, Local9, Chain35, Amendment),
            From(Dates.Circular3, Actor.ProvincialPeoplesCommittee, Texts.Decide, Local9, Local9Amended, Chain35, Amendment)),
    ];

    /// <summary>Units directly under a district People's Committee, as long as there were districts.</summary>
    public static readonly AuthorityNorm[] OfDistrictCommittees =
    [
        Ending(
            DistrictCommittee, Draft, ManagingBodyNorms.TwoTiers,
            From(Dates.Decree60, Actor.Unit, Texts.DraftToCommittee, Draft35),
            From(Dates.Circular56, Actor.Unit, Texts.DraftToFinanceBody, Draft9, Draft35)),
        Ending(
            DistrictCommittee, Examination, ManagingBodyNorms.TwoTiers,
            From(Dates.Decree60, Actor.DistrictPeoplesCommittee, Texts.Examine, Chain35, Draft35),
            From(Dates.Circular56, Actor.FinanceBody, Texts.ExamineAndSubmit, Local9)),
        Ending(DistrictCommittee, FinanceOpinion, Dates.Circular56, From(Dates.Decree60, Actor.FinanceBody, Texts.LocalOpinion, Chain35)),
        Ending(
            DistrictCommittee, Decision, ManagingBodyNorms.TwoTiers,
            From(Dates.Decree60, Actor.DistrictPeoplesCommittee, Texts.DecideWithEstimate, Chain35, Draft35),
            From(Dates.Circular56, Actor.DistrictPeoplesCommittee, Texts.Decide, Local9, Chain35)),
    ];

    /// <summary>Units directly under a communal People's Committee; the texts name the commune in two steps.</summary>
    public static readonly AuthorityNorm[] OfCommunalCommittees =
    [
        Of(
            CommunalCommittee, Draft,
            Open(Dates.Decree60, Texts.NotNamed, Reasons.CommuneNotNamed, Draft35),
            Remarked(Dates.Decree111, Actor.Unit, Texts.DraftToFirstLevelUnit, Reasons.CommuneByDecreeOnly, Draft35, Amendment),
            From(Dates.Circular3, Actor.Unit, Texts.DraftToFinanceBody, Draft9, CommuneForDistrict, FinanceBodyNamed, Draft35, Amendment)),
        Of(
            CommunalCommittee, Examination,
            Open(Dates.Decree60, Texts.NotNamed, Reasons.CommuneNotNamed, Chain35, Draft35),
            Open(
                Dates.Decree111,
                new("cơ quan quản lý cấp trên theo Nghị định; cơ quan tài chính nếu theo cách của cấp huyện", "the superior body by the decree; the finance body if as for a district"),
                Reasons.CircularNamesDistrict,
                Chain35,
                Amendment,
                Local9),
            From(Dates.Circular3, Actor.CommunalFinanceBody, Texts.ExamineAndSubmit, Local9, Local9Amended)),
        Ending(
            CommunalCommittee, FinanceOpinion, Dates.Circular3,
            Open(Dates.Decree60, Texts.NotNamed, Reasons.CommuneNotNamed, Chain35, Draft35),
            Remarked(Dates.Decree111, Actor.FinanceBody, Texts.LocalOpinion, Reasons.CommuneByDecreeOnly, Chain35, Amendment)),
        Of(
            CommunalCommittee, Decision,
            Open(Dates.Decree60, Texts.NotNamed, Reasons.CommuneNotNamed, Chain35, Draft35),
            Open(
                Dates.Decree111,
                new("cơ quan quản lý cấp trên theo Nghị định; Ủy ban nhân dân cấp xã nếu theo cách của cấp huyện", "the superior body by the decree; the communal People's Committee if as for a district"),
                Reasons.CircularNamesDistrict,
                Chain35,
                Amendment,
                Local9),
            From(Dates.Circular3, Actor.CommunalPeoplesCommittee, Texts.Decide, Local9, Local9Amended, Chain35, Amendment)),
        Of(
            CommunalCommittee, AuthorityStepKind.Organisation,
            Timelines.FromSecondary(
                ManagingBodyNorms.TwoTiers,
                new AuthorityAct(
                    Actor.CommunalPeoplesCommittee,
                    new("quyết định thành lập, tổ chức lại, giải thể, cơ cấu, nhiệm vụ của đơn vị theo quy định của pháp luật", "founds, reorganises and dissolves the unit and sets its structure and tasks, within the law")),
                LocalGovernmentLaw72Of2025.At("22", "5")),
            Timelines.FromSecondary(
                ManagingBodyNorms.Decree283,
                new AuthorityAct(
                    Actor.CommunalPeoplesCommittee,
                    new(
                        "quyết định thành lập, tổ chức lại, giải thể, chức năng, nhiệm vụ, cơ cấu của đơn vị; phê duyệt đề án tự chủ và giám sát thực hiện",
                        "founds, reorganises and dissolves the unit, sets its functions, tasks and structure, approves its autonomy scheme and supervises it")),
                Decree120Of2020.At("24", "3"), Decree283Of2025.At(), LocalGovernmentLaw72Of2025.At("22", "5"))),
        Of(
            CommunalSchool, AuthorityStepKind.Organisation,
            Timelines.FromSecondary(
                Schools,
                new AuthorityAct(
                    null,
                    new("Ủy ban nhân dân cấp xã theo Luật; Chủ tịch Ủy ban nhân dân cấp xã theo Thông tư", "the communal People's Committee by the law; its chair by the circular"),
                    Reasons.CommitteeOrChair),
                Circular15Of2025OfEducationMinistry.At("6", "2", "b"), LocalGovernmentLaw72Of2025.At("22", "5"))),
    ];

    /// <summary>Every chain of this room.</summary>
    public static readonly AuthorityNorm[] Chains =
        [.. OfProvincialBodies, .. OfProvincialCommittees, .. OfDistrictCommittees, .. OfCommunalCommittees];
}
