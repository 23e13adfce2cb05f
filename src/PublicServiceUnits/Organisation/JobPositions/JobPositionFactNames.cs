using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Organisation;

/// <summary>The facts of <c>organisation.job-positions</c> that an answer may lack, by path and name.</summary>
internal static class JobPositionFactNames
{
    public static readonly MissingFact ManagingBody = new("managingBody", new("cơ quan trực tiếp quản lý đơn vị", "the body directly above the unit"));
    public static readonly MissingFact Tier = new("tier", new("nhóm tự chủ tài chính", "the tier of financial autonomy"));
    public static readonly MissingFact NationalUniversity = new("isUnderNationalUniversity", new("đơn vị có thuộc đại học quốc gia không", "whether the unit is under a national university"));
    public static readonly MissingFact PublicUniversity = new("isPublicUniversity", new("đơn vị có phải trường đại học công lập không", "whether the unit is a public university"));
    public static readonly MissingFact Council = new("hasCouncil", new("đơn vị có hội đồng quản lý không", "whether the unit has a management council"));
    public static readonly MissingFact Science = new("isScienceAndTechnologyOrganisation", new("đơn vị có phải tổ chức khoa học và công nghệ công lập không", "whether the unit is a public science and technology organisation"));
    public static readonly MissingFact SectorLaw = new("sectorLawLetsUnitDecide", new("pháp luật chuyên ngành có cho đơn vị quyết định vị trí việc làm không", "whether sector law lets the unit decide its job positions"));
    public static readonly MissingFact Delegation = new("delegation", new("thẩm quyền phê duyệt đã phân cấp, ủy quyền cho ai", "to whom the approval was delegated"));
    public static readonly MissingFact FirstApproval = new("isFirstApproval", new("phê duyệt lần đầu hay điều chỉnh", "whether it is a first approval or a change"));
    public static readonly MissingFact Management = new("managementStaff", new("số người ở vị trí lãnh đạo, quản lý", "the persons in managing positions"));
    public static readonly MissingFact SectorProfessional = new("sectorProfessionalStaff", new("số người ở vị trí chuyên ngành", "the persons in professional positions of the sector"));
    public static readonly MissingFact SharedProfessional = new("sharedProfessionalStaff", new("số người ở vị trí chuyên môn dùng chung", "the persons in shared professional positions"));
    public static readonly MissingFact Support = new("supportStaff", new("số người ở vị trí hỗ trợ, phục vụ", "the persons in support positions"));

    public static MissingFact Assigned(int index) => new(
        $"positions[{index}].assignedHeadcount",
        new($"biên chế được giao cho vị trí thứ {index + 1}", $"the headcount assigned to position {index + 1}"));

    public static MissingFact OfPlacement(int index) => new(
        $"positions[{index}].isSurplusOfPlacement",
        new($"số vượt của vị trí thứ {index + 1} có do bố trí viên chức cũ vào bậc không", $"whether the surplus of position {index + 1} comes from placing employees of before"));

    public static MissingFact People(int index, int level) => new(
        $"positions[{index}].levels[{level}].people",
        new($"số viên chức ở bậc này của vị trí thứ {index + 1}", $"the employees on this level of position {index + 1}"));
}
