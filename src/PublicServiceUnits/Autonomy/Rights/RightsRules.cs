using System.Collections.Immutable;
using PublicServiceUnits.Law;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Autonomy;

/// <summary>The rules, gaps and missing facts of <c>autonomy.rights</c>: one rule for each matter.</summary>
internal static class RightsRules
{
    public const string DecisionId = "autonomy.rights";

    public static readonly LawGap NotEncodedBefore = new(
        "gap.rights.before-decree-60",
        new(
            "Bảng quyền tự chủ chỉ được mã hóa từ Nghị định 60/2021/NĐ-CP",
            "The matrix of rights is encoded from Decree 60/2021/NĐ-CP on only"));

    public static readonly LawGap Group1OrOnlyGroup2InHealth = new(
        "gap.60-2021.clause-2-article-24-field-of-group-1",
        new(
            "\"Đơn vị nhóm 1, đơn vị nhóm 2 trong lĩnh vực y tế - dân số\": lĩnh vực có thể bổ nghĩa cho cả hai nhóm hoặc chỉ nhóm 2; nhóm 1 ngoài y tế được vay theo cách hiểu thứ hai, không theo cách hiểu thứ nhất",
            "\"Group 1, Group 2 in health and population\": the field may qualify both groups or Group 2 only; Group 1 outside health may borrow on the second reading, not on the first"));

    public static readonly LawGap SalaryReformShares = new(
        "gap.rights.salary-reform-shares",
        new(
            "Quy định của Nghị định 60/2021/NĐ-CP đã bị bãi bỏ; tỷ lệ áp dụng từ 07/7/2025 đến 30/6/2026 và sau năm 2026 không có trong các văn bản đã đọc (Điều 5 Nghị định 161/2026/NĐ-CP chỉ cho năm 2026)",
            "The rule of Decree 60/2021/NĐ-CP is repealed; the shares of 2025-07-07 to 2026-06-30 and after 2026 are not in the texts read (Article 5, Decree 161/2026/NĐ-CP funds 2026 only)"));

    public static readonly Remark NoServices = new(
        "remark.rights.no-service-activities",
        new("chỉ đơn vị có hoạt động dịch vụ; đơn vị này không có", "only units with service activities; this one has none"));

    public static readonly MissingFact Tier = new("tier", new("nhóm tự chủ", "the tier"));
    public static readonly MissingFact Band = new("band", new("bậc của nhóm 3", "the band inside Group 3"));
    public static readonly MissingFact Sector = new("sector", new("lĩnh vực hoạt động", "the field of services"));
    public static readonly MissingFact Services = new("hasServiceActivities", new("có hoạt động dịch vụ không", "whether the unit has service activities"));

    private static readonly ImmutableArray<LocalizedText> Descriptions =
    [
        new("Giá dịch vụ sự nghiệp công sử dụng ngân sách", "Prices of services funded by the State"),
        new("Giá dịch vụ không sử dụng ngân sách", "Prices of services not funded by the State"),
        new("Mức chi hoạt động chuyên môn, chi quản lý", "Spending norms of professional activity and management"),
        new("Tiền lương", "Salaries"),
        new("Thuê chuyên gia, nhà khoa học, người có tài năng đặc biệt", "Experts, scientists, people of special talent"),
        new("Mở tài khoản giao dịch", "Accounts"),
        new("Vay vốn đầu tư cơ sở vật chất, vốn tín dụng ưu đãi", "Loans for facilities, preferential credit"),
        new("Vay vốn, huy động vốn để mở rộng, nâng cao dịch vụ", "Loans and staff capital to extend and improve services"),
        new("Thẩm quyền đối với phương án vay vốn, huy động vốn", "Authority over a plan to borrow"),
        new("Liên doanh, liên kết", "Joint ventures and associations"),
        new("Vốn đầu tư từ ngân sách", "State capital for investment"),
        new("Sử dụng khấu hao tài sản cố định", "Use of depreciation"),
        new("Trích lập dự phòng", "Provisions"),
        new("Phụ cấp trực, phẫu thuật, thủ thuật", "Surgery and duty pay"),
        new("Tiền thưởng", "Bonuses"),
        new("Nguồn cải cách tiền lương", "Source of salary reform"),
        new("Hợp đồng thực hiện công việc", "Contracts for work"),
    ];

    public static readonly ImmutableArray<Rule> All =
        [.. Enum.GetValues<RightKind>().Select(kind => new Rule(DecisionId, NormNames.Of(kind), $"autonomy.rights.{NormNames.Of(kind)}."))];

    public static Rule Of(RightKind kind) => All[(int)kind];

    public static LocalizedText Description(RightKind kind) => Descriptions[(int)kind];
}
