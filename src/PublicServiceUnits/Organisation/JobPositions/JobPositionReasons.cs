using PublicServiceUnits.Reasoning;
using static PublicServiceUnits.Law.LegalDocuments;

namespace PublicServiceUnits.Organisation;

/// <summary>The gaps, conflicts, authorities and remarks of <c>organisation.job-positions</c>.</summary>
internal static class JobPositionReasons
{
    public static readonly LawGap NotEncodedBefore = new(
        "gap.job-positions.before-106-2020",
        new(
            "Vị trí việc làm chỉ được mã hóa từ Nghị định 106/2020/NĐ-CP (15/11/2020); Nghị định 41/2012/NĐ-CP chưa đọc được",
            "Job positions are encoded from Decree 106/2020/NĐ-CP (2020-11-15) on only; Decree 41/2012/NĐ-CP was not read"));

    public static readonly LawGap BodyNotNamed = new(
        "gap.job-positions.body-not-named",
        new(
            "Nghị định có hiệu lực vào ngày này không nêu đơn vị của cơ quan này",
            "The decree in force on the date does not name units of this body"));

    public static readonly LawGap LevelEnded = new(
        "gap.job-positions.level-ended",
        new(
            "Cấp huyện kết thúc từ 01/7/2025, Nghị định 232/2026/NĐ-CP không còn nêu tổng cục; cho biết cơ quan quản lý mới của đơn vị",
            "The district level ended on 2025-07-01, and Decree 232/2026/NĐ-CP names no general departments; give the unit's new managing body"));

    public static readonly LawGap UnitOfUnit = new(
        "gap.106-2020.units-of-units",
        new(
            "Nghị định 106/2020/NĐ-CP không nêu đơn vị thuộc đơn vị sự nghiệp công lập khác ngoài hai đại học quốc gia",
            "Decree 106/2020/NĐ-CP names no units under other public service units than the two national universities"));

    public static readonly LawGap UniversityCouncilEnded = new(
        "gap.106-2020.university-council-from-2026",
        new(
            "Từ 01/01/2026 trường đại học công lập không còn hội đồng trường (Nghị quyết 71-NQ/TW; Nghị định 66/2026/NĐ-CP chuyển hồ sơ sang hiệu trưởng); khoản 4 Điều 6 không được viết lại, ai ban hành danh mục chưa rõ",
            "From 2026-01-01 public universities have no council any more (Resolution 71-NQ/TW; Decree 66/2026/NĐ-CP hands files to the rector); clause 4, Article 6 was not rewritten, and who issues the list is open"));

    public static readonly LawGap DelegationToTheUnit = new(
        "gap.106-2020.delegation-to-the-unit",
        new(
            "Nghị định 106/2020/NĐ-CP nói cơ quan, tổ chức được phân cấp, ủy quyền; không rõ có gồm chính đơn vị không",
            "Decree 106/2020/NĐ-CP speaks of bodies and organisations to which the power is delegated; whether the unit itself is one is open"));

    public static readonly LawGap ShareAfter232 = new(
        "gap.232-2026.share-of-professionals",
        new(
            "Khoản 2 Điều 16 Nghị định 232/2026/NĐ-CP chấm dứt các quy định về vị trí việc làm của Nghị định 106/2020/NĐ-CP; không nói tỷ lệ tối thiểu này, đặt trên nhóm vị trí cũ và tổng số người làm việc, có chấm dứt theo không",
            "Clause 2, Article 16, Decree 232/2026/NĐ-CP ends the rules of Decree 106/2020/NĐ-CP on job positions; whether this minimum, which rests on the old kinds and on all staff, ended with them is not said"));

    public static readonly LawConflict TwoLevelsFrom5 = new(
        "conflict.232-2026.two-levels-from-5",
        new(
            "Vị trí chỉ dùng bậc 5 và một bậc khác vừa thuộc điểm a vừa thuộc điểm c; hai điểm cho số khác nhau và không có thứ tự ưu tiên",
            "A position with level 5 and one other level only falls under point a and point c; they give different numbers and no order between them"),
        Decree232Of2026.At("10", "2", "a"),
        Decree232Of2026.At("10", "2", "c"));

    public static readonly LawConflict TwoLevelsFrom4 = new(
        "conflict.232-2026.two-levels-from-4",
        new(
            "Vị trí chỉ dùng bậc 4 và một bậc khác vừa thuộc điểm b vừa thuộc điểm c; hai điểm cho số khác nhau và không có thứ tự ưu tiên",
            "A position with level 4 and one other level only falls under point b and point c; they give different numbers and no order between them"),
        Decree232Of2026.At("10", "2", "b"),
        Decree232Of2026.At("10", "2", "c"));

