using PublicServiceUnits.Law;
using PublicServiceUnits.Reasoning;
using static PublicServiceUnits.Law.LegalDocuments;

namespace PublicServiceUnits.Autonomy;

/// <summary>The gaps, conflicts, authorities and remarks of <c>autonomy.classify</c>.</summary>
internal static class ClassificationReasons
{
    public static readonly LawGap ExactlySeventyPercent = new(
        "gap.54-2016.exactly-70-percent",
        new(
            "Nghị định 54/2016/NĐ-CP chỉ quy định bậc trên 70 % và bậc từ 30 % đến dưới 70 %; mức đúng 70 % không thuộc bậc nào (đơn vị vẫn thuộc loại 3)",
            "Decree 54/2016/NĐ-CP has a band above 70 % and one from 30 % to below 70 %; exactly 70 % is in none (the unit is still of class 3)"));

    public static readonly LawGap PlanYearOrAverage = new(
        "gap.60-2021.plan-year-or-five-year-average",
        new(
            "Mức dự kiến trích quỹ năm kế hoạch và mức bình quân 5 năm cho kết quả khác nhau; Nghị định viết \"hoặc\" mà không nói đơn vị có được tự chọn",
            "The planned allocation and the five-year average give different results; the decree says \"or\" without saying whether the unit may choose"));

    public static readonly LawGap NoLawEncoded = new(
        "gap.autonomy.no-law-encoded",
        new(
            "Không có quy định nào được mã hóa cho ngày này (Nghị định 43/2006/NĐ-CP chưa đọc được nguyên văn)",
            "No rule is encoded for this date (the text of Decree 43/2006/NĐ-CP was not read)"));

    public static readonly LawGap Decree334Unread = new(
        "gap.334-2026.article-7-4-unread",
        new(
            "Khoản 4 Điều 7 Nghị định 334/2026/NĐ-CP bổ sung về phân loại cơ sở giáo dục đại học, giáo dục nghề nghiệp; chưa đọc được nội dung nên chưa thể kết luận",
            "Article 7.4 of Decree 334/2026/NĐ-CP adds to the classification of higher and vocational education; its content was not read, so no conclusion is drawn"));

    public static readonly Remark Decree334IfEducation = new(
        "remark.334-2026.sector-not-given",
        new(
            "Chưa cho biết lĩnh vực: nếu là cơ sở giáo dục đại học hoặc giáo dục nghề nghiệp thì còn phải xét khoản 4 Điều 7 Nghị định 334/2026/NĐ-CP",
            "The field is not given: for a higher or vocational education institution Article 7.4 of Decree 334/2026/NĐ-CP counts as well"));

    public static readonly LawGap WholeOrSurplus = new(
        "gap.60-2021.non-state-funded-revenue-before-circular-56",
        new(
            "Trước Thông tư 56/2022/TT-BTC, văn bản không nói rõ thu dịch vụ không sử dụng ngân sách tính toàn bộ hay chỉ tính chênh lệch; đây tính theo chênh lệch",
            "Before Circular 56/2022/TT-BTC the text does not say whether such revenue counts whole or by its surplus; here the surplus is counted"));

    public static readonly LawGap DepreciationNotNamed = new(
        "gap.60-2021.depreciation-as-recurrent-expenditure",
        new(
            "Điều 12, 16 và 20 không nêu khấu hao trong chi thường xuyên và không nói có thuộc \"chi khác\" hay không; đây không tính",
            "Articles 12, 16 and 20 do not name depreciation as recurrent expenditure nor say whether \"other expenditure\" holds it; here it is left out"));

    public static readonly LawConflict ScienceTasks = new(
        "conflict.60-2021.circular-56.science-tasks",
        new(
            "Nghị định tính kinh phí nhiệm vụ khoa học và công nghệ vào nguồn thu của đơn vị nhóm 1, 2, 3 thuộc mọi lĩnh vực; Thông tư chỉ tính cho tổ chức khoa học và công nghệ. Đây tính theo Nghị định",
            "The decree counts science and technology task money for units of groups 1 to 3 in every field, the circular for science and technology organisations only. Here the decree is followed"),
        Decree60Of2021.At("10", "1", "a"),
        Circular56Of2022.At("4", "2", "a"));

    public static readonly LawGap Article4AndArticle5 = new(
        "gap.145-2017.articles-4-and-5",
        new(
            "Điểm b khoản 4 Điều 4 không có tỷ lệ, điểm b khoản 3 Điều 5 có; văn bản không nói điểm nào quyết định",
            "Point b, clause 4, Article 4 has no percentage, point b, clause 3, Article 5 has; the text does not say which decides"));

    public static readonly LawGap WaysByServicesAndPercentages = new(
        "gap.older-circulars.ways-by-services-and-percentages",
        new(
            "Thông tư vừa có điều kiện theo loại dịch vụ không kèm tỷ lệ, vừa có tỷ lệ phần trăm, và không nói cách kết hợp; khi có mức tự bảo đảm, tỷ lệ được áp dụng",
            "The circular has conditions by kind of service without a figure beside the percentages and does not say how they combine; where a level is known, the percentages are applied"));

