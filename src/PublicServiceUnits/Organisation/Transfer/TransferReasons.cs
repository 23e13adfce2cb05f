using PublicServiceUnits.Reasoning;
using static PublicServiceUnits.Law.LegalDocuments;

namespace PublicServiceUnits.Organisation;

/// <summary>The gaps, conflict, authority, remarks and missing facts of <c>organisation.transfer</c>.</summary>
internal static class TransferReasons
{
    public static readonly LawGap RouteNotListed = new(
        "gap.283-2025.transfer-route-not-listed",
        new(
            "Nội dung Điều 18a đọc được không nêu ai quyết định chuyển giao giữa hai cơ quan này",
            "What was read of Article 18a does not say who decides on a transfer between these two bodies"));

    public static readonly LawGap StructureUnit = new(
        "gap.283-2025.transfer-of-structure-units",
        new(
            "Đơn vị thuộc cơ cấu tổ chức của bộ, cơ quan được trừ khỏi thẩm quyền của Thủ tướng Chính phủ khi chuyển giao giữa các bộ, cơ quan; nội dung đọc được không nêu ai quyết định",
            "Units in the structure of a ministry or agency are excepted from the Prime Minister's power over transfers between ministries and agencies; what was read does not say who decides"));

    public static readonly LawGap AuthorityItself = new(
        "gap.283-2025.transfer-from-the-authority-itself",
        new(
            "Nội dung Điều 18a đọc được chỉ nêu chuyển giao giữa các tổ chức của bộ, giữa cơ quan chuyên môn, tổ chức hành chính khác của tỉnh và cấp xã; không nêu đơn vị trực tiếp thuộc bộ hoặc thuộc Ủy ban nhân dân cấp tỉnh",
            "What was read of Article 18a names transfers between organisations of a ministry and between bodies and communes of a province, not those of units directly under the ministry or the provincial People's Committee"));

    public static readonly LawConflict ReorganisationOrNot = new(
        "conflict.283-2025.transfer-and-reorganisation",
        new(
            "Khoản 2 Điều 3 coi chuyển giao là một hình thức tổ chức lại, nên có thể phải đáp ứng điều kiện của khoản 2 Điều 5; Điều 18a chuyển đơn vị nguyên trạng và không nêu điều kiện. Văn bản đọc được không nói cách hiểu nào đúng; kết luận ở đây chỉ theo Điều 18a",
            "Clause 2, Article 3, counts a transfer as a form of reorganisation, so the conditions of clause 2, Article 5, may bind; Article 18a moves the unit as it stands and names no condition. What was read does not say which holds; the conclusion here follows Article 18a alone"),
        Decree120Of2020.At("3", "2"),
        Decree120Of2020.At("18a"));

    public static readonly DecidingAuthority InnerProcedure = new(
        "authority.283-2025.inner-transfer-procedure",
        new(
            "Trong bộ, cơ quan, tỉnh: Bộ trưởng, Thủ trưởng cơ quan hoặc Ủy ban nhân dân cấp tỉnh quyết định việc áp dụng quy định về hồ sơ, trình tự, thủ tục",
            "Within a ministry, agency or province the minister, the head of the agency or the provincial People's Committee decides how the rules on file and steps apply"));

    public static readonly Remark ChangeIsReorganisation = new(
        "remark.283-2025.changed-unit",
        new("Chuyển giao là chuyển nguyên trạng; thay đổi đơn vị thì hỏi organisation.reorganise", "A transfer moves the unit as it stands; for a change of the unit ask organisation.reorganise"));

    public static readonly MissingFact From = new("from", new("cơ quan đang quản lý đơn vị", "the body under which the unit stands"));
    public static readonly MissingFact To = new("to", new("cơ quan nhận chuyển giao", "the body under which it is to stand"));
    public static readonly MissingFact WithinOne = new("isWithinOneAuthority", new("hai cơ quan có thuộc cùng một bộ, cơ quan, tỉnh không", "whether both are of one ministry, agency or province"));
    public static readonly MissingFact StructureDecree = new("isNamedInStructureDecree", new("nghị định về cơ cấu tổ chức của cơ quan có nêu đơn vị không", "whether the decree on the agency's structure names the unit"));
    public static readonly MissingFact Changes = new("changesUnit", new("có thay đổi đơn vị khi chuyển giao không", "whether the unit is changed with the transfer"));
    public static readonly MissingFact Consent = new("receiverConsents", new("cơ quan nhận có thống nhất bằng văn bản không", "whether the receiving body agrees in writing"));
}
