using PublicServiceUnits.Reasoning;
using static PublicServiceUnits.Law.LegalDocuments;

namespace PublicServiceUnits.Organisation;

/// <summary>The gaps, conflicts, remarks and missing facts of the procedure.</summary>
internal static class ProcedureReasons
{
    public static readonly LawGap NotEncodedBefore = new(
        "gap.organisation.before-decree-120",
        new(
            "Việc thành lập, tổ chức lại, giải thể chỉ được mã hóa từ Nghị định 120/2020/NĐ-CP (01/12/2020)",
            "Founding, reorganising and dissolving are encoded from Decree 120/2020/NĐ-CP (2020-12-01) on only"));

    public static readonly LawGap FirstDay = new(
        "gap.120-2020.first-day",
        new(
            "Hai nguồn ghi ngày hiệu lực khác nhau của Nghị định 120/2020/NĐ-CP: các bản tin ghi 01/12/2020, dữ liệu của Bộ pháp điển ghi 08/11/2020; thư viện dùng 01/12/2020 và để ngỏ các ngày ở giữa",
            "Two first days of Decree 120/2020/NĐ-CP are printed: reports say 2020-12-01, the codification's metadata 2020-11-08; the library uses 2020-12-01 and leaves the days between open"));

    public static readonly LawGap DistrictEnded = new(
        "gap.organisation.district-ended",
        new("Cấp huyện kết thúc từ 01/7/2025; cho biết cơ quan quản lý mới của đơn vị", "The district level ended on 2025-07-01; give the unit's new managing body"));

    public static readonly LawGap GeneralDepartmentEnded = new(
        "gap.organisation.general-department-ended",
        new(
            "Từ 01/11/2025, khoản 1 Điều 2 không còn nêu đơn vị thuộc tổng cục; cho biết cơ quan quản lý mới của đơn vị",
            "From 2025-11-01 clause 1, Article 2, names no units of general departments; give the unit's new managing body"));

    public static readonly LawGap PrimeMinisterListNotRead = new(
        "gap.283-2025.prime-minister-list-not-read",
        new(
            "Điểm b khoản 2 Điều 19 được Nghị định 283/2025/NĐ-CP thay, nội dung mới chưa đọc được; theo văn bản 2020, Thủ tướng Chính phủ quyết định. Nghị định 276/2026/NĐ-CP (từ 08/7/2026) vẫn nói đến quyết định của Thủ tướng Chính phủ đối với đơn vị do bộ trình, không nêu đơn vị nào",
            "Point b, clause 2, Article 19, was replaced by Decree 283/2025/NĐ-CP and its new wording was not read; by the 2020 text the Prime Minister decides. Decree 276/2026/NĐ-CP (from 2026-07-08) still speaks of decisions of the Prime Minister on units that ministries submit, without saying which"));

    public static readonly LawGap MinisterListNotRead = new(
        "gap.283-2025.minister-list-not-read",
        new(
            "Khoản 1 Điều 21 được Nghị định 283/2025/NĐ-CP thay, nội dung mới chưa đọc được; theo văn bản 2020, Bộ trưởng, Thủ trưởng cơ quan ngang bộ quyết định",
            "Clause 1, Article 21, was replaced by Decree 283/2025/NĐ-CP and its new wording was not read; by the 2020 text the minister or head of the ministerial agency decides"));

    public static readonly LawGap ProvincialUnitNotRead = new(
        "gap.283-2025.units-directly-under-the-province",
        new(
            "Đơn vị thuộc Ủy ban nhân dân cấp tỉnh: điểm b khoản 2 Điều 19 và Điều 24 được Nghị định 283/2025/NĐ-CP thay, nội dung mới chưa đọc được; văn bản 2020 giao Thủ tướng Chính phủ, tin tức nói Ủy ban nhân dân cấp tỉnh quyết định đơn vị của mình, Nghị định 276/2026/NĐ-CP (từ 08/7/2026) vẫn nói đến quyết định của Thủ tướng Chính phủ đối với đơn vị do Ủy ban nhân dân cấp tỉnh trình",
            "Units directly under the provincial People's Committee: point b, clause 2, Article 19, and Article 24 were replaced by Decree 283/2025/NĐ-CP and not read; the 2020 text names the Prime Minister, reports say the provincial People's Committee decides on its units, and Decree 276/2026/NĐ-CP (from 2026-07-08) still speaks of decisions of the Prime Minister on units that provincial People's Committees submit"));

    public static readonly LawGap ProposersNotRead = new(
        "gap.283-2025.proposers-not-read",
        new(
            "Khoản 4 Điều 9 được Nghị định 283/2025/NĐ-CP sửa, nội dung mới chưa đọc được",
            "Clause 4, Article 9, was amended by Decree 283/2025/NĐ-CP and its new wording was not read"));