    public static readonly DecidingAuthority PartyBody = new(
        "authority.232-2026.party-body",
        new(
            "cơ quan có thẩm quyền của Đảng quyết định việc áp dụng và danh mục vị trí việc làm",
            "the competent Party body decides on applying the decree and on the list of positions"));

    public static readonly DecidingAuthority CentralBodyItself = new(
        "authority.232-2026.central-body",
        new(
            "Văn phòng Quốc hội, Văn phòng Chủ tịch nước, Tòa án nhân dân tối cao, Viện kiểm sát nhân dân tối cao, Kiểm toán nhà nước quyết định việc áp dụng đối với đơn vị của mình",
            "the offices of the National Assembly and the President, the Supreme Court, the Supreme Procuracy and State Audit decide on applying the decree to their units"));

    public static readonly DecidingAuthority Minister = new(
        "authority.232-2026.defence-and-public-security",
        new(
            "Bộ trưởng Bộ Quốc phòng, Bộ trưởng Bộ Công an quyết định việc áp dụng đối với đơn vị của mình",
            "the ministers of National Defence and Public Security decide on applying the decree to their units"));

    public static readonly DecidingAuthority UnitItself = new(
        "authority.232-2026.unit-itself",
        new(
            "đơn vị thuộc các hội do Đảng, Nhà nước giao nhiệm vụ, đơn vị thuộc đơn vị sự nghiệp công lập tự quyết định việc áp dụng",
            "units of associations with tasks from Party and State and units under a public service unit decide on applying the decree themselves"));

    public static readonly DecidingAuthority BodyWithHeadcount = new(
        "authority.232-2026.body-with-headcount",
        new(
            "khoản 1 Điều 2 không nêu; cơ quan, tổ chức, đơn vị được giao biên chế viên chức quyết định việc áp dụng",
            "not named in clause 1, Article 2; a body or unit to which headcount of public employees is assigned decides on applying the decree"));

    public static readonly Remark LevelsLater = new(
        "remark.job-positions.levels-later",
        new(
            "Bậc nghề nghiệp chỉ có từ 01/7/2026; trước đó cơ cấu theo hạng chức danh do bộ quản lý ngành hướng dẫn, không mã hóa ở đây",
            "Career levels begin on 2026-07-01; before, the structure by grade follows the sector ministries' guidance, which is not encoded here"));

    public static readonly Remark NearestUsed = new(
        "remark.232-2026.nearest-level-used",
        new(
            "\"Bậc thấp hơn gần nhất với bậc 5\" được hiểu là bậc gần nhất mà đơn vị sử dụng cho vị trí",
            "\"The nearest level below level 5\" is read as the nearest one that the unit uses for the position"));

    public static readonly Remark NoCap = new(
        "remark.232-2026.no-cap-below-level-4",
        new(
            "Khoản 2 Điều 10 không đặt tỷ lệ cho vị trí có bậc cao nhất dưới bậc 4 và dùng hơn hai bậc",
            "Clause 2, Article 10 sets no share for a position whose highest level is below 4 and that uses more than two"));

    public static readonly Remark UnitsNotInClause = new(
        "remark.232-2026.deadline-of-self-deciding-units",
        new(
            "Khoản 1 Điều 18 giao việc này cho bộ, Ủy ban nhân dân cấp tỉnh và cơ quan được phân cấp, ủy quyền; đoạn hai điểm b áp dụng cho mọi đơn vị có viên chức tuyển dụng từ 01/7/2026",
            "Clause 1, Article 18 gives this task to ministries, provincial People's Committees and delegated bodies; the second paragraph of point b covers every unit with employees recruited from 2026-07-01 on"));

    public static readonly Remark NoMoveToFullLevel = new(
        "remark.232-2026.no-move-to-a-full-level",
        new(
            "Trong thời gian này không thay đổi bậc lên, không tuyển dụng, tiếp nhận vào vị trí và bậc đã vượt tỷ lệ",
            "In that time nobody moves to, or is recruited into, the position and level that are above the share"));

    public static readonly Remark SectorLaw = new(
        "remark.232-2026.sector-law-on-lists",
        new(
            "Pháp luật chuyên ngành về danh mục vị trí việc làm, xếp lương được áp dụng trước (khoản 5 Điều 6, khoản 3 Điều 18); quy định mới về công tác cán bộ của cấp có thẩm quyền thắng Nghị định (khoản 3 Điều 16)",
            "Sector law on lists of positions and pay goes first (clause 5, Article 6; clause 3, Article 18); later rules of the competent level on cadres prevail over the decree (clause 3, Article 16)"));
}
