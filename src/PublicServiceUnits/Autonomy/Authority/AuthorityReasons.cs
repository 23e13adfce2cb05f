using PublicServiceUnits.Reasoning;
using static PublicServiceUnits.Law.LegalDocuments;

namespace PublicServiceUnits.Autonomy;

/// <summary>The gaps, conflicts, authorities, remarks and missing facts of <c>autonomy.authority</c>.</summary>
internal static class AuthorityReasons
{
    public static readonly LawGap NotEncodedBefore = new(
        "gap.authority.before-decree-16",
        new(
            "Thẩm quyền giao quyền tự chủ chỉ được mã hóa từ Nghị định 16/2015/NĐ-CP (06/4/2015)",
            "Who grants autonomy is encoded from Decree 16/2015/NĐ-CP (2015-04-06) on only"));

    public static readonly LawGap HealthDecreeNotRead = new(
        "gap.authority.decree-85-2012-not-read",
        new(
            "Trước 15/8/2021, Nghị định 85/2012/NĐ-CP quy định riêng cho đơn vị y tế; trình tự, thẩm quyền trong nghị định này chưa đọc được",
            "Before 2021-08-15 Decree 85/2012/NĐ-CP governed health units; its procedure and authorities were not read"));

    public static readonly LawGap EconomicBodyNotNamed = new(
        "gap.141-2016.managing-body-not-named",
        new(
            "Khoản 2 Điều 21 Nghị định 141/2016/NĐ-CP chỉ nêu bộ, cơ quan trung ương và Ủy ban nhân dân cấp tỉnh (hoặc cơ quan cấp dưới theo phân cấp)",
            "Clause 2, Article 21, Decree 141/2016/NĐ-CP names ministries, central bodies and provincial People's Committees (or lower bodies by decentralisation) only"));

    public static readonly LawGap CommuneNotNamed = new(
        "gap.60-2021.commune-not-named",
        new(
            "Đến 06/7/2025, khoản 1 Điều 35 Nghị định 60/2021/NĐ-CP chỉ nêu Ủy ban nhân dân cấp tỉnh, cấp huyện; Nghị định 125/2025/NĐ-CP không giao lại thẩm quyền này cho cấp xã",
            "Up to 2025-07-06 clause 1, Article 35, Decree 60/2021/NĐ-CP names provincial and district People's Committees only; Decree 125/2025/NĐ-CP does not hand this power to the commune"));

    public static readonly LawGap CircularNamesDistrict = new(
        "gap.56-2022.commune-not-named-before-2026-02-20",
        new(
            "Từ 07/7/2025 đến 19/02/2026 có hai cách hiểu: Điều 35 đã sửa đổi không nêu cấp và giao cơ quan quản lý cấp trên thẩm tra, quyết định; Thông tư 56/2022/TT-BTC giao cơ quan tài chính thẩm tra, Ủy ban nhân dân quyết định, nhưng chỉ nêu cấp tỉnh, cấp huyện",
            "From 2025-07-07 to 2026-02-19 there are two readings: amended Article 35 names no level and lets the superior body examine and decide; Circular 56/2022/TT-BTC lets the finance body examine and the People's Committee decide, but names province and district only"));

    public static readonly LawConflict SuperiorOrCommittee = new(
        "conflict.60-2021-and-56-2022.who-decides-local-units",
        new(
            "Từ 07/7/2025 đến 19/02/2026: Nghị định giao cơ quan quản lý cấp trên (đơn vị dự toán cấp I) quyết định, Thông tư buộc trình Ủy ban nhân dân quyết định",
            "From 2025-07-07 to 2026-02-19 the decree lets the superior body (first-level budget unit) decide, the circular has it submit to the People's Committee"),
        Decree111Of2025.At("1", "23"),
        Circular56Of2022.At("9", "2", "b"));

    public static readonly LawGap SocioPolitical = new(
        "gap.56-2022.units-of-socio-political-organisations",
        new(
            "Thông tư 56/2022/TT-BTC chỉ tách riêng đơn vị thuộc tổ chức chính trị; đơn vị địa phương khác trình Ủy ban nhân dân. Không rõ quy định này có buộc đơn vị thuộc tổ chức chính trị - xã hội hay không",
            "Circular 56/2022/TT-BTC sets apart units of political organisations only; other local units go to the People's Committee. Whether that binds units of socio-political organisations is open"));

