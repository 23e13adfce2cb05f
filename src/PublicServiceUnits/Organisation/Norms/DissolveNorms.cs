using PublicServiceUnits.Law;
using PublicServiceUnits.Units;
using static PublicServiceUnits.Law.LegalDocuments;
using static PublicServiceUnits.Law.Timelines;
using Reading = PublicServiceUnits.Law.LegalChoice<PublicServiceUnits.Organisation.ListReading>;

namespace PublicServiceUnits.Organisation;

/// <summary>The grounds of dissolving a unit (Article 5.3, Decree 120/2020/NĐ-CP, as amended from 2025-11-01).</summary>
internal static class DissolveNorms
{
    /// <summary>No function left.</summary>
    public static readonly NormTimeline<LocalizedText> NoFunctionLeft = Said(
        "no-function-left", new("Không còn chức năng, nhiệm vụ", "No function or task is left"), Decree120Of2020.At("5", "3", "a"));

    /// <summary>The founding criteria are not met.</summary>
    public static readonly NormTimeline<LocalizedText> CriteriaNotMet = Said(
        "criteria-not-met", new("Không đáp ứng đủ tiêu chí thành lập", "The founding criteria are not all met"), Decree120Of2020.At("5", "3", "b"));

    /// <summary>Years in a row in which the competent authority assessed the unit as not effective.</summary>
    public static readonly NormTimeline<int> IneffectiveYears = Timelines.Of(
        "organisation.dissolve.ineffective-years",
        new("Số năm liên tiếp hoạt động không hiệu quả", "Years in a row of ineffective work"),
        From(ProcedureNorms.Decree120, 3, Decree120Of2020.At("5", "3", "c")));

    /// <summary>The plan says so.</summary>
    public static readonly NormTimeline<LocalizedText> NetworkPlan = Said(
        "network-plan", new("Thực hiện theo quy hoạch đã được phê duyệt", "By an approved plan"), Decree120Of2020.At("5", "3", "d"));

    /// <summary>Foreign policy and host agreement.</summary>
    public static readonly NormTimeline<LocalizedText> ForeignPolicy = Said(
        "foreign-policy",
        new("Đơn vị ở nước ngoài: phù hợp chính sách đối ngoại và thỏa thuận với nước sở tại", "A unit abroad: fit with the foreign policy and the host agreement"),
        Decree120Of2020.At("5", "3", "đ"));

    /// <summary>Whether one ground suffices.</summary>
    public static readonly NormTimeline<Reading> Grounds = Timelines.Of(
        "organisation.dissolve.grounds",
        new("Cần một hay tất cả các điều kiện giải thể", "Whether one ground of dissolution suffices"),
        From(
            ProcedureNorms.Decree120,
            new Reading(ListReading.Open, new("văn bản không nói một hay tất cả", "the text does not say one or all")),
            Decree120Of2020.At("5", "3")),
        FromSecondary(
            ManagingBodyNorms.Decree283,
            new Reading(ListReading.OneSuffices, new("ít nhất một điều kiện", "at least one")),
            Decree120Of2020.At("5", "3"), Decree283Of2025.At("14", "2")));

    /// <summary>For a unit abroad one ground suffices.</summary>
    public static readonly NormTimeline<Reading> GroundsAbroad = Timelines.Of(
        "organisation.dissolve.grounds-abroad",
        new("Đơn vị ở nước ngoài: cần một hay tất cả các điều kiện", "Units abroad: whether one ground suffices"),
        From(ProcedureNorms.Decree120, new Reading(ListReading.OneSuffices, new("một trong các điều kiện", "one of them")), Decree120Of2020.At("5", "3", "đ")));

    /// <summary>The obligations are settled, and that is confirmed.</summary>
    public static readonly NormTimeline<LocalizedText> ObligationsSettled = Said(
        "obligations-settled",
        new("Có văn bản xác nhận hoàn thành nghĩa vụ tài chính, tài sản, đất đai, khoản vay, nợ phải trả", "Confirmations that finance, assets, land, loans and debts are settled"),
        Decree120Of2020.At("18", "1", "d"));

    /// <summary>Every timeline of this room.</summary>
    public static readonly NormTimeline[] All =
        [NoFunctionLeft, CriteriaNotMet, IneffectiveYears, NetworkPlan, ForeignPolicy, Grounds, GroundsAbroad, ObligationsSettled];

    private static NormTimeline<LocalizedText> Said(string name, LocalizedText text, Provision provision) =>
        Timelines.Of($"organisation.dissolve.{name}", text, From(ProcedureNorms.Decree120, text, provision));
}
