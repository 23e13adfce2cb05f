using PublicServiceUnits.Law;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Reasoning;
using static PublicServiceUnits.Law.LegalDocuments;

namespace PublicServiceUnits.Organisation;

/// <summary>The gaps, conflicts, remarks, authorities and missing facts of <c>organisation.management-council</c>.</summary>
internal static class ManagementCouncilReasons
{
    public static readonly LawGap NotEncodedBefore = new(
        "gap.council.before-2016",
        new("Hội đồng quản lý chỉ được mã hóa từ Thông tư 03/2016/TT-BNV (08/7/2016)", "Management councils are encoded from Circular 03/2016/TT-BNV (2016-07-08) on only"));

    public static readonly LawGap UniversityBefore2019 = new(
        "gap.council.university-before-2019",
        new("Điều 16 Luật Giáo dục đại học trước khi Luật số 34/2018/QH14 sửa (01/7/2019) chưa đọc được", "Article 16 of the Law on Higher Education before Law 34/2018/QH14 amended it (2019-07-01) was not read"));

    public static readonly LawGap EducationLawNotRead = new(
        "gap.43-2019.school-council-not-read",
        new(
            "Hội đồng trường mầm non, phổ thông, thường xuyên theo pháp luật giáo dục (Điều 55 Luật Giáo dục 43/2019/QH14 từ 01/7/2020), nội dung chưa đọc được",
            "School councils of pre-schools, general and continuing education schools follow education law (Article 55, Education Law 43/2019/QH14, from 2020-07-01), which was not read"));

    public static readonly LawGap LawsOf2025NotRead = new(
        "gap.laws-of-2025.agreement-schools-not-read",
        new(
            "Từ 01/01/2026 Luật 123/2025/QH15 (sửa Luật Giáo dục), 124/2025/QH15 (giáo dục nghề nghiệp) và 125/2025/QH15 (giáo dục đại học) có hiệu lực; quy định về trường công lập có thỏa thuận quốc tế chưa đọc được",
            "From 2026-01-01 Laws 123/2025/QH15 (amending the Education Law), 124/2025/QH15 (vocational education) and 125/2025/QH15 (higher education) are in force; what they say of public schools under an international agreement was not read"));

    public static readonly Remark EndDerived = new(
        "remark.council.school-council-end-derived",
        new(
            "Suy ra: văn bản các luật năm 2025 chưa đọc được; căn cứ Nghị quyết 71-NQ/TW và các văn bản 2026 chuyển việc của hội đồng trường công lập cho hiệu trưởng hoặc chỉ còn nêu hội đồng trường của trường tư thục",
            "Inferred: the laws of 2025 were not read; it rests on Resolution 71-NQ/TW and on texts of 2026 that hand the work of public school councils to the rector or speak of private schools' councils only"));

    public static readonly LawGap NoManagementCouncilInstead = new(
        "gap.120-2020.council-in-the-place-of-the-school-council",
        new(
            "Trường nhóm 1 không còn hội đồng trường: văn bản đã đọc không nói có phải thành lập Hội đồng quản lý theo điểm a khoản 1 Điều 7 hay không",
            "A Group 1 school without a school council: no text that was read says whether it must have a management council by point a, clause 1, Article 7"));

    public static readonly LawGap Decider = new(
        "gap.120-2020.council-decider",
        new(
            "Điều 7 chỉ nêu đơn vị thuộc bộ, cơ quan trung ương và thuộc phạm vi quản lý của Ủy ban nhân dân cấp tỉnh; không nói rõ đơn vị thuộc cấp huyện, cấp xã, thuộc đơn vị sự nghiệp khác hoặc tổ chức khác; Nghị định 283/2025/NĐ-CP theo danh mục đã biết không sửa Điều 7",
            "Article 7 names units of central bodies and units that a provincial People's Committee manages; it does not say who decides for units of districts, communes, other units or other organisations; Decree 283/2025/NĐ-CP does not amend Article 7 by the list that is known"));

    public static readonly LawGap SectorCircularNotRead = new(
        "gap.council.sector-circular-not-read",
        new(
            "Nội dung còn lại của Thông tư về cơ cấu, cuộc họp, biểu quyết chưa đọc được; ngành nông nghiệp từ 15/01/2024: cũng không rõ Thông tư 41/2018/TT-BNNPTNT còn áp dụng hay không",
            "What else the circular says of composition, meetings and votes was not read; in agriculture from 2024-01-15 it is open too whether Circular 41/2018/TT-BNNPTNT still holds"));

    public static readonly LawGap MajorityOfWhom = new(
        "gap.council.majority-of-whom",
        new("Văn bản chỉ nói quyết định theo đa số, không nói đa số của người dự họp hay của tổng số thành viên", "The text says by majority only, not whether of those present or of all members"));

    public static readonly LawGap TieBelowHalf = new(
        "gap.council.tie-below-half-of-all",
        new(
            "Số phiếu ngang nhau nhưng không quá nửa tổng số thành viên: một câu đòi trên 50% tổng số thành viên, câu sau cho bên có ý kiến của Chủ tịch quyết định",
            "The votes are equal and not more than half of all members: one sentence asks for more than 50 % of all members, the next lets the chair's side decide"));

