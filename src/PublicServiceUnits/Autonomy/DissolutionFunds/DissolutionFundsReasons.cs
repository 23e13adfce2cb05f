using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Autonomy;

/// <summary>The gaps, authorities and remarks of <c>autonomy.dissolution-funds</c>.</summary>
internal static class DissolutionFundsReasons
{
    public static readonly LawGap NoLawEncoded = new(
        "gap.dissolution-funds.before-56-2022",
        new(
            "Trước ngày 01/11/2022 không có quy định nào được mã hóa về số dư các quỹ khi giải thể",
            "No rule on the balances of the funds at dissolution is encoded before 2022-11-01"));

    public static readonly LawGap NoMonths = new(
        "gap.56-2022.no-month-to-share-by",
        new(
            "Không người lao động nào có tháng làm việc được tính; Thông tư không nói phần còn lại của Quỹ khen thưởng, Quỹ phúc lợi khi đó chia cho ai",
            "Nobody at work has a month that counts; the circular does not say where the rest of the reward and welfare funds then goes"));

    public static readonly LawGap NoOrderWithinRewards = new(
        "gap.56-2022.no-order-within-reward-funds",
        new(
            "Khoản đã chi vượt chế độ và khoản phải chi theo chế độ cộng lại vượt số dư Quỹ khen thưởng, Quỹ phúc lợi; Thông tư không quy định khoản nào trước và phần thiếu lấy từ đâu",
            "What was paid beyond the rules and what the rules give together exceed the balance of the reward and welfare funds; the circular does not say which comes first or what makes good the rest"));

    public static readonly LawGap SalaryReformLeft = new(
        "gap.56-2022.salary-reform-money-left",
        new(
            "Nguồn cải cách tiền lương còn lại sau khi trả nợ: gạch đầu dòng thứ tư điểm b khoản 2 Điều 19 chỉ nói các Quỹ, nên chưa kết luận phần này nộp ngân sách nhà nước",
            "Salary-reform money is left once debts are paid: the fourth dash of point b, clause 2, Article 19 speaks of the funds only, so it is not concluded that this goes to the State budget"));

    public static readonly DecidingAuthority Dispute = new(
        "authority.court-or-arbitration",
        new(
            "Tòa án hoặc Trọng tài đang giải quyết tranh chấp; phương án xử lý tài chính phụ thuộc kết quả đó",
            "A court or arbitration is dealing with the dispute; the financial plan depends on its outcome"));

    public static readonly Remark MonthsAtWhichUnit = new(
        "remark.56-2022.months-at-which-unit",
        new(
            "Thông tư tính số tháng làm việc tại đơn vị … chuyển đổi; ở đây hiểu là đơn vị giải thể",
            "The circular counts months of work at the unit that is converted (“đơn vị … chuyển đổi”); read here as the unit that is dissolved"));

    public static readonly Remark SecuredDebts = new(
        "remark.56-2022.secured-debts",
        new(
            "Khoản nợ có bảo đảm được trả trước hết bằng tài sản bảo đảm (gạch đầu dòng thứ ba điểm c khoản 2 Điều 19)",
            "Secured debts are paid from the collateral first (third dash of point c, clause 2, Article 19)"));

    public static readonly Remark Rounding = new(
        "remark.56-2022.rounding-of-shares",
        new(
            "Thông tư không quy định cách làm tròn: mỗi người nhận phần nguyên đồng, số đồng lẻ còn lại chia từng đồng cho người có phần dư lớn nhất, bằng nhau thì theo thứ tự danh sách",
            "The circular says nothing of rounding: everyone gets the whole dong, the dong left over go one each to the largest remainders, equal ones in the order of the list"));

    public static readonly Remark WhichMonths = new(
        "remark.56-2022.which-months-of-salary",
        new(
            "Mức chia và phần của từng người theo Quy chế chi tiêu nội bộ. Thông tư không nói 6 tháng lương thực hiện là những tháng nào; mức lương tháng do người hỏi cung cấp. Mức 6 tháng ở đây tính trên tổng của mọi người lao động; Thông tư không nói rõ mức đó tính trên tổng hay cho từng người",
            "The internal spending rules decide the amount and each share. The circular does not say which six months of executed salary; the monthly salary is the caller's. The six months are taken here of the total of all staff; the circular does not say whether they cap the total or each person"));

    public static readonly Remark NoOrderOfFunds = new(
        "remark.56-2022.no-order-among-funds",
        new(
            "Thông tư không quy định quỹ nào trả nợ trước; đây theo thứ tự nêu trong điểm b khoản 2 Điều 19",
            "The circular does not say which fund pays debts first; here they pay in the order in which point b, clause 2, Article 19 names them"));

    public static readonly Remark SettledAtTheCap = new(
        "remark.56-2022.settled-at-the-cap",
        new(
            "Quy chế chi tiêu nội bộ cho mức cao hơn mức tối đa; phần vượt không được chia, ở đây quyết toán theo mức tối đa, phần còn lại của Quỹ dùng để trả nợ, nộp ngân sách",
            "The internal spending rules give more than the most allowed; the excess is not shared: the settlement here stops at the most, the rest of the fund pays debts and the State budget"));

    public static readonly DecidingAuthority BankDebtRules = new(
        "authority.debts-of-credit-institutions",
        new(
            "Xử lý theo quy định hiện hành của Nhà nước về xử lý nợ của tổ chức tín dụng, gồm cả Ngân hàng Phát triển Việt Nam; các quy định đó chưa được mã hóa",
            "Handled by the State's rules on debts of credit institutions, the Viet Nam Development Bank included; those rules are not encoded"));

    public static readonly LawGap ProceedsByAssetDecree = new(
        "gap.56-2022.proceeds-by-the-asset-decree",
        new(
            "Chưa quyết toán tài chính thì quản lý, sử dụng số tiền theo Điều 55 Nghị định 151/2017/NĐ-CP hoặc văn bản thay thế; quy định đó chưa được mã hóa",
            "Before the financial settlement the money follows Article 55, Decree 151/2017/NĐ-CP or what replaced it; that is not encoded"));

    public static readonly LawGap ProceedsBySuperior = new(
        "gap.56-2022.proceeds-handled-by-the-superior",
        new(
            "Tài sản giao cơ quan quản lý cấp trên xử lý thì số tiền theo pháp luật về tài sản công áp dụng cho loại hình của cơ quan đó; quy định đó chưa được mã hóa",
            "Where the superior body handles the assets, the money follows the law on public assets for a body of its kind; that is not encoded"));

    public static readonly DecidingAuthority HandsOverWithoutDistrict = new(
        "authority.unfinished-assets.district-ended",
        new(
            "Cơ quan nêu tại điểm d khoản 1 Điều 19 quyết định; văn bản còn nêu cấp huyện, là cấp đã kết thúc từ 01/7/2025",
            "The body named in point d, clause 1, Article 19 decides; the text still names the district, which ended on 2025-07-01"));

    public static readonly DecidingAuthority HandsOver = new(
        "authority.unfinished-assets",
        new("Cơ quan nêu tại điểm d khoản 1 Điều 19 quyết định", "The body named in point d, clause 1, Article 19 decides"));
}