    public static readonly LawGap CommunalOpinionsNotRead = new(
        "gap.283-2025.communal-opinions-not-read",
        new(
            "Điểm d khoản 1 Điều 10 được Nghị định 283/2025/NĐ-CP sửa, nội dung mới chưa đọc được",
            "Point d, clause 1, Article 10, was amended by Decree 283/2025/NĐ-CP and its new wording was not read"));

    public static readonly LawGap CommuneNotNamed = new(
        "gap.120-2020.commune-not-named",
        new(
            "Từ 01/7/2025 đến 31/10/2025, Nghị định 120/2020/NĐ-CP chỉ nêu cấp huyện cho bước này",
            "From 2025-07-01 to 2025-10-31 Decree 120/2020/NĐ-CP names only the district level for this step"));

    public static readonly LawGap CommuneBeforeTwoTiers = new(
        "gap.120-2020.commune-before-two-tiers",
        new(
            "Trước ngày 01/7/2025 Điều 2 Nghị định 120/2020/NĐ-CP không nêu đơn vị của Ủy ban nhân dân cấp xã",
            "Before 2025-07-01 Article 2, Decree 120/2020/NĐ-CP, names no units of communal People's Committees"));

    public static readonly LawGap SubordinateUnit = new(
        "gap.120-2020.who-decides-units-of-units",
        new(
            "Điều 19, 21 và 24 không nêu đơn vị thuộc đơn vị sự nghiệp công lập; pháp luật khác hoặc phân cấp cho biết ai quyết định",
            "Articles 19, 21 and 24 name no units under a public service unit; other law or a delegation says who decides"));

    // Granting autonomy meets the same two texts.
    public static LawConflict CommitteeOrChair => Autonomy.AuthorityReasons.CommitteeOrChair;

    public static readonly LawConflict CouncilOrCommittee = new(
        "conflict.72-2025-and-145-cv-bcd.communal-units",
        new(
            "Luật giao Ủy ban nhân dân cấp xã quyết định; Công văn 145/CV-BCĐ, theo tin tức, nêu trình Hội đồng nhân dân cấp xã khi thành lập. Luật có giá trị cao hơn, nên thư viện trả lời theo luật",
            "The law lets the communal People's Committee decide; the official letter, by reports, submits the founding to the communal People's Council. The law ranks higher, so the answer follows the law"),
        LocalGovernmentLaw72Of2025.At("22", "5"),
        SteeringLetter145Of2025.At());

    public static readonly Remark SectorLaw = new(
        "remark.120-2020.sector-law-may-differ",
        new(
            "Luật chuyên ngành có quy định khác thì theo luật chuyên ngành (khoản 1 Điều 4, Điều 19, khoản 3 Điều 15)",
            "Where sector law rules otherwise, sector law applies (clause 1, Article 4; Article 19; clause 3, Article 15)"));

    public static readonly Remark ProvinceByReport = new(
        "remark.283-2025.province-by-report",
        new(
            "Điều 24 mới chưa đọc được; thẩm quyền theo văn bản 2020 và theo tin tức về Luật 72/2025/QH15 và Nghị định 283/2025/NĐ-CP, trừ đơn vị do Chính phủ, Thủ tướng Chính phủ, bộ quản lý ngành quyết định theo luật chuyên ngành",
            "The new Article 24 was not read; the power is taken from the 2020 text and from reports on Law 72/2025/QH15 and Decree 283/2025/NĐ-CP, save where by sector law the Government, the Prime Minister or the ministry of the field decides"));

    public static readonly Remark WardsNotRead = new(
        "remark.72-2025.wards-and-special-zones",
        new(
            "Điều 22 nói về xã; quy định tương ứng về phường, đặc khu chưa đọc được. Luật chuyên ngành có quy định khác thì theo luật chuyên ngành",
            "Article 22 speaks of communes; the like provisions on wards and special zones were not read. Where sector law rules otherwise, sector law applies"));

    public static readonly MissingFact ManagingBody = new("procedure.managingBody", new("cơ quan trực tiếp quản lý đơn vị", "the body directly above the unit"));
    public static readonly MissingFact Sector = new("procedure.sector", new("lĩnh vực hoạt động", "the field of services"));
    public static readonly MissingFact StructureDecree = new("procedure.isNamedInStructureDecree", new("nghị định về cơ cấu tổ chức của cơ quan có nêu đơn vị không", "whether the decree on the agency's structure names the unit"));
    public static readonly MissingFact DistrictDecides = new("procedure.districtDecides", new("cấp huyện có được giao, phân cấp quyết định không", "whether law and delegation let the district decide"));
    public static readonly MissingFact IsAbroad = new("procedure.isAbroad", new("đơn vị có ở nước ngoài không", "whether the unit is abroad"));
}
