using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Autonomy;

/// <summary>The gaps, authorities and remarks of <c>autonomy.enterprise-regime</c>.</summary>
internal static class EnterpriseRegimeReasons
{
    public static readonly DecidingAuthority OlderApproval = new(
        "authority.enterprise-regime.ministry-or-province",
        new(
            "Bộ, cơ quan trung ương quyết định sau khi có ý kiến bằng văn bản của Bộ Tài chính; Ủy ban nhân dân cấp tỉnh (hoặc cơ quan cấp dưới theo phân cấp) quyết định sau khi có ý kiến bằng văn bản của cơ quan tài chính địa phương",
            "A ministry or central body decides after the written opinion of the Ministry of Finance; a provincial People's Committee (or a lower body by delegation) after that of the local finance body"));

    public static readonly DecidingAuthority CompetentAuthority = new(
        "authority.enterprise-regime.competent-authority",
        new(
            "Cấp có thẩm quyền phê duyệt đề án; khoản 1 Điều 34 không nêu tên cơ quan",
            "The competent authority approves the scheme; clause 1, Article 34 does not name it"));

    public static readonly DecidingAuthority PilotDecision = new(
        "authority.enterprise-regime.pilot-decision",
        new(
            "Đơn vị tiếp tục theo quyết định thí điểm của Thủ tướng Chính phủ hoặc Ủy ban nhân dân cấp tỉnh; quyết định đó cho biết có được quản lý, kế toán như doanh nghiệp hay không",
            "The unit goes on by the pilot decision of the Prime Minister or the provincial People's Committee; that decision says whether it manages and keeps accounts as an enterprise"));

    public static readonly DecidingAuthority OlderDecision = new(
        "authority.enterprise-regime.older-decision",
        new(
            "Khoản 4 Điều 40 chỉ cho tiếp tục theo quy định của cấp đã cho phép áp dụng; quy định đó cho biết nội dung cơ chế và chế độ kế toán",
            "Clause 4, Article 40 only lets the unit go on under the rules of the authority that allowed the mechanism; those rules say what it holds and how accounts are kept"));

    public static readonly LawGap OtherTierDecided = new(
        "gap.60-2021.chose-group-1-but-other-tier",
        new(
            "Đơn vị chọn cơ chế của nhóm 1 theo Điều 40 nhưng dữ kiện nêu nhóm khác; Điều 40 không nói trường hợp này, nên chưa kết luận",
            "The unit chose the mechanism of Group 1 under Article 40, yet the facts give another tier; Article 40 does not speak of that, so no conclusion is drawn"));

    public static readonly LawGap HealthDecreeNotRead = new(
        "gap.enterprise-regime.decree-85-2012-not-read",
        new(
            "Trước 15/8/2021, Nghị định 85/2012/NĐ-CP quy định riêng cho đơn vị y tế; quy định của nghị định này về cơ chế như doanh nghiệp chưa đọc được",
            "Before 2021-08-15 Decree 85/2012/NĐ-CP governed health units; what it says of the enterprise-like mechanism was not read"));

    public static readonly Remark SmallEnterprises = new(
        "remark.enterprise-regime.small-enterprises-not-considered",
        new(
            "Chưa xét chế độ kế toán riêng cho doanh nghiệp nhỏ và vừa, doanh nghiệp siêu nhỏ",
            "The separate accounting regimes for small and medium-sized and for micro enterprises are not considered"));

    public static readonly Remark ByTheOlderDecision = new(
        "remark.enterprise-regime.by-the-older-decision",
        new(
            "Nội dung cơ chế theo quy định của cấp đã cho phép áp dụng",
            "What the mechanism holds follows the rules of the authority that allowed it"));

    public static readonly Remark FrameworkOnly = new(
        "remark.16-2015.effect-clause-not-read",
        new(
            "Vào ngày này, nguồn đã đọc không có nghị định riêng của lĩnh vực theo Nghị định 16/2015/NĐ-CP; điều khoản thi hành của Nghị định 16/2015/NĐ-CP chưa đọc được",
            "On this date no decree of the field under Decree 16/2015/NĐ-CP was found, and that decree's clause on effect was not read"));

    public static readonly Remark OtherYear = new(
        "remark.enterprise-regime.other-fiscal-year",
        new(
            "Chế độ kế toán xét tại ngày hỏi, không nằm trong năm tài chính nêu trong dữ kiện",
            "The accounting regime is that of the date asked, which is not in the fiscal year given"));

    public static readonly LawGap NoLawEncoded = new(
        "gap.enterprise-regime.no-law-encoded",
        new(
            "Không có quy định nào được mã hóa cho ngày này; Nghị định 16/2015/NĐ-CP có hiệu lực từ 06/4/2015",
            "No rule is encoded for this date; Decree 16/2015/NĐ-CP is in force from 2015-04-06"));

    public static readonly LawGap DefaultAccountingNotRead = new(
        "gap.enterprise-regime.default-accounting-before-60-2021",
        new(
            "Quy định về chế độ kế toán của đơn vị không vận dụng cơ chế như doanh nghiệp trước 15/8/2021 chưa đọc được",
            "What the accounts of a unit outside the enterprise-like mechanism followed before 2021-08-15 was not read"));

    public static readonly LawGap AdministrativeCircularNotRead = new(
        "gap.accounting.107-2017-start-not-known",
        new(
            "Năm bắt đầu áp dụng Thông tư 107/2017/TT-BTC chưa có nguồn; văn bản đã đọc (Điều 6 Thông tư 65/2021/TT-BTC) chỉ cho thấy thông tư này đang áp dụng khi văn bản đó có hiệu lực, nên chưa kết luận cho các năm tài chính bắt đầu trước đó",
            "No source at hand gives the first year of Circular 107/2017/TT-BTC; the text read (Article 6, Circular 65/2021/TT-BTC) only shows it at work when that text took effect, so fiscal years that began before are left open"));

    public static readonly LawGap EnterpriseCircularNotRead = new(
        "gap.accounting.enterprise-circular-before-99-2025",
        new(
            "Nguồn đã đọc cho biết Thông tư 200/2014/TT-BTC áp dụng cho báo cáo tài chính từ năm 2015; quy định về kế toán doanh nghiệp trước đó không có trong danh mục văn bản",
            "The sources at hand have Circular 200/2014/TT-BTC apply to financial statements from 2015 on; what stood before is not in the register"));

    public static readonly Remark AmendmentReported = new(
        "remark.24-2024.amendment-reported",
        new(
            "Một nguồn thứ cấp nói Thông tư 24/2024/TT-BTC được sửa đổi bởi Thông tư 46/2025/TT-BTC; nguồn khác lại gắn thông tư đó với kế toán doanh nghiệp nhỏ và vừa; chưa đọc được văn bản",
            "One secondary source says Circular 46/2025/TT-BTC amended Circular 24/2024/TT-BTC; others tie that circular to the accounting of small and medium-sized enterprises; its text was not read"));
}
