using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Organisation;

/// <summary>The gaps, authorities and remarks of <c>organisation.headcount</c>.</summary>
internal static class HeadcountReasons
{
    public static readonly LawGap NotEncodedBefore = new(
        "gap.headcount.before-106-2020",
        new(
            "Số lượng người làm việc chỉ được mã hóa từ Nghị định 106/2020/NĐ-CP (15/11/2020); Nghị định 55/2012/NĐ-CP, 41/2012/NĐ-CP chưa đọc được",
            "Headcount is encoded from Decree 106/2020/NĐ-CP (2020-11-15) on only; Decrees 55/2012/NĐ-CP and 41/2012/NĐ-CP were not read"));

    public static readonly LawGap LocalAppraiser = new(
        "gap.276-2026.local-appraiser",
        new(
            "Nghị định 276/2026/NĐ-CP chỉ nêu Bộ Nội vụ quản lý số người làm việc hưởng lương từ ngân sách của bộ, cơ quan ngang bộ và cơ quan đại diện; ai thẩm định số của địa phương chưa rõ",
            "Decree 276/2026/NĐ-CP names only the State-paid staff of ministries and missions among the tasks of the Ministry of Home Affairs; who appraises that of localities is open"));

    public static readonly LawGap LatePlan = new(
        "gap.106-2020.late-plan",
        new(
            "Điểm b khoản 3 Điều 10 nói đến kế hoạch không gửi; không nói kế hoạch gửi sau thời hạn có bị tăng tỷ lệ tinh giản không",
            "Point b, clause 3, Article 10 speaks of a plan that is not sent; whether one sent after the day costs the higher cut is not said"));

    public static readonly LawGap ContractsBefore235 = new(
        "gap.headcount.contracts-before-235-2026",
        new(
            "Trước 01/7/2026 hợp đồng theo Nghị định 68/2000/NĐ-CP, 161/2018/NĐ-CP, 111/2022/NĐ-CP; các nghị định này chưa đọc được",
            "Before 2026-07-01 contracts went by Decrees 68/2000/NĐ-CP, 161/2018/NĐ-CP and 111/2022/NĐ-CP, which were not read"));

    public static readonly LawGap LackingAgainstNorm = new(
        "gap.235-2026.lacking-against-the-norm",
        new(
            "\"Nhân lực còn thiếu so với định mức\" có thể tính từ số biên chế được giao hoặc từ số viên chức hiện có; số vị trí còn khuyết cũng có hợp đồng riêng theo điểm d",
            "What \"lacks against the norm\" may be counted from the posts assigned or from the employees there are; vacancies have contracts of their own under point d"));

    public static readonly Remark Derived = new(
        "remark.232-2026.headcount-goes-on",
        new(
            "Khoản 2 Điều 16 chỉ nêu các quy định về vị trí việc làm hết hiệu lực; việc các quy định về số lượng người làm việc còn hiệu lực là suy luận",
            "Clause 2, Article 16 ends the rules on job positions only; that those on headcount are still in force is an inference"));

    public static readonly Remark PartsOfPersons = new(
        "remark.106-2020.parts-of-persons",
        new("Nghị định không nói cách làm tròn; ở đây phần lẻ của một người được bỏ", "The decree does not say how to round; parts of a person are left out here"));

    public static readonly Remark NotEveryDayRead = new(
        "remark.283-2025.article-26-by-word-swap",
        new(
            "Từ 01/11/2025, Nghị định 283/2025/NĐ-CP thay từ ngữ cấp huyện ở nhiều điều; Điều 26 không có trong danh sách sửa đổi",
            "From 2025-11-01 Decree 283/2025/NĐ-CP swaps the words for districts in several articles; Article 26 is not listed as amended"));

    public static readonly Remark OneReading = new(
        "remark.235-2026.norm-or-minimum",
        new(
            "Nghị định 106/2020/NĐ-CP so biên chế với định mức của bộ; Nghị định 235/2026/NĐ-CP so tổng số người làm việc, gồm cả hợp đồng, với mức tối thiểu của pháp luật chuyên ngành",
            "Decree 106/2020/NĐ-CP sets the posts against the ministry's norm; Decree 235/2026/NĐ-CP sets all persons working, contracts included, against the minimum of sector law"));

    public static readonly DecidingAuthority PrimeMinister = new(
        "authority.headcount.prime-minister",
        new("Thủ tướng Chính phủ quyết định việc tăng", "The Prime Minister decides on the increase"));

    public static readonly DecidingAuthority ByNeed = new(
        "authority.headcount.by-need",
        new(
            "Chưa có định mức: cơ quan quản lý viên chức quyết định theo nhu cầu thực tế từng giai đoạn",
            "Without a norm the body that manages public employees decides by the actual need of each period"));

    public static readonly DecidingAuthority ContractsByOthers = new(
        "authority.235-2026.contracts-by-others",
        new(
            "Tổ chức khoa học và công nghệ, tổ chức khác được giao biên chế viên chức quyết định việc áp dụng quy định về hợp đồng cho đơn vị của mình; đơn vị thuộc đơn vị sự nghiệp công lập tự quyết định",
            "Science and technology organisations and other organisations to which posts are assigned decide on applying the rules on contracts to their units; units under a public service unit decide themselves"));
}
