using NodaTime;
using PublicServiceUnits.Law;
using PublicServiceUnits.Units;
using static PublicServiceUnits.Law.LegalDocuments;
using static PublicServiceUnits.Law.Timelines;
using Reading = PublicServiceUnits.Law.LegalChoice<PublicServiceUnits.Organisation.ListReading>;

namespace PublicServiceUnits.Organisation;

/// <summary>The forms, principles and conditions of reorganising units (Articles 3.2, 4.3 and 5.2, Decree 120/2020/NĐ-CP, as amended from 2025-11-01).</summary>
internal static class ReorganiseNorms
{
    private static readonly Reading NotSaid = new(ListReading.Open, new("văn bản không nói một hay tất cả", "the text does not say one or all"));

    /// <summary>What counts as reorganising; a transfer since the amendment.</summary>
    public static readonly NormTimeline<LocalizedText> Forms = Timelines.Of(
        "organisation.reorganise.forms",
        new("Các hình thức tổ chức lại", "The forms of reorganisation"),
        From(
            ProcedureNorms.Decree120,
            new LocalizedText(
                "chia, tách, sáp nhập, hợp nhất; điều chỉnh tên gọi, vị trí, chức năng, nhiệm vụ để hình thành đơn vị mới",
                "split, separation, merger into another, consolidation; change of name, position, function or task that makes a new unit"),
            Decree120Of2020.At("3", "2")),
        FromSecondary(
            ManagingBodyNorms.Decree283,
            new LocalizedText(
                "chia, tách, sáp nhập, hợp nhất; điều chỉnh tên gọi, vị trí, chức năng, nhiệm vụ để hình thành đơn vị mới; chuyển giao",
                "split, separation, merger into another, consolidation; change of name, position, function or task that makes a new unit; transfer"),
            Decree120Of2020.At("3", "2"), Decree283Of2025.At("2")));

    /// <summary>Change of functions to fit the plan, better work, least headcount.</summary>
    public static readonly NormTimeline<LocalizedText> FunctionChange = Said(
        "function-change",
        new(
            "Điều chỉnh chức năng, nhiệm vụ để phù hợp quy hoạch (nếu có), nâng cao hiệu quả, đủ số người làm việc tối thiểu",
            "Functions are adjusted to fit the plan (if any), the work gets more effective, the least headcount is met"),
        Decree120Of2020.At("5", "2", "a"));

    /// <summary>The founding criteria are not met.</summary>
    public static readonly NormTimeline<LocalizedText> CriteriaNotMet = Said(
        "criteria-not-met", new("Không đáp ứng đủ tiêu chí thành lập", "The founding criteria are not all met"), Decree120Of2020.At("5", "2", "b"));

    /// <summary>The tier is not lowered.</summary>
    public static readonly NormTimeline<LocalizedText> TierKept = Said(
        "tier-kept",
        new(
            "Không làm giảm mức độ tự chủ tài chính; hợp nhất, sáp nhập các mức khác nhau thì theo quyết định của cơ quan có thẩm quyền",
            "The tier of financial autonomy is not lowered; where units of different tiers are merged, the competent authority decides it"),
        Decree120Of2020.At("5", "2", "c"));

    /// <summary>Foreign policy and host agreement.</summary>
    public static readonly NormTimeline<LocalizedText> ForeignPolicy = Said(
        "foreign-policy",
        new("Đơn vị ở nước ngoài: phù hợp chính sách đối ngoại và thỏa thuận với nước sở tại", "A unit abroad: fit with the foreign policy and the host agreement"),
        Decree120Of2020.At("5", "2", "d"));

    /// <summary>Whether one condition suffices. The published procedure repeats the list of the amended text and does not say either.</summary>
    public static readonly NormTimeline<Reading> List = Timelines.Of(
        "organisation.reorganise.list",
        new("Cần một hay tất cả các điều kiện tổ chức lại", "Whether one condition of reorganisation suffices"),
        From(ProcedureNorms.Decree120, NotSaid, Decree120Of2020.At("5", "2")),
        FromSecondary(ManagingBodyNorms.Decree283, NotSaid, Decree120Of2020.At("5", "2"), Decree283Of2025.At("14")));

    /// <summary>For a unit abroad one of the conditions suffices.</summary>
    public static readonly NormTimeline<Reading> ListAbroad = Timelines.Of(
        "organisation.reorganise.list-abroad",
        new("Đơn vị ở nước ngoài: cần một hay tất cả các điều kiện", "Units abroad: whether one condition suffices"),
        From(ProcedureNorms.Decree120, new Reading(ListReading.OneSuffices, new("một trong các điều kiện", "one of them")), Decree120Of2020.At("5", "2", "d")));

    /// <summary>The headcount paid by the State does not grow.</summary>
    public static readonly NormTimeline<LocalizedText> StatePaidHeadcount = Said(
        "state-paid-headcount",
        new("Không tăng số người hưởng lương từ ngân sách nhà nước đã được phê duyệt", "The approved number of persons paid from the State budget does not grow"),
        Decree120Of2020.At("4", "3"));

    /// <summary>The number of deputies keeps the rules.</summary>
    public static readonly NormTimeline<LocalizedText> Deputies = Said(
        "deputies", new("Đúng quy định về số lượng cấp phó", "The number of deputies keeps the rules"), Decree120Of2020.At("4", "3"));

    /// <summary>Downsizing is carried out.</summary>
    public static readonly NormTimeline<LocalizedText> Downsizing = Said(
        "downsizing", new("Thực hiện tinh giản biên chế theo quy định", "Downsizing is carried out by the rules"), Decree120Of2020.At("4", "3"));

    /// <summary>By when older units below the least headcount were to be reorganised (27.2.a): before 31 March 2021.</summary>
    public static readonly NormTimeline<LocalDate> OlderUnits = Timelines.Ending(
        "organisation.reorganise.older-units",
        new("Hạn tổ chức lại đơn vị thành lập trước Nghị định, không đủ số người làm việc tối thiểu", "Deadline to reorganise older units below the least headcount"),
        ManagingBodyNorms.Decree283,
        From(ProcedureNorms.Decree120, new LocalDate(2021, 3, 30), Decree120Of2020.At("27", "2", "a")));

    /// <summary>Every timeline of this room.</summary>
    public static readonly NormTimeline[] All =
        [Forms, FunctionChange, CriteriaNotMet, TierKept, ForeignPolicy, List, ListAbroad, StatePaidHeadcount, Deputies, Downsizing, OlderUnits];

    private static NormTimeline<LocalizedText> Said(string name, LocalizedText text, Provision provision) =>
        Timelines.Of($"organisation.reorganise.{name}", text, From(ProcedureNorms.Decree120, text, provision));
}
