using System.Collections.Immutable;
using PublicServiceUnits.Law;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Organisation;

/// <summary>The rules of <c>organisation.sector-plan</c>: one for each direction.</summary>
internal static class SectorPlanRules
{
    public const string DecisionId = "organisation.sector-plan";

    private static readonly ImmutableArray<LocalizedText> Descriptions =
    [
        new("Số ban quản lý dự án cấp tỉnh", "Provincial project-management boards"),
        new("Số trường dạy nghề công lập chưa tự bảo đảm chi thường xuyên", "Public vocational schools that do not cover their recurrent costs"),
        new("Số bệnh viện cấp chuyên sâu", "Hospitals of the specialised level"),
        new("Số bệnh viện lão khoa, bệnh viện có khoa lão khoa", "Geriatric hospitals or hospitals with a geriatric department"),
        new("Số trung tâm giáo dục nghề nghiệp, giáo dục thường xuyên chưa hợp nhất thành trung học nghề", "Vocational and continuing-education centres not yet merged into vocational upper-secondary schools"),
        new("Số bệnh viện, trung tâm y tế cấp huyện cũ chưa về Sở Y tế", "Former district hospitals and health centres not under the health department"),
        new("Giữ nguyên trường học, bệnh viện công lập: số giảm", "Public schools and hospitals kept: how many fewer"),
        new("Giảm trường học, bệnh viện công lập: tỷ lệ giảm", "Public schools and hospitals cut: by what share"),
        new("Số đơn vị của sở phục vụ quản lý nhà nước", "Units of the department that serve State management"),
        new("Số đơn vị khác của sở dưới nhóm 2", "The department's other units below Group 2"),
        new("Số trung tâm dịch vụ tổng hợp của xã", "General service centres of the commune"),
        new("Số ban quản lý dự án của xã", "Project-management boards of the commune"),
        new("Sắp xếp trường công lập cấp xã", "Arranging communal public schools"),
        new("Sắp xếp trạm y tế cấp xã", "Arranging the communal health station"),
        new("Chuyển trạm y tế cấp xã thành đơn vị trực thuộc Ủy ban nhân dân cấp xã", "Turning the communal health station into a unit of the communal People's Committee"),
        new("Số trường công lập còn hội đồng trường", "Public schools with a school council"),
        new("Số trường có bí thư cấp ủy không kiêm người đứng đầu", "Schools whose Party secretary is not also the head"),
        new("Số hiệu trưởng của trường sáp nhập", "Principals of a merged school"),
        new("Số phó hiệu trưởng ở cơ sở chính", "Deputy principals at the main campus"),
        new("Số phó hiệu trưởng ở một phân hiệu", "Deputy principals at one branch"),
        new("Bố trí lãnh đạo trường sáp nhập", "Arranging the leaders of merged schools"),
    ];

    public static readonly ImmutableArray<Rule> All =
        [.. Enum.GetValues<PlanDirectionKind>().Select(kind => new Rule(DecisionId, NormNames.Of(kind), $"{DecisionId}.{NormNames.Of(kind)}"))];

    public static Rule Of(PlanDirectionKind kind) => All[(int)kind];

    public static LocalizedText Description(PlanDirectionKind kind) => Descriptions[(int)kind];
}
