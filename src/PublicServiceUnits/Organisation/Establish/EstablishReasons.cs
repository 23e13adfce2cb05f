using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Organisation;

/// <summary>The gaps, authorities, remarks and missing facts of <c>organisation.establish</c>.</summary>
internal static class EstablishReasons
{
    public static readonly LawGap PremisesNotRead = new(
        "gap.283-2025.premises-condition",
        new(
            "Từ 01/11/2025 không rõ điểm đ khoản 1 Điều 5 (trụ sở, trang thiết bị, nhân sự, kinh phí) còn áp dụng hay không: văn bản Nghị định 283/2025/NĐ-CP chưa đọc được, thủ tục hành chính cấp xã do Bộ Nội vụ công bố (Quyết định 1378/QĐ-BNV) không liệt kê điều kiện này",
            "From 2025-11-01 it is open whether point đ, clause 1, Article 5 (seat, equipment, staff, money) still holds: the text of Decree 283/2025/NĐ-CP was not read, and the communal procedure published by the Ministry of Home Affairs (Decision 1378/QĐ-BNV) does not list it"));

    public static readonly DecidingAuthority HeadcountAbroad = new(
        "authority.120-2020.headcount-abroad",
        new(
            "Số người làm việc của đơn vị ở nước ngoài theo Đề án được phê duyệt (văn bản 2020: do Thủ tướng Chính phủ phê duyệt); không có số tối thiểu",
            "The headcount of a unit abroad is the one of the approved scheme (2020 text: approved by the Prime Minister); there is no least number"));

    public static readonly Remark BasisChanged = new(
        "remark.283-2025.who-is-counted",
        new(
            "Nghị định 283/2025/NĐ-CP đổi người được tính: đến 31/10/2025 là người làm việc, từ 01/11/2025 là viên chức",
            "Decree 283/2025/NĐ-CP changed who is counted: persons working to 2025-10-31, public employees from 2025-11-01"));

    public static readonly Remark EssentialService = new(
        "remark.120-2020.essential-service-exception",
        new("Ngoại lệ: phải thành lập để cung ứng dịch vụ cơ bản, thiết yếu", "Exception: it has to be founded to supply basic and essential services"));

    public static readonly Remark UnderGroup1 = new(
        "remark.120-2020.under-a-group-1-unit",
        new(
            "Đơn vị thuộc đơn vị nhóm 1 phải tự bảo đảm chi thường xuyên và chi đầu tư, kể cả khi cung ứng dịch vụ cơ bản, thiết yếu",
            "A unit under a Group 1 unit must pay its own recurrent and investment expenditure, even for basic and essential services"));

    public static readonly MissingFact Tier = new("tier", new("nhóm tự chủ dự kiến", "the tier proposed"));
    public static readonly MissingFact ParentTier = new("parentTier", new("nhóm tự chủ của đơn vị cấp trên", "the tier of the unit above"));
    public static readonly MissingFact Enterprise = new("runsLikeEnterprise", new("có hoạt động theo cơ chế doanh nghiệp không", "whether it runs by the enterprise mechanism"));
    public static readonly MissingFact Essential = new("suppliesBasicEssentialServices", new("có phải thành lập để cung ứng dịch vụ cơ bản, thiết yếu không", "whether it has to be founded for basic and essential services"));
    public static readonly MissingFact BySectorLaw = new("isFoundedBySectorLaw", new("có được thành lập theo pháp luật chuyên ngành không", "whether it is founded by sector law"));
    public static readonly MissingFact MultiSector = new("isMultiSectorBasicEssential", new("có phải đơn vị đa ngành, cơ bản, thiết yếu phù hợp điều kiện địa phương không", "whether it is a multi-sector unit of essential services that fits local conditions"));
    public static readonly MissingFact PlanExists = new("networkPlanExists", new("có quy hoạch được phê duyệt không", "whether a plan is approved"));
    public static readonly MissingFact FitsPlan = new("fitsNetworkPlan", new("có phù hợp quy hoạch không", "whether it fits the plan"));
    public static readonly MissingFact Criteria = new("meetsSectorCriteria", new("có đáp ứng tiêu chí của pháp luật chuyên ngành không", "whether it meets the criteria of sector law"));
    public static readonly MissingFact Goals = new("hasClearGoals", new("mục tiêu, chức năng, nhiệm vụ có rõ không", "whether goals, functions and tasks are clear"));
    public static readonly MissingFact Persons = new("personsWorking", new("số người làm việc", "the number of persons working"));
    public static readonly MissingFact Employees = new("publicEmployees", new("số viên chức", "the number of public employees"));
    public static readonly MissingFact Contracts = new("contractProfessionals", new("số người làm chuyên môn theo hợp đồng lao động", "the number of professionals on labour contract"));
    public static readonly MissingFact SchemeMinimum = new("minimumInScheme", new("số tối thiểu trong đề án", "the least number in the scheme"));
    public static readonly MissingFact Premises = new("hasPremisesOrApprovedLand", new("trụ sở hoặc đề án đất được phê duyệt", "a seat or an approved scheme of land"));
    public static readonly MissingFact Equipment = new("hasInitialEquipment", new("trang thiết bị ban đầu", "the equipment needed at the start"));
    public static readonly MissingFact StaffAndMoney = new("hasStaffAndMoney", new("nhân sự và kinh phí", "staff and money"));
    public static readonly MissingFact ForeignPolicy = new("fitsForeignPolicy", new("phù hợp chính sách đối ngoại", "fit with the foreign policy"));
    public static readonly MissingFact HostAgreement = new("fitsHostAgreement", new("phù hợp thỏa thuận với nước sở tại", "fit with the host agreement"));
}
