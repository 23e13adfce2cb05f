using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Organisation;

/// <summary>The facts of <c>organisation.structure</c> that an answer may lack, by path and name.</summary>
internal static class StructureFactNames
{
    public static readonly MissingFact ManagingBody = new("managingBody", new("cơ quan trực tiếp quản lý đơn vị", "the body directly above the unit"));
    public static readonly MissingFact Tier = new("tier", new("nhóm tự chủ tài chính", "the tier of financial autonomy"));
    public static readonly MissingFact PublicEmployees = new("publicEmployees", new("số người làm việc là viên chức", "the public employees of the unit"));
    public static readonly MissingFact Deputies = new("deputies", new("số cấp phó của người đứng đầu đơn vị", "the deputies of the unit's head"));
    public static readonly MissingFact DeputiesByScheme = new("deputiesByScheme", new("số cấp phó theo đề án", "the deputies by the scheme"));
    public static readonly MissingFact Kind = new("kind", new("đơn vị có phải bệnh viện, đơn vị kiểm soát bệnh tật tuyến tỉnh, trường phổ thông nhiều cấp học không", "whether the unit is a hospital, a provincial disease-control unit or a general school of several levels"));
    public static readonly MissingFact Grade = new("grade", new("hạng của đơn vị", "the grade of the unit"));
    public static readonly MissingFact Classes = new("classes", new("số lớp", "the number of classes"));
    public static readonly MissingFact Pupils = new("pupils", new("số học sinh toàn trường", "the pupils of the whole school"));
    public static readonly MissingFact MinistryUnits = new("ministryUnits", new("số đơn vị thuộc cơ cấu tổ chức của bộ", "the units in the ministry's structure"));
    public static readonly MissingFact MinistryDeputies = new("ministryDeputies", new("tổng số cấp phó của các đơn vị đó", "the deputies of all of them together"));
    public static readonly MissingFact FoundedBefore = new("wasFoundedBeforeDecree", new("đơn vị có được thành lập trước ngày 01/12/2020 không", "whether the unit was founded before 2020-12-01"));
    public static readonly MissingFact OfRearrangement = new("isSurplusOfRearrangement", new("số cấp phó vượt có do sắp xếp đơn vị không", "whether the surplus of deputies comes from a rearrangement"));
    public static readonly MissingFact RearrangedOn = new("rearrangedOn", new("ngày sắp xếp, ngày quyết định sắp xếp có hiệu lực", "the day of the rearrangement, or on which the decision on it took effect"));
    public static readonly MissingFact FocalPointsBefore = new("focalPointsBefore", new("số đầu mối trước", "the focal points before"));
    public static readonly MissingFact FocalPointsAfter = new("focalPointsAfter", new("số đầu mối sau", "the focal points after"));

    public static MissingFact Of(int index, string property, string vietnamese, string english) => new(
        $"departments[{index}].{property}",
        new($"{vietnamese} (phòng thứ {index + 1})", $"{english} (department {index + 1})"));
}
