namespace PublicServiceUnits.Autonomy;

/// <summary>What each question of the area asks, in words.</summary>
internal static class AutonomyQuestions
{
    public static readonly LocalizedText Classify = new(
        "Đơn vị thuộc nhóm (mức) tự chủ tài chính nào vào một ngày?",
        "To which tier of financial autonomy does a unit belong on a date?");

    public static readonly LocalizedText Distance = new(
        "Cần tăng thu hoặc giảm chi bao nhiêu để đơn vị lên từng nhóm, bậc cao hơn?",
        "How much more revenue or less expenditure lifts a unit to each higher tier and band?");

    public static readonly LocalizedText EnterpriseRegime = new(
        "Đơn vị có được quản lý, kế toán như doanh nghiệp vào một ngày không, và theo thông tư kế toán nào?",
        "May the unit use enterprise-style management and accounting on a date, and which accounting circular applies?");

    public static readonly LocalizedText DissolutionFunds = new(
        "Khi giải thể, số dư các quỹ của đơn vị đi đâu?",
        "Where do the balances of a unit's funds go when it is dissolved?");

    public static readonly LocalizedText DistributeSurplus = new(
        "Đơn vị phân phối chênh lệch thu lớn hơn chi của năm ngân sách vào các quỹ như thế nào, hoặc phân phối đã làm có đúng quy định không?",
        "How is the surplus of a budget year distributed among the funds, or is the distribution made lawful?");

    public static readonly LocalizedText Timetable = new(
        "Thời kỳ ổn định đến khi nào, việc gì đến hạn, quá hạn hoặc đã làm vào một ngày?",
        "Until when does the stability period run, and what is due, overdue or done on a date?");

    public static readonly LocalizedText AdvanceFunds = new(
        "Trong quý đơn vị được tạm trích bao nhiêu vào các quỹ, số đã tạm trích có đúng quy định không, và cuối năm phải trừ lại bao nhiêu, vào đâu?",
        "How much may a unit advance to its funds in a quarter, was what it advanced lawful, and what is recovered at the end of the year, from where?");

    public static readonly LocalizedText StateSupport = new(
        "Ngân sách nhà nước hỗ trợ chi thường xuyên của đơn vị bao nhiêu, và mức hỗ trợ các năm có giảm đủ không?",
        "How much recurrent support does the State give the unit, and is it cut enough from year to year?");

    public static readonly LocalizedText ChangeTier = new(
        "Có được điều chỉnh nhóm của đơn vị, lập lại phương án giữa kỳ, và phải chuyển bao nhiêu đơn vị nhóm 3 lên mức cao hơn?",
        "May a unit's tier be changed, is a new plan due within the period, and how many units of Group 3 must move up?");

    public static readonly LocalizedText Rights = new(
        "Đơn vị thuộc một nhóm tự chủ được làm gì, với điều kiện nào, ai phê duyệt?",
        "What may a unit of a tier do, under which conditions, and who approves?");

    public static readonly LocalizedText Authority = new(
        "Ai lập, ai thẩm tra, lấy ý kiến ai, ai quyết định giao quyền tự chủ cho đơn vị, chậm nhất ngày nào?",
        "Who drafts, examines, is asked and decides when a unit is granted autonomy, and by which day?");

    public static readonly LocalizedText File = new(
        "Hồ sơ tự chủ tài chính của một đơn vị gồm những gì vào một ngày?",
        "What does the whole file of a unit's financial autonomy say on a date?");

    public static readonly LocalizedText PriceRoadmap = new(
        "Giá dịch vụ sử dụng ngân sách nhà nước vào một ngày phải tính những khoản chi phí nào, còn thiếu khoản nào?",
        "Which parts of the cost must the price of a State-funded service hold on a date, and which does it lack?");
}
