using PublicServiceUnits.Law;
using PublicServiceUnits.Reasoning;
using static PublicServiceUnits.Law.LegalDocuments;

namespace PublicServiceUnits.Organisation;

/// <summary>The gaps, conflicts and deciding authorities of <c>organisation.powers</c>.</summary>
internal static class PowersReasons
{
    public static readonly LawGap NotEncodedBefore = new(
        "gap.powers.before-law-58",
        new("Bảng thẩm quyền chỉ được mã hóa từ Luật Viên chức 2010", "The matrix of powers is encoded from the Law on Public Employees of 2010 on only"));

    public static readonly LawGap OutsideDecree106 = new(
        "gap.106-2020.managing-body-not-named",
        new(
            "Điều 2 Nghị định 106/2020/NĐ-CP không nêu hoặc loại trừ đơn vị của cơ quan này",
            "Article 2, Decree 106/2020/NĐ-CP does not name units of this body, or leaves them out"));

    public static readonly LawGap OutsideDecree120 = new(
        "gap.powers.decree-120-does-not-name-the-body",
        new(
            "Điều 2 Nghị định 120/2020/NĐ-CP vào ngày này không nêu đơn vị của cơ quan quản lý này",
            "Article 2, Decree 120/2020/NĐ-CP does not name units of this managing body on the date"));

    public static readonly LawConflict SchoolCouncils = new(
        "conflict.120-2020-and-71-nq-tw.school-councils",
        new(
            "Nghị định 120/2020/NĐ-CP giao hội đồng trường thực hiện nhiệm vụ của hội đồng quản lý; Nghị quyết 71-NQ/TW yêu cầu không tổ chức hội đồng trường trong cơ sở giáo dục công lập, trừ trường theo hiệp định quốc tế",
            "Decree 120/2020/NĐ-CP gives the tasks of the management council to the school council; Resolution 71-NQ/TW asks for no school council in public education, save schools under an international agreement"),
        Decree120Of2020.At("7", "8"),
        PartyResolution71Of2025.At());

    public static readonly LawConflict UniversityCouncils = new(
        "conflict.106-2020-and-71-nq-tw.university-councils",
        new(
            "Nghị định 106/2020/NĐ-CP giao hội đồng trường đại học ban hành danh mục vị trí việc làm; Nghị quyết 71-NQ/TW yêu cầu không tổ chức hội đồng trường trong cơ sở giáo dục công lập, trừ trường theo hiệp định quốc tế",
            "Decree 106/2020/NĐ-CP lets the university council issue the list of positions; Resolution 71-NQ/TW asks for no school council in public education, save schools under an international agreement"),
        Decree106Of2020.At("6", "4"),
        PartyResolution71Of2025.At());

    public static readonly DecidingAuthority SplitIsPolicy = new(
        "authority.58-2010.state-management-split-is-policy",
        new(
            "Khoản 3 Điều 10 Luật 58/2010/QH12 nêu việc tách chức năng như một chính sách, không cấm cụ thể; bộ, cơ quan ngang bộ xem xét chức năng đã giao",
            "Clause 3, Article 10, Law 58/2010/QH12 sets the split as a policy and forbids no function in particular; the ministry judges the function it gave"));

    public static readonly LawGap SchoolCouncilsEnded = new(
        "gap.powers.school-councils-ended",
        new(
            "Cơ sở giáo dục công lập loại này không còn hội đồng trường (ngày suy ra: đại học từ khoản 1 Điều 14 Nghị định 66/2026/NĐ-CP, trường phổ thông từ Thông tư 45/2026/TT-BGDĐT); các văn bản đã đọc không nói ai thay hội đồng, và về trường theo hiệp định quốc tế, mà Nghị quyết 71-NQ/TW để riêng",
            "Public schools of this kind have no council any more (the day is derived: universities from clause 1, Article 14, Decree 66/2026/NĐ-CP, general schools from Circular 45/2026/TT-BGDĐT); the texts read do not say who takes its place, nor what holds for schools under an international agreement, which Resolution 71-NQ/TW sets apart"));

    public static readonly LawGap OnlyMinistriesNamed = new(
        "gap.powers.state-management-outside-ministries",
        new(
            "Các văn bản đã đọc chỉ nói về đơn vị của bộ; với cơ quan quản lý khác, quy định tách chức năng quản lý nhà nước chưa đọc được",
            "The texts read speak of units of ministries only; for other managing bodies no rule that splits off State management was read"));

    public static readonly Remark WardsNotRead = new(
        "remark.powers.wards-and-special-zones",
        new(
            "Điều 22, Điều 23 Luật 72/2025/QH15 nói về xã; quy định tương ứng về phường, đặc khu chưa đọc được",
            "Articles 22 and 23, Law 72/2025/QH15, speak of communes; the like provisions on wards and special zones were not read"));
}