    public static readonly DecidingAuthority PartyBudgetDecree = new(
        "authority.party-budget-decree",
        new(
            "Thẩm quyền theo nghị định của Chính phủ về quản lý, sử dụng ngân sách nhà nước đối với một số hoạt động của Đảng; nghị định này và quy định của Đảng cho biết cơ quan quyết định",
            "The Government's decree on the State budget for certain activities of the Party gives the authority; that decree and the Party's rules name the body"));

    public static readonly DecidingAuthority BroadcasterApproves = new(
        "authority.broadcaster-approves-higher-tier",
        new(
            "Đài Tiếng nói Việt Nam, Thông tấn xã Việt Nam rà soát, phê duyệt đề xuất mức cao hơn mức tổng thể",
            "Voice of Vietnam or the Vietnam News Agency reviews and approves a proposal above the overall level"));

    public static readonly LawConflict CommitteeOrChair = new(
        "conflict.72-2025-and-15-2025.communal-schools",
        new(
            "Luật giao Ủy ban nhân dân cấp xã quyết định; Thông tư của Bộ Giáo dục và Đào tạo quy định trình Chủ tịch Ủy ban nhân dân cấp xã quyết định đối với trường học",
            "The law lets the communal People's Committee decide; the education ministry's circular submits the decision on schools to its chair"),
        LocalGovernmentLaw72Of2025.At("22", "5"),
        Circular15Of2025OfEducationMinistry.At("6", "2", "b"));

    public static readonly LawGap DistrictEnded = new(
        "gap.authority.district-ended",
        new(
            "Cấp huyện kết thúc từ 01/7/2025; cho biết cơ quan quản lý mới của đơn vị",
            "The district level ended on 2025-07-01; give the unit's new managing body"));

    public static readonly Remark PartyRules = new(
        "remark.authority.party-rules",
        new(
            "Áp dụng Nghị định cùng với quy định của Đảng và pháp luật khác có liên quan (khoản 3 Điều 2)",
            "The decree applies together with the Party's rules and other law (clause 3, Article 2)"));

    public static readonly Remark PartyClauseIsLocal = new(
        "remark.authority.party-clause-stands-among-local-units",
        new(
            "Quy định này nằm trong điểm về đơn vị thuộc địa phương; áp dụng cùng với quy định của Đảng (khoản 3 Điều 2 Nghị định 60/2021/NĐ-CP)",
            "The rule stands in the point on local units; the Party's rules apply beside it (clause 3, Article 2, Decree 60/2021/NĐ-CP)"));

    public static readonly Remark CommuneByDecreeOnly = new(
        "remark.authority.commune-by-the-decree-alone",
        new(
            "Theo Nghị định đã sửa đổi; Thông tư 56/2022/TT-BTC khi đó chỉ nêu cấp tỉnh, cấp huyện",
            "By the amended decree; Circular 56/2022/TT-BTC then named province and district only"));

    public static readonly Remark CentralByTheDecree = new(
        "remark.authority.central-body-outside-the-circular",
        new(
            "Theo Nghị định (đơn vị thuộc trung ương quản lý); Thông tư 56/2022/TT-BTC gọi \"bộ, cơ quan trung ương\" là bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ",
            "By the decree (units under central management); Circular 56/2022/TT-BTC calls ministries and ministerial and government-attached agencies central bodies"));

    public static readonly MissingFact ManagingBody = new("managingBody", new("cơ quan trực tiếp quản lý đơn vị", "the body directly above the unit"));
    public static readonly MissingFact Sector = new("sector", new("lĩnh vực hoạt động", "the field of services"));
    public static readonly MissingFact Tier = new("tier", new("nhóm tự chủ được đề xuất, xác định", "the tier proposed or found"));
    public static readonly MissingFact HigherEducation = new("isHigherEducationInstitution", new("có phải cơ sở giáo dục đại học không", "whether it is a higher education institution"));
    public static readonly MissingFact RegionalUniversity = new("belongsToRegionalUniversity", new("có phải đơn vị thành viên, trực thuộc đại học vùng không", "whether it is a member or attached unit of a regional university"));
    public static readonly MissingFact Broadcaster = new("isUnderVoiceOfVietnamOrNewsAgency", new("có trực thuộc Đài Tiếng nói Việt Nam, Thông tấn xã Việt Nam không", "whether it is under Voice of Vietnam or the Vietnam News Agency"));
    public static readonly MissingFact ProposesHigher = new("proposesHigherTierThanParent", new("có đề xuất mức cao hơn mức tổng thể của cơ quan không", "whether it proposes a tier above its parent's overall level"));
    public static readonly MissingFact Pilot = new("isFullAutonomyPilot", new("có được thí điểm tự chủ toàn diện trước 15/8/2021 không", "whether it piloted full autonomy before 2021-08-15"));
}
