using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Organisation;

/// <summary>The gaps, authorities and remarks of <c>organisation.structure</c>.</summary>
internal static class StructureReasons
{
    public static readonly LawGap NoLawEncoded = new(
        "gap.structure.before-120-2020",
        new(
            "Tự chủ về tổ chức bộ máy chỉ được mã hóa từ Nghị định 120/2020/NĐ-CP (01/12/2020)",
            "Autonomy in organisation is encoded from Decree 120/2020/NĐ-CP (2020-12-01) on only"));

    public static readonly LawGap BodyNotNamed = new(
        "gap.structure.body-not-named",
        new(
            "Vào ngày này Điều 2 Nghị định 120/2020/NĐ-CP không nêu đơn vị của cơ quan này",
            "On this date Article 2, Decree 120/2020/NĐ-CP does not name units of this body"));

    public static readonly LawGap SubordinateNotNamed = new(
        "gap.120-2020.subordinate-unit-not-named",
        new(
            "Điểm c khoản 2 Điều 6 đi theo các điểm của Điều 2, không nêu đơn vị thuộc đơn vị sự nghiệp công lập",
            "Point c, clause 2, Article 6 goes by the points of Article 2 and does not name units under a public service unit"));

    public static readonly LawGap NewNumbersNotRead = new(
        "gap.283-2025.deputies-of-groups-3-and-4",
        new(
            "Nghị định 283/2025/NĐ-CP thay điểm c khoản 2 Điều 6 và bãi bỏ Điều 3 Nghị định 83/2024/NĐ-CP; con số mới chưa đọc được, không áp dụng tiếp con số cũ",
            "Decree 283/2025/NĐ-CP replaced point c, clause 2, Article 6 and repealed Article 3, Decree 83/2024/NĐ-CP; the new numbers were not read, and the old ones are not carried over"));

    public static readonly LawGap CommunalNumbersReported = new(
        "gap.283-2025.deputies-of-communal-units",
        new(
            "Điểm c khoản 2 Điều 6 sửa đổi chưa đọc được; con số nêu ở đây là của Công văn 20/CV-BCĐ (10/2025) theo tin tức, không phải của Nghị định, nên không áp dụng",
            "Point c, clause 2, Article 6, as amended was not read; the number shown is reported of letter 20/CV-BCĐ (October 2025), not of the decree, and is not applied"));

    public static readonly Remark CommunalDepartments = new(
        "remark.20-cv-bcd.departments-of-communal-units",
        new(
            "Tin tức về Công văn 20/CV-BCĐ viết phòng của đơn vị cấp xã phải có trên số này; Nghị định viết từ số này trở lên: áp dụng Nghị định",
            "Reports on letter 20/CV-BCĐ write that a department of a communal unit needs more than this number; the decree writes this number or more, and is followed"));

    public static readonly Remark TimeIsInTheText = new(
        "remark.120-2020.time-for-surplus-deputies",
        new(
            "Có tin tức viết Nghị định 120/2020/NĐ-CP không cho thời hạn đối với cấp phó dôi dư; điểm b khoản 2 Điều 27 có quy định: áp dụng văn bản",
            "A report writes that Decree 120/2020/NĐ-CP gave no time for surplus deputies; point b, clause 2, Article 27, gives it, and the text is followed"));

    public static readonly LawGap DepartmentTooSmall = new(
        "gap.120-2020.deputies-of-a-small-department",
        new(
            "Điểm c khoản 3 Điều 6 không nêu số Phó Trưởng phòng khi phòng có ít viên chức hơn mức tối thiểu",
            "Point c, clause 3, Article 6 names no number where a department has fewer public employees than the least"));

    public static readonly LawGap DepartmentGrace = new(
        "gap.120-2020.grace-of-departments",
        new(
            "Điểm b khoản 2 Điều 27 nói về cấp phó của đơn vị; không rõ thời hạn có áp dụng cho Phó Trưởng phòng không",
            "Point b, clause 2, Article 27 speaks of the deputies of the unit; whether its time applies to deputy heads of departments is open"));

    public static readonly LawGap OlderRearrangement = new(
        "gap.283-2025.rearrangement-before-it",
        new(
            "Điều 27 mới chưa đọc được: không rõ sắp xếp trước ngày 01/11/2025 giữ thời hạn cũ hay theo thời hạn mới",
            "The new Article 27 was not read: whether a rearrangement before 2025-11-01 keeps the old time or has the new one is open"));

    public static readonly LawGap NewArticle27NotRead = new(
        "gap.283-2025.article-27-not-read",
        new(
            "Điều 27 mới chưa đọc được: ngoài trường hợp sắp xếp, chưa biết có thời hạn nào khác",
            "The new Article 27 was not read: beside rearrangements it is not known whether it gives another time"));

    public static readonly Remark NotYetRearranged = new(
        "remark.structure.rearrangement-after-the-date",
        new("Ngày sắp xếp sau ngày hỏi", "The day of the rearrangement is after the date asked"));

    public static readonly Remark NoGrace = new(
        "remark.structure.no-grace",
        new(
            "Số vượt không do sắp xếp và đơn vị không thành lập trước Nghị định: không có thời hạn",
            "The surplus comes from no rearrangement and the unit was not founded before the decree: no time is given"));

    public static readonly Remark FacultyByCharter = new(
        "remark.structure.faculty-by-the-charter",
        new(
            "Theo Điều lệ trường trung học nghề, cùng với tiêu chí chung của phòng",
            "By the charter of vocational upper-secondary schools, beside the criteria of every department"));

    public static readonly Remark GoalWithoutNumber = new(
        "remark.structure.goal-without-a-number",
        new(
            "Mục tiêu, không có con số bắt buộc đối với đơn vị; Nghị định 120/2020/NĐ-CP không giới hạn số cấp",
            "A goal; no number in it binds a unit, and Decree 120/2020/NĐ-CP sets no limit on levels"));

    public static readonly DecidingAuthority SchemeApprover = new(
        "authority.structure.scheme",
        new(
            "Cơ quan phê duyệt Đề án thành lập hoặc Đề án tự chủ; Nghị định không đặt con số cho nhóm 1",
            "The body that approves the founding or autonomy scheme; the decree sets no number for Group 1"));

    public static readonly DecidingAuthority Above = new(
        "authority.structure.above-the-frame",
        new("Cấp có thẩm quyền xem xét, quyết định số cấp phó cao hơn quy định", "The competent authority decides on deputies above the rules"));
}
