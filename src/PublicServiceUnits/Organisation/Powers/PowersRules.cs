using System.Collections.Immutable;
using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Law;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Organisation;

/// <summary>The rules and missing facts of <c>organisation.powers</c>: one rule for each power, one for the duty to have a council.</summary>
internal static class PowersRules
{
    public const string DecisionId = "organisation.powers";

    public static readonly MissingFact ManagingBody = new("managingBody", new("cơ quan trực tiếp quản lý đơn vị", "the body directly above the unit"));
    public static readonly MissingFact School = new("schoolKind", new("loại trường", "the kind of school"));
    public static readonly MissingFact HasFunctions = new("hasStateManagementFunctions", new("đơn vị có được giao chức năng quản lý nhà nước không", "whether the unit was given State-management functions"));

    public static readonly MissingFact SectorLaw = new(
        "sectorLawLetsUnitSetPositions",
        new("pháp luật chuyên ngành có cho đơn vị quyết định vị trí việc làm không", "whether a law of the field lets the unit decide its job positions"));

    public static readonly MissingFact OnlyBusiness = new(
        "onlyDoesBusinessForProfit",
        new("đơn vị có chỉ kinh doanh, thu lợi nhuận không", "whether the unit does nothing but business for profit"));

    private static readonly ImmutableArray<LocalizedText> Descriptions =
    [
        new("Chức năng quản lý nhà nước", "State-management functions"),
        new("Quy hoạch mạng lưới, danh mục dịch vụ, tiêu chí phân loại", "Network plan, list of services, criteria of units"),
        new("Định mức, tiêu chuẩn chất lượng, thanh tra dịch vụ", "Norms, quality standards, inspection of services"),
        new("Phê duyệt đề án tự chủ", "Approving the scheme of autonomy"),
        new("Thành lập, tổ chức lại, giải thể đơn vị không cấu thành", "Inner units that are not constituent"),
        new("Thành lập, tổ chức lại, giải thể đơn vị cấu thành", "Constituent units"),
        new("Hội đồng quản lý", "Management council"),
        new("Chiến lược, kế hoạch", "Strategy and plans"),
        new("Chủ trương đầu tư mở rộng, lập đơn vị trực thuộc", "Policy of expanding and of sub-units"),
        new("Chủ trương về tổ chức bộ máy, nhân sự", "Policy on structure and staff"),
        new("Quy chế tổ chức và hoạt động", "Rules of organisation and work"),
        new("Báo cáo quyết toán hằng năm", "Yearly accounts"),
        new("Kiểm tra, giám sát", "Supervision"),
        new("Quản lý điều hành hoạt động", "Running the unit"),
        new("Bổ nhiệm, miễn nhiệm người đứng đầu, cấp phó", "Appointing and dismissing the head and the deputies"),
        new("Phê duyệt vị trí việc làm", "Job positions"),
        new("Tổng số người làm việc", "Total number of staff"),
        new("Hợp đồng làm vị trí quản lý", "Contracts for managing posts"),
        new("Số hợp đồng làm chuyên môn, hỗ trợ", "Number of contracts for professional and support posts"),
        new("Hợp đồng ngắn hạn bổ sung biên chế còn thiếu", "Short contracts that fill vacancies"),
        new("Hợp đồng bổ sung biên chế so với định mức", "Contracts for what the staff lacks against the norm"),
        new("Tuyển dụng viên chức", "Recruiting public employees"),
        new("Tuyển dụng nhà giáo", "Recruiting teachers"),
        new("Chất lượng dịch vụ, công khai, giải trình", "Quality of services, openness, accounting"),
        new("Đơn vị chỉ kinh doanh, thu lợi nhuận", "A unit that does nothing but business for profit"),
        new("Tự chủ toàn diện gắn với trách nhiệm người đứng đầu", "Comprehensive autonomy tied to the head's responsibility"),
    ];

    /// <summary>The norms on councils that the matrix reads.</summary>
    public static readonly ImmutableArray<string> CouncilNormIds =
        ["organisation.council.duty.", "organisation.council.school.role", "organisation.council.school.resolution-71", "organisation.council.school.ended."];

    private static readonly ImmutableArray<Rule> ByKind = [.. Enum.GetValues<PowerKind>().Select(kind => new Rule(DecisionId, NormNames.Of(kind), kind == PowerKind.Council ? CouncilNormIds : [Prefix(kind)]))];

    /// <summary>Whether a unit that must have a council has one.</summary>
    public static readonly Rule CouncilDuty = new(DecisionId, "council-duty", CouncilNorms.Group1.Id);

    public static readonly ImmutableArray<Rule> All = [.. ByKind, CouncilDuty];

    public static Rule Of(PowerKind kind) => ByKind[(int)kind];

    public static LocalizedText Description(PowerKind kind) => Descriptions[(int)kind];

    /// <summary>The right of financial autonomy that already says who decides; null where the power has its own rules.</summary>
    public static RightKind? RightOf(PowerKind kind) => kind switch
    {
        PowerKind.ManagementContracts => RightKind.ManagementContracts,
        PowerKind.Contracts => RightKind.Contracts,
        PowerKind.ShortContracts => RightKind.ShortContracts,
        PowerKind.ContractsBeyondAssigned => RightKind.ContractsBeyondAssigned,
        _ => null,
    };

    /// <summary>Whether the power is one of the council's.</summary>
    public static bool IsCouncils(PowerKind kind) => kind is >= PowerKind.StrategyAndPlans and <= PowerKind.Supervision;

    private static string Prefix(PowerKind kind) =>
        RightOf(kind) is { } right ? $"autonomy.rights.{NormNames.Of(right)}." : $"organisation.powers.{NormNames.Of(kind)}.";
}
