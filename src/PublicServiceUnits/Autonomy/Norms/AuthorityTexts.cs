namespace PublicServiceUnits.Autonomy;

/// <summary>What the steps hold, in words that several chains share.</summary>
internal static class AuthorityTexts
{
    public static readonly LocalizedText DraftToCentralBody = new(
        "lập phương án tự chủ của thời kỳ ổn định, dự toán năm đầu, đề xuất nhóm; gửi bộ, cơ quan trung ương",
        "draws up the autonomy plan of the stability period and the first year's estimates and proposes its tier; to the ministry or central body");

    public static readonly LocalizedText DraftToFirstLevelUnit = new(
        "lập phương án tự chủ của thời kỳ ổn định, dự toán năm đầu, đề xuất nhóm; gửi cơ quan quản lý cấp trên (đơn vị dự toán cấp I)",
        "draws up the autonomy plan of the stability period and the first year's estimates and proposes its tier; to the superior body (first-level budget unit)");

    public static readonly LocalizedText DraftToCommittee = new(
        "lập phương án tự chủ của thời kỳ ổn định, dự toán năm đầu, đề xuất nhóm; gửi Ủy ban nhân dân",
        "draws up the autonomy plan of the stability period and the first year's estimates and proposes its tier; to the People's Committee");

    public static readonly LocalizedText DraftToFinanceBody = new(
        "lập phương án tự chủ của thời kỳ ổn định, dự toán năm đầu, đề xuất nhóm; gửi cơ quan tài chính cùng cấp",
        "draws up the autonomy plan of the stability period and the first year's estimates and proposes its tier; to the finance body of the same level");

    public static readonly LocalizedText DraftToParent = new(
        "lập phương án tự chủ; gửi đơn vị cấp trên trực tiếp, đơn vị này không gộp vào phương án của mình",
        "draws up its autonomy plan; to the unit directly above, which leaves it out of its own");

    public static readonly LocalizedText DraftToSuperior = new(
        "lập phương án tự chủ, đề xuất loại đơn vị; báo cáo cơ quan quản lý cấp trên",
        "draws up the autonomy plan and proposes its class; to the superior body");

    public static readonly LocalizedText Examine = new(
        "thẩm tra dự toán thu, chi năm đầu, xác định kinh phí, dự kiến nhóm, tổng hợp và gửi lấy ý kiến cơ quan tài chính",
        "checks the first year's revenue and expenditure, sets the money, proposes the tier, compiles, and asks the finance body");

    public static readonly LocalizedText ExamineAndSubmit = new(
        "thẩm tra dự toán thu, chi năm đầu, xác định kinh phí, dự kiến nhóm, trình Ủy ban nhân dân; không có bước lấy ý kiến riêng",
        "checks the first year's revenue and expenditure, sets the money, proposes the tier, submits to the People's Committee; no separate opinion");

    public static readonly LocalizedText Opinion = new(
        "có ý kiến bằng văn bản về nhóm và kinh phí trước khi quyết định",
        "gives a written opinion on the tier and the money before the decision");

    public static readonly LocalizedText LocalOpinion = new(
        "cơ quan tài chính ở địa phương theo phân cấp có ý kiến bằng văn bản trước khi quyết định",
        "the local finance body by decentralisation gives a written opinion before the decision");

    public static readonly LocalizedText DecideWithEstimate = new(
        "quyết định giao quyền tự chủ: nhóm, dự toán chi thường xuyên từ ngân sách và phí để lại, kinh phí đặt hàng",
        "grants autonomy: the tier, the recurrent estimate from the budget and retained fees, orders");

    public static readonly LocalizedText Decide = new(
        "quyết định giao quyền tự chủ: nhóm, mức hỗ trợ chi thường xuyên (nhóm 3, nhóm 4), kinh phí đặt hàng, phí để lại",
        "grants autonomy: the tier, the recurrent support (Groups 3 and 4), orders, retained fees");

    public static readonly LocalizedText DecideOrDelegate = new(
        "(hoặc cơ quan được phân cấp) quyết định giao quyền tự chủ: nhóm, mức hỗ trợ chi thường xuyên (nhóm 3, nhóm 4), kinh phí đặt hàng, phí để lại",
        "(or the body to which that is decentralised) grants autonomy: the tier, the recurrent support (Groups 3 and 4), orders, retained fees");

    public static readonly LocalizedText Approve = new(
        "phê duyệt phương án tự chủ, loại đơn vị",
        "approves the autonomy plan and the class");

    public static readonly LocalizedText ApproveOrDelegate = new(
        "(hoặc cơ quan cấp dưới theo phân cấp) quyết định phân loại, giao quyền tự chủ và dự toán ngân sách bảo đảm chi thường xuyên",
        "(or a lower body by decentralisation) decides the class, grants autonomy and sets the budget estimate of recurrent expenditure");

    public static readonly LocalizedText NotNamed = new("không được nêu tên", "not named by the text");
}
