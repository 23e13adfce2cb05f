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

    public static readonly Remark Rounding = new(
        "remark.56-2022.rounding-of-shares",
        new(
            "Thông tư không quy định cách làm tròn: mỗi người nhận phần nguyên đồng, số đồng lẻ còn lại chia từng đồng cho người có phần dư lớn nhất, bằng nhau thì theo thứ tự danh sách",
            "The circular says nothing of rounding: everyone gets the whole dong, the dong left over go one each to the largest remainders, equal ones in the order of the list"));

    public static readonly Remark WhichMonths = new(
        "remark.56-2022.which-months-of-salary",
        new(
            "Thông tư không nói 6 tháng lương thực hiện là những tháng nào; mức lương tháng do người hỏi cung cấp",
            "The circular does not say which six months of executed salary; the monthly salary is the caller's"));

    public static readonly DecidingAuthority InternalRules = new(
        "authority.internal-spending-rules",
        new(
            "Mức chia và phần của từng người theo Quy chế chi tiêu nội bộ của đơn vị; đây là mức tối đa được chia. Thông tư không nói 6 tháng lương thực hiện là những tháng nào",
            "The unit's internal spending rules decide the amount and each share; this is the most that may be shared. The circular does not say which six months of executed salary"));

    public static readonly Remark NoOrderOfFunds = new(
        "remark.56-2022.no-order-among-funds",
        new(
            "Thông tư không quy định quỹ nào trả nợ trước; đây theo thứ tự nêu trong điểm b khoản 2 Điều 19",
            "The circular does not say which fund pays debts first; here they pay in the order in which point b, clause 2, Article 19 names them"));

    public static readonly DecidingAuthority HandsOver = new(
        "authority.unfinished-assets",
        new("Cơ quan nêu tại điểm d khoản 1 Điều 19 quyết định", "The body named in point d, clause 1, Article 19 decides"));
}
