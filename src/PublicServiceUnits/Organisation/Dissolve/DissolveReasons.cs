using PublicServiceUnits.Reasoning;
using static PublicServiceUnits.Law.LegalDocuments;

namespace PublicServiceUnits.Organisation;

/// <summary>The conflict, remark and missing facts of <c>organisation.dissolve</c>.</summary>
internal static class DissolveReasons
{
    public static readonly LawConflict OneOrAll = new(
        "conflict.120-2020.one-ground-or-all",
        new(
            "Khoản 3 Điều 5 liệt kê các điều kiện giải thể, không nói cần một hay tất cả; điểm đ, về đơn vị ở nước ngoài, nói một trong các điều kiện. Câu trả lời cho biết cả hai cách hiểu; từ 01/11/2025 văn bản nói rõ ít nhất một",
            "Clause 3, Article 5, lists the grounds of dissolution and does not say one or all; point đ, on units abroad, says one of them. The answer gives both readings; from 2025-11-01 the text says at least one"),
        Decree120Of2020.At("5", "3"),
        Decree120Of2020.At("5", "3", "đ"));

    public static readonly Remark FundsElsewhere = new(
        "remark.organisation.dissolution-funds",
        new(
            "Số dư các quỹ khi giải thể đi đâu: hỏi autonomy.dissolution-funds",
            "Where the balances of the funds go on dissolution: ask autonomy.dissolution-funds"));

    public static readonly Remark IneffectiveAlready = new(
        "remark.120-2020.ineffective-unit",
        new(
            "Chưa đủ số năm để giải thể; đơn vị hoạt động không hiệu quả thì tổ chức lại hoặc giải thể (khoản 3 Điều 4): hỏi organisation.reorganise",
            "Not enough years for dissolution; a unit that works ineffectively is reorganised or dissolved (clause 3, Article 4): ask organisation.reorganise"));

    public static readonly MissingFact Function = new("hasNoFunctionLeft", new("có còn chức năng, nhiệm vụ không", "whether no function is left"));
    public static readonly MissingFact Criteria = new("failsFoundingCriteria", new("có không đáp ứng tiêu chí thành lập không", "whether it fails the founding criteria"));
    public static readonly MissingFact Years = new("ineffectiveYearsInARow", new("số năm liên tiếp bị đánh giá không hiệu quả", "the years in a row assessed as ineffective"));
    public static readonly MissingFact Plan = new("planDissolvesIt", new("quy hoạch có giải thể đơn vị không", "whether a plan dissolves it"));
    public static readonly MissingFact Settled = new("obligationsConfirmedSettled", new("có văn bản xác nhận hoàn thành nghĩa vụ không", "whether the obligations are confirmed as settled"));
}
