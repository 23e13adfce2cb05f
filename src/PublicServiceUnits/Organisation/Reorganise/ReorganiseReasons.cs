using PublicServiceUnits.Reasoning;
using static PublicServiceUnits.Law.LegalDocuments;

namespace PublicServiceUnits.Organisation;

/// <summary>The gaps, conflicts, authorities, remarks and missing facts of <c>organisation.reorganise</c>.</summary>
internal static class ReorganiseReasons
{
    public static readonly LawConflict OneOrAll = new(
        "conflict.120-2020.one-condition-or-all",
        new(
            "Khoản 2 Điều 5 liệt kê các điều kiện tổ chức lại, không nói cần một hay tất cả; điểm d, về đơn vị ở nước ngoài, nói một trong các điều kiện. Câu trả lời cho biết cả hai cách hiểu",
            "Clause 2, Article 5, lists the conditions of reorganisation and does not say one or all; point d, on units abroad, says one of them. The answer gives both readings"),
        Decree120Of2020.At("5", "2"),
        Decree120Of2020.At("5", "2", "d"));

    public static readonly LawGap ListNotRead = new(
        "gap.283-2025.reorganise-list-not-read",
        new(
            "Từ 01/11/2025 khoản 2 Điều 5 có thể đã được thay đổi từ ngữ, nội dung chưa đọc được; thủ tục hành chính do Bộ Nội vụ công bố nhắc lại các điều kiện, không nói cần một hay tất cả. Câu trả lời cho biết cả hai cách hiểu",
            "From 2025-11-01 words of clause 2, Article 5, may have changed and were not read; the procedure published by the Ministry of Home Affairs repeats the conditions and does not say one or all. The answer gives both readings"));

    public static readonly LawGap TransferNotYet = new(
        "gap.120-2020.no-transfer",
        new(
            "Trước 01/11/2025 Nghị định 120/2020/NĐ-CP không quy định chuyển giao; văn bản khác về chuyển giao chưa được mã hóa",
            "Before 2025-11-01 Decree 120/2020/NĐ-CP says nothing of transfers; other texts on transfers are not encoded"));

    public static readonly Remark TransferElsewhere = new(
        "remark.organisation.transfer",
        new("Chuyển giao có điều kiện, hồ sơ, thẩm quyền riêng: hỏi organisation.transfer", "A transfer has conditions, a file and powers of its own: ask organisation.transfer"));

    public static readonly Remark NoNewUnit = new(
        "remark.120-2020.no-new-unit",
        new("Điều chỉnh không hình thành đơn vị mới thì không phải tổ chức lại", "A change that makes no new unit is no reorganisation"));

    public static readonly DecidingAuthority MixedTiers = new(
        "authority.120-2020.tier-after-merger",
        new(
            "Các đơn vị ở mức tự chủ khác nhau: mức tự chủ sau sáp nhập, hợp nhất do cơ quan có thẩm quyền quyết định",
            "The units are of different tiers: the competent authority decides the tier after the merger"));

    public static readonly Remark WithinGroup3 = new(
        "remark.120-2020.within-group-3",
        new(
            "Chỉ so sánh nhóm; văn bản không nói mức phần trăm trong nhóm 3 giảm có phải là giảm mức độ tự chủ hay không",
            "Only the groups are compared; the text does not say whether a lower share within Group 3 is a lower tier"));

    public static readonly Remark DeputiesElsewhere = new(
        "remark.organisation.deputies",
        new("Số cấp phó và thời hạn được vượt: hỏi organisation.structure", "The number of deputies and how long a surplus is tolerated: ask organisation.structure"));

    public static readonly MissingFact Form = new("form", new("hình thức tổ chức lại", "the form of reorganisation"));
    public static readonly MissingFact NewUnit = new("makesNewUnit", new("có hình thành đơn vị mới không", "whether it makes a new unit"));
    public static readonly MissingFact Before = new("before", new("các đơn vị trước khi tổ chức lại", "the units before"));
    public static readonly MissingFact After = new("after", new("các đơn vị sau khi tổ chức lại", "the units after"));
    public static readonly MissingFact Adjusts = new("adjustsFunctions", new("có điều chỉnh chức năng, nhiệm vụ không", "whether functions are adjusted"));
    public static readonly MissingFact Improves = new("improvesEffectiveness", new("có nâng cao hiệu quả không", "whether the work gets more effective"));
    public static readonly MissingFact Criteria = new("failsFoundingCriteria", new("có không đáp ứng tiêu chí thành lập không", "whether it fails the founding criteria"));
    public static readonly MissingFact Approved = new("statePaidApproved", new("số người hưởng lương ngân sách đã được phê duyệt", "the approved number paid from the State budget"));
    public static readonly MissingFact PaidAfter = new("statePaidAfter", new("số người hưởng lương ngân sách sau tổ chức lại", "the number paid from the State budget afterwards"));
    public static readonly MissingFact Deputies = new("deputiesKeepRules", new("số cấp phó có đúng quy định không", "whether the deputies keep the rules"));
    public static readonly MissingFact Downsizing = new("carriesOutDownsizing", new("có thực hiện tinh giản biên chế không", "whether downsizing is carried out"));

    public static MissingFact TierBefore(int index) => new($"before[{index}].tier", new("nhóm tự chủ trước khi tổ chức lại", "the tier before"));

    public static MissingFact TierAfter(int index) => new($"after[{index}].tier", new("nhóm tự chủ sau khi tổ chức lại", "the tier after"));

    public static readonly LawGap OlderUnitsNotRead = new(
        "gap.283-2025.article-27-not-read",
        new(
            "Từ 01/11/2025 Điều 27 có nội dung mới chưa đọc được; hạn của văn bản 2020 có còn hay không chưa rõ",
            "From 2025-11-01 Article 27 has new wording that was not read; whether the deadline of the 2020 text still stands is open"));
}