    public static readonly LawGap NoServiceRevenueButLevel = new(
        "gap.60-2021.no-service-revenue-and-level",
        new(
            "Đơn vị không có nguồn thu sự nghiệp (điểm b khoản 4 Điều 9) nhưng các nguồn khác được tính làm mức tự bảo đảm từ 10 % trở lên; Nghị định không nói điểm nào quyết định",
            "The unit has no service revenue (point b, clause 4, Article 9), yet other counted sources bring its level to 10 % or more; the decree does not say which decides"));

    public static readonly LawGap WaysByServicesAndLevel = new(
        "gap.60-2021.ways-by-services-and-level",
        new(
            "Nghị định không nói dịch vụ theo điểm này phải là toàn bộ hay phần chính của hoạt động; mức tự bảo đảm đã biết thấp hơn nhóm này. Đây theo câu chữ \"một trong các điều kiện\"",
            "The decree does not say whether such services must be the whole or main activity; the known level is below this group. Here its words \"one of the conditions\" are followed"));

    public static readonly LawGap NonStateFundedDeductions = new(
        "gap.111-2025.deductions-on-non-state-funded-services",
        new(
            "Nghị định 111/2025/NĐ-CP trừ khấu hao và nguồn cải cách tiền lương đối với hoạt động kinh doanh, liên doanh; không nói rõ có áp dụng cho dịch vụ không sử dụng ngân sách ngoài hoạt động đó. Đây chỉ trừ chi phí và nghĩa vụ như Thông tư 56/2022/TT-BTC",
            "Decree 111/2025/NĐ-CP deducts depreciation and the salary-reform provision for business and joint ventures; it does not say whether that holds for other services not funded by the State. Here only costs and obligations are deducted, as Circular 56/2022/TT-BTC does"));

    public static readonly LawGap TuitionCompensationNotNamed = new(
        "gap.60-2021.tuition-compensation-before-circular-56",
        new(
            "Trước Thông tư 56/2022/TT-BTC, điểm a khoản 1 Điều 10 không nêu khoản ngân sách cấp bù học phí; đây không tính",
            "Before Circular 56/2022/TT-BTC, point a, clause 1, Article 10 does not name the budget's compensation for tuition; here it is left out"));

    private static readonly DecidingAuthority MinistryOrProvince = new(
        "authority.ministry-or-provincial-committee",
        new(
            "Bộ, Ủy ban nhân dân cấp tỉnh hoặc cơ quan được phân cấp quyết định, sau khi có ý kiến bằng văn bản của cơ quan tài chính cùng cấp (khoản 2 Điều 21)",
            "The ministry, the provincial People's Committee or a delegated body decides after the written opinion of the finance body of the same level (clause 2, Article 21)"));

    private static readonly DecidingAuthority AuthorityNotKnown = new(
        "authority.not-known",
        new(
            "Cơ quan có thẩm quyền quyết định; chưa đọc được văn bản để nêu đích danh",
            "An authority decides; the text that would name it was not read"));

    private static readonly DecidingAuthority SuperiorBody = new(
        "authority.superior-body-after-finance-body",
        new(
            "Cơ quan quản lý cấp trên quyết định, sau khi có ý kiến bằng văn bản của cơ quan tài chính cùng cấp",
            "The superior body decides after the written opinion of the finance body of the same level"));

    /// <summary>Who gives the class under a decree without percentages.</summary>
    public static DecidingAuthority AuthorityUnder(LegalDocument decree) =>
        decree == Decree16Of2015 ? SuperiorBody : decree == Decree141Of2016 ? MinistryOrProvince : AuthorityNotKnown;

    public static readonly DecidingAuthority DefenceOrSecurityMinister = new(
        "authority.minister-of-defence-or-public-security",
        new(
            "Bộ trưởng Bộ Quốc phòng, Bộ trưởng Bộ Công an quy định cơ chế tự chủ tài chính của đơn vị trực thuộc",
            "The Minister of National Defence or of Public Security sets the autonomy mechanism of the ministry's units"));

    public static readonly DecidingAuthority AuthorityThatAllowedIt = new(
        "authority.enterprise-like-mechanism",
        new(
            "Đơn vị tiếp tục theo quy định của cấp đã cho phép áp dụng cơ chế như doanh nghiệp; không xếp nhóm theo Nghị định này",
            "The unit goes on by the rules of the authority that allowed the enterprise-like mechanism; the decree gives it no group"));

    public static readonly Remark TotalsAsGiven = new(
        "remark.totals-as-given",
        new(
            "Số tổng do người hỏi cung cấp, không kiểm tra từng khoản",
            "The totals are the caller's; no items were checked"));
}