    public static readonly Remark ChairDecides = new(
        "remark.council.chair-breaks-tie", new("Số phiếu ngang nhau, quyết định theo bên có ý kiến của Chủ tịch", "The votes are equal; the chair's side decides"));

    public static readonly DecidingAuthority OperatingRules = new(
        "authority.120-2020.council-operating-rules",
        new("Quy chế hoạt động do cấp có thẩm quyền thành lập hội đồng phê duyệt", "The rules of operation, approved by the body that founds the council"));

    public static readonly MissingFact Tier = new("tier", new("nhóm tự chủ", "the tier"));
    public static readonly MissingFact ManagingBody = new("managingBody", new("cơ quan quản lý", "the managing body"));
    public static readonly MissingFact Field = new("field", new("ngành, lĩnh vực", "the field"));
    public static readonly MissingFact School = new("school", new("có phải trường không, loại trường", "whether it is a school, and of which kind"));
    public static readonly MissingFact Agreement = new("isUnderInternationalAgreement", new("trường có thỏa thuận quốc tế không", "whether the school is under an international agreement"));
    public static readonly MissingFact Assets = new("stateHandedOverAssets", new("Nhà nước đã giao vốn, tài sản chưa", "whether the State has handed over capital and assets"));
    public static readonly MissingFact Ruled = new("managingBodyRulesSo", new("bộ hoặc Ủy ban nhân dân cấp tỉnh có quy định thành lập không", "whether the ministry or province rules so"));
    public static readonly MissingFact HasCouncil = new("hasCouncil", new("đơn vị có hội đồng không", "whether the unit has a council"));
    public static readonly MissingFact Members = new("council.members", new("số thành viên", "the members"));
    public static readonly MissingFact Seats = new("council.seats", new("thành viên theo tư cách", "the members by capacity"));
    public static readonly MissingFact Chair = new("council.chair", new("Chủ tịch là ai", "in which capacity the chair sits"));
    public static readonly MissingFact ViceChairs = new("council.viceChairs", new("số Phó Chủ tịch", "the vice-chairs"));
    public static readonly MissingFact Term = new("council.termMonths", new("nhiệm kỳ, tháng", "the term, months"));
    public static readonly MissingFact Terms = new("council.consecutiveTerms", new("số nhiệm kỳ liên tiếp", "the terms on end"));
    public static readonly MissingFact Months = new("council.monthsBetweenMeetings", new("số tháng giữa hai kỳ họp", "the months between two meetings"));
    public static readonly MissingFact Present = new("council.present", new("số người dự họp", "those present"));
    public static readonly MissingFact Led = new("council.ledByChairOrVice", new("ai điều hành cuộc họp", "who led the meeting"));
    public static readonly MissingFact Outsider = new("council.outsiderPresent", new("có thành viên ngoài trường dự họp không", "whether an outsider was present"));
    public static readonly MissingFact InFavour = new("council.inFavour", new("số phiếu tán thành", "the votes for"));
    public static readonly MissingFact ChairVote = new("council.chairInFavour", new("ý kiến của Chủ tịch", "the chair's side"));

    public static readonly LawGap IfAny = new(
        "gap.council.seats-if-any",
        new(
            "Điểm d khoản 2 Điều 10 viết “(nếu có)” ở cuối danh sách; không rõ chỉ cho phòng, ban trực thuộc hay cho cả đại diện cấp ủy, công đoàn, đoàn thanh niên",
            "Point d, clause 2, Article 10 ends its list with “(if any)”; whether that is said of the departments alone or of the Party, the union and the Youth Union too is open"));

    /// <summary>How many too many (above 0) or too few (below 0).</summary>
    public static Remark Difference(long by) => by > 0
        ? new("remark.council.too-many", new($"Thừa {NumberText.Whole(by, Language.Vietnamese)}", $"{NumberText.Whole(by, Language.English)} too many"))
        : new("remark.council.too-few", new($"Thiếu {NumberText.Whole(-by, Language.Vietnamese)}", $"{NumberText.Whole(-by, Language.English)} too few"));

    /// <summary>The school's law asks for a council, the Party's resolution for none.</summary>
    public static LawConflict StatuteAgainstResolution(Provision statute) => new(
        "conflict.school-council.resolution-71",
        new(
            "Luật còn hiệu lực đòi trường công lập có hội đồng trường; Nghị quyết 71-NQ/TW (phần III, mục 1) yêu cầu không tổ chức",
            "The law in force has public schools keep a school council; Resolution 71-NQ/TW (part III, section 1) asks for none"),
        statute,
        PartyResolution71Of2025.At());

    /// <summary>A ministry's circular fixes the term, the decree bounds it.</summary>
    public static LawConflict Term5Years(Provision circular, Provision decree) => new(
        "conflict.council.term",
        new(
            "Thông tư của ngành ấn định nhiệm kỳ 05 năm; Nghị định 120/2020/NĐ-CP ban hành sau chỉ nói không quá 05 năm",
            "The field's circular fixes a term of 5 years; Decree 120/2020/NĐ-CP, which is later, says not more than 5 years"),
        circular,
        decree);
}
