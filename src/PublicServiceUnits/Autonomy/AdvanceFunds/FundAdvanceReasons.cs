using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Autonomy;

/// <summary>The gaps and remarks of <c>autonomy.advance-funds</c>.</summary>
internal static class FundAdvanceReasons
{
    public static readonly LawGap NoLawEncoded = new(
        "gap.advance-funds.no-law-encoded",
        new("Không có quy định nào về tạm trích được mã hóa cho ngày này", "No rule on advances is encoded for this day"));

    public static readonly LawGap OtherFields = new(
        "gap.advance-funds.other-fields",
        new(
            "Trước ngày 01/11/2022, quy định về tạm trích đã đọc chỉ có ở Thông tư 145/2017/TT-BTC và Thông tư 90/2017/TT-BTC; các lĩnh vực khác chưa đọc được văn bản hướng dẫn",
            "Before 2022-11-01 the rules on advances that were read stand in Circulars 145/2017/TT-BTC and 90/2017/TT-BTC only; the guides of other fields were not read"));

    public static readonly LawGap NoGuideYet = new(
        "gap.60-2021.no-guide-before-56-2022",
        new(
            "Đơn vị đã theo Nghị định 60/2021/NĐ-CP trước ngày 01/11/2022: Nghị định không nói về tạm trích trong năm, Thông tư hướng dẫn chưa có hiệu lực",
            "The unit was under Decree 60/2021/NĐ-CP before 2022-11-01: the decree says nothing of advances during the year, and its circular was not yet in effect"));

    public static readonly LawGap GuideRepealed = new(
        "gap.56-2022.older-plans-after-repeal",
        new(
            "Từ ngày 01/11/2022 các thông tư hướng dẫn nghị định cũ hết hiệu lực, Thông tư 56/2022/TT-BTC hướng dẫn Nghị định 60/2021/NĐ-CP và không có điều khoản chuyển tiếp cho việc tạm trích theo phương án cũ",
            "From 2022-11-01 the circulars that guided the older decrees are repealed; Circular 56/2022/TT-BTC guides Decree 60/2021/NĐ-CP and has no transitional rule on advances under an older plan"));

    public static readonly LawGap ReformGroups1And2 = new(
        "gap.56-2022.advance-under-salary-reform",
        new(
            "Khi áp dụng chế độ tiền lương mới, khoản 2 Điều 10 chỉ dẫn lại việc tạm trích cho nhóm 3; không rõ nhóm 1, nhóm 2 có được tạm trích Quỹ khen thưởng, Quỹ phúc lợi hay không",
            "Under the new salary regime clause 2, Article 10 refers back to advances for Group 3 only; whether groups 1 and 2 may advance to the reward and welfare funds is not clear"));

    public static readonly LawGap OlderRewards = new(
        "gap.older.advance-to-reward-and-welfare",
        new(
            "Thông tư chỉ cho tạm trích Quỹ bổ sung thu nhập, không nói về tạm trích Quỹ khen thưởng, Quỹ phúc lợi",
            "The circular allows advances to the supplementary income fund and says nothing of the reward and welfare funds"));

    public static readonly LawGap ByFundOrTogether = new(
        "gap.56-2022.overpaid-by-fund-or-together",
        new(
            "Có quỹ trích vượt, có quỹ trích thiếu: văn bản không nói so sánh từng quỹ hay tổng các quỹ. Cả hai cách hiểu được nêu",
            "One fund got too much, the other too little: the text does not say whether they are compared fund by fund or together. Both readings are shown"));

    public static readonly LawGap YearEndSilent = new(
        "gap.90-2017.recovery-at-year-end",
        new(
            "Khi kết thúc năm, điểm b khoản 2 Điều 4 không nói nguồn trừ số đã trích vượt; chỉ nói khi quyết toán được phê duyệt",
            "At the end of the year point b, clause 2, Article 4 names no source for too large an advance; it does so only once the accounts are approved"));

    public static readonly LawGap YearGivesTooLittle = new(
        "gap.advance-funds.next-year-gives-too-little",
        new(
            "Năm sau có nguồn nhưng không đủ: văn bản chỉ cho trừ vào Quỹ tiền lương khi năm sau không có nguồn, không nói phần còn thiếu lấy từ đâu",
            "The next year gives something, but not enough: the text turns to the wage fund only where it gives nothing, and does not say what covers the rest"));

    public static readonly LawGap NoFurtherSource = new(
        "gap.advance-funds.no-further-source",
        new("Các nguồn văn bản nêu đã hết; văn bản không nói phần còn lại lấy từ đâu", "The sources that the text names are used up; it does not say what covers the rest"));

    public static readonly Remark ThreeFunds = new(
        "remark.56-2022.three-funds-together",
        new(
            "Tính tổng của ba quỹ so với chênh lệch do đơn vị tự xác định cho quý, căn cứ dự toán năm và kết quả quý trước; mức tối đa làm tròn xuống đồng (cách hiểu)",
            "The three funds together are held against the surplus that the unit determined for the quarter from the year's estimates and the quarter before; the most is rounded down to a whole dong (a reading)"));

    public static readonly Remark IncomeFundAlone = new(
        "remark.older.income-fund-alone",
        new(
            "So với chênh lệch do đơn vị tự xác định cho quý, căn cứ dự toán năm và kết quả quý trước; mức tối đa làm tròn xuống đồng (cách hiểu)",
            "Held against the surplus that the unit determined for the quarter from the year's estimates and the quarter before; the most is rounded down to a whole dong (a reading)"));

    public static readonly Remark WageFundOfAQuarter = new(
        "remark.56-2022.wage-fund-of-a-quarter",
        new(
            "Văn bản viết \"quỹ tiền lương một quý\", không nói quý nào và gồm những khoản nào; ở đây theo số được cung cấp cho quý, làm tròn xuống đồng",
            "The text says \"the wage fund of one quarter\" and neither which quarter nor what is in it; here it is the figure given for the quarter, rounded down to a whole dong"));

    public static readonly Remark NoOrderAmongFunds = new(
        "remark.advance-funds.no-order-among-funds",
        new("Văn bản không quy định quỹ nào trong số này bị trừ trước", "The text does not say which of these funds pays first"));

    public static readonly Remark OrderOfGroup4 = new(
        "remark.56-2022.order-of-group-4",
        new(
            "Văn bản nối các nguồn bằng \"hoặc\"; ở đây đọc theo thứ tự nêu trong văn bản",
            "The text joins the sources by \"or\"; they are read here in the order in which it names them"));

    public static readonly Remark TreasuryRecovers = new(
        "remark.56-2022.treasury-recovers",
        new(
            "Kho bạc Nhà nước thu hồi căn cứ quyết định của cơ quan có thẩm quyền và đề nghị của đơn vị",
            "The State Treasury recovers it upon the decision of the competent body and the request of the unit"));

    public static readonly Remark WageFundOfTheUnit = new(
        "remark.advance-funds.wage-fund-of-the-unit",
        new(
            "Văn bản viết \"Quỹ tiền lương của đơn vị\", không nói của năm nào; ở đây hiểu là của năm sau",
            "The text says \"the wage fund of the unit\" without a year; read here as that of the next year"));

    public static readonly Remark IncomeFundOnlyOnceApproved = new(
        "remark.advance-funds.approved-accounts-income-fund",
        new(
            "Khi quyết toán được phê duyệt, văn bản chỉ nói số trích Quỹ bổ sung thu nhập và thu nhập tăng thêm đã chi",
            "Once the accounts are approved the text speaks only of the supplementary income fund and the additional income paid"));
}
