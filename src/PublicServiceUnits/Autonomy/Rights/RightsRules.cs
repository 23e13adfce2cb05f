using System.Collections.Immutable;
using PublicServiceUnits.Law;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Autonomy;

/// <summary>The rules, gaps and missing facts of <c>autonomy.rights</c>: one rule for each matter, one for the number of contracts.</summary>
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
            "Quy định của Nghị định 60/2021/NĐ-CP đã bị bãi bỏ; tỷ lệ áp dụng trước Nghị định 161/2026/NĐ-CP và sau năm ngân sách của Nghị định này không có trong các văn bản đã đọc",
            "The rule of Decree 60/2021/NĐ-CP is repealed; the shares before Decree 161/2026/NĐ-CP and after its budget year are not in the texts read"));

    public static readonly LawGap NewSalariesAfterDecree111 = new(
        "gap.111-2025.new-salaries-of-groups-3-and-4",
        new(
            "Nghị định 111/2025/NĐ-CP viết lại điểm a mà không còn đoạn về chế độ tiền lương của Nghị quyết số 27-NQ/TW; văn bản không nói đoạn cũ có còn hiệu lực",
            "Decree 111/2025/NĐ-CP writes point a anew without the paragraph on the salary regime of Resolution 27-NQ/TW; the text does not say whether the old paragraph still stands"));

    public static readonly LawGap VocationalEducationAsEducation = new(
        "gap.235-2026.vocational-education-as-education",
        new(
            "Điểm đ nói \"lĩnh vực sự nghiệp giáo dục và y tế\" và định mức của Bộ Giáo dục và Đào tạo; văn bản không nói giáo dục nghề nghiệp có thuộc hay không",
            "Point đ says \"education and health\" and norms of the Ministry of Education and Training; the text does not say whether vocational education is meant"));

    public static readonly LawGap Decree334NotRead = new(
        "gap.334-2026.text-not-read",
        new(
            "Văn bản Nghị định 334/2026/NĐ-CP chưa đọc được; quyền tự chủ chi của giáo dục đại học, giáo dục nghề nghiệp có thể khác các dòng khác của bảng",
            "The text of Decree 334/2026/NĐ-CP could not be read; spending rights of higher and vocational education may differ from the other rows"));

    public static readonly Remark BonusIsRecurrent = new(
        "remark.rights.bonus-is-recurrent-expenditure",
        new(
            "Bộ Tài chính trả lời (theo báo chí, nguồn thứ cấp): với đơn vị nhóm 2, tiền thưởng này là chi thường xuyên, tính trước khi xác định chênh lệch thu chi",
            "The Ministry of Finance answered (as the press reports, a secondary source): for a Group 2 unit this bonus is recurrent expenditure, counted before the surplus"));

    public static readonly MissingFact Tier = new("tier", new("nhóm tự chủ", "the tier"));
    public static readonly MissingFact Band = new("band", new("bậc của nhóm 3", "the band inside Group 3"));
    public static readonly MissingFact Sector = new("sector", new("lĩnh vực hoạt động", "the field of services"));
    public static readonly MissingFact Services = new("hasServiceActivities", new("có hoạt động dịch vụ không", "whether the unit has service activities"));
    public static readonly MissingFact Council = new("hasCouncil", new("có hội đồng quản lý, hội đồng trường không", "whether the unit has a management or school council"));
    public static readonly MissingFact HigherEducation = new("isHigherEducationInstitution", new("có phải cơ sở giáo dục đại học không", "whether the unit is a higher-education institution"));
    public static readonly MissingFact RegionalUniversity = new("isRegionalUniversity", new("có phải đại học vùng không", "whether the unit is a regional university"));
    public static readonly MissingFact HealthCentre = new("isMultiFunctionHealthCentre", new("có phải trung tâm y tế đa chức năng không", "whether the unit is a multi-function health centre"));
    public static readonly MissingFact NewSalaries = new("hasNewSalaryRegimeStarted", new("chế độ tiền lương của Nghị quyết số 27-NQ/TW đã thực hiện chưa", "whether the salary regime of Resolution 27-NQ/TW has started"));
    public static readonly MissingFact AssignedHeadcount = new("assignedHeadcount", new("số biên chế viên chức được giao", "the staff assigned"));
    public static readonly MissingFact HeadcountNorm = new("headcountNorm", new("số định mức do Bộ ban hành", "the staff by the ministry's norm"));

    private static readonly ImmutableArray<LocalizedText> Descriptions =
    [
        new("Giá dịch vụ sự nghiệp công sử dụng ngân sách", "Prices of services funded by the State"),
        new("Giá dịch vụ không sử dụng ngân sách", "Prices of services not funded by the State"),
        new("Bù lỗ dịch vụ không sử dụng ngân sách", "Losses of services not funded by the State"),
        new("Kinh doanh, liên doanh, cho thuê tài sản công", "Business, joint ventures, leasing public assets"),
        new("Mức chi hoạt động chuyên môn, chi quản lý", "Spending norms of professional activity and management"),
        new("Mở tài khoản giao dịch", "Accounts"),
        new("Sử dụng khấu hao tài sản cố định", "Use of depreciation"),
        new("Trích lập dự phòng", "Provisions"),
        new("Vốn đầu tư từ ngân sách", "State capital for investment"),
        new("Vay vốn đầu tư cơ sở vật chất, vốn tín dụng ưu đãi", "Loans for facilities, preferential credit"),
        new("Vay vốn, huy động vốn để mở rộng, nâng cao dịch vụ", "Loans and staff capital to extend and improve services"),
        new("Thẩm quyền đối với phương án vay vốn, huy động vốn", "Authority over a plan to borrow"),
        new("Thế chấp tài sản công để vay vốn", "Public assets as security for loans"),
        new("Liên doanh, liên kết", "Joint ventures and associations"),
        new("Tiền lương", "Salaries"),
        new("Quỹ dự phòng tiền lương", "Reserve of the wage fund"),
        new("Nguồn cải cách tiền lương", "Source of salary reform"),
        new("Thuê chuyên gia, nhà khoa học, người có tài năng đặc biệt", "Experts, scientists, people of special talent"),
        new("Tiền thưởng", "Bonuses"),
        new("Quỹ tiền thưởng hằng năm", "The yearly bonus fund"),
        new("Tổng số người làm việc", "Total number of staff"),
        new("Hợp đồng làm vị trí quản lý", "Contracts for managing posts"),
        new("Số hợp đồng làm chuyên môn, hỗ trợ", "Number of contracts for professional and support posts"),
        new("Hợp đồng ngắn hạn bổ sung biên chế còn thiếu", "Short contracts that fill vacancies"),
        new("Hợp đồng bổ sung biên chế so với định mức", "Contracts for what the staff lacks against the norm"),
        new("Hợp đồng công việc phục vụ", "Contracts for work that serves the unit"),
        new("Phụ cấp đặc thù y tế", "Special pay in health"),
        new("Thuê dịch vụ kỹ thuật y tế", "Hiring medical technical services"),
        new("Quỹ hỗ trợ khám, chữa bệnh", "Fund that supports patients"),
        new("Ngân sách cho y tế dự phòng", "Budget money for preventive health"),
        new("Ngân sách cho người bệnh phong, tâm thần", "Budget money for leprosy and mental patients"),
        new("Ngân sách hỗ trợ hoạt động y tế khác", "Budget support of other health activities"),
        new("Trung tâm y tế đa chức năng", "Multi-function health centre"),
        new("Học phí", "Tuition"),
        new("Dịch vụ giáo dục đào tạo", "Services of education and training"),
        new("Quỹ hỗ trợ học sinh, sinh viên", "Fund that supports pupils and students"),
        new("Tự chủ giáo dục đại học, giáo dục nghề nghiệp", "Autonomy of higher and vocational education"),
        new("Quy chế tài chính của đại học vùng", "Finance rules of a regional university"),
    ];

    private static readonly ImmutableArray<Rule> ByKind =
        [.. Enum.GetValues<RightKind>().Select(kind => new Rule(DecisionId, NormNames.Of(kind), $"autonomy.rights.{NormNames.Of(kind)}."))];

    /// <summary>How many contracts a Group 4 unit of education or health may add.</summary>
    public static readonly Rule ContractLimit =
        new(DecisionId, "contract-limit", $"autonomy.rights.{NormNames.Of(RightKind.ContractsBeyondAssigned)}.");

    public static readonly ImmutableArray<Rule> All = [.. ByKind, ContractLimit];

    public static Rule Of(RightKind kind) => ByKind[(int)kind];

    public static LocalizedText Description(RightKind kind) => Descriptions[(int)kind];
}
