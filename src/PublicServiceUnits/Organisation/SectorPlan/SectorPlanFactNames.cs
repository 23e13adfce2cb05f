using System.Collections.Frozen;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Organisation;

/// <summary>The facts of <c>organisation.sector-plan</c> that may be missing, as JSON names them.</summary>
internal static class SectorPlanFactNames
{
    private static readonly FrozenDictionary<string, LocalizedText> Names = new Dictionary<string, LocalizedText>(StringComparer.Ordinal)
    {
        ["level"] = new("danh mục của cấp tỉnh, sở hay cấp xã", "whose portfolio it is: a province's, a department's or a commune's"),
        ["isEducationOrHealthDepartment"] = new("có phải sở giáo dục và đào tạo, sở y tế không", "whether it is the department for education and training or for health"),
        ["projectBoards"] = new("số ban quản lý dự án", "the project-management boards"),
        ["vocationalSchools"] = new("số trường dạy nghề công lập chưa tự bảo đảm chi thường xuyên", "the public vocational schools that do not cover their recurrent costs"),
        ["specialisedHospitals"] = new("số bệnh viện cấp chuyên sâu", "the hospitals of the specialised level"),
        ["geriatricCare"] = new("số bệnh viện lão khoa, bệnh viện có khoa lão khoa", "the geriatric hospitals and hospitals with a geriatric department"),
        ["separateTrainingCentres"] = new("số trung tâm chưa hợp nhất thành trung học nghề", "the centres not yet merged into vocational upper-secondary schools"),
        ["districtHealthUnitsElsewhere"] = new("số bệnh viện, trung tâm y tế cấp huyện cũ chưa về Sở Y tế", "the former district hospitals and health centres not under the health department"),
        ["stateManagementUnits"] = new("số đơn vị phục vụ quản lý nhà nước", "the units that serve State management"),
        ["otherUnitsBelowGroup2"] = new("số đơn vị khác thuộc nhóm 3, nhóm 4", "the other units in Group 3 or 4"),
        ["generalServiceCentres"] = new("số trung tâm dịch vụ tổng hợp", "the general service centres"),
        ["schoolsAndHospitalsBefore"] = new("số trường học, bệnh viện công lập trước sắp xếp", "the public schools and hospitals before the arrangement"),
        ["schoolsAndHospitalsAfter"] = new("số trường học, bệnh viện công lập sau sắp xếp", "the public schools and hospitals after the arrangement"),
        ["schoolsWithCouncil"] = new("số trường công lập còn hội đồng trường", "the public schools with a school council"),
        ["headsWhoAreNotSecretary"] = new("số trường có bí thư cấp ủy không kiêm người đứng đầu", "the schools whose Party secretary is not also the head"),
        ["communalSchoolsAreArranged"] = new("các trường công lập cấp xã đã sắp xếp xong chưa", "whether the communal public schools are arranged"),
        ["healthStationIsCommunalUnit"] = new("trạm y tế đã là đơn vị trực thuộc Ủy ban nhân dân cấp xã chưa", "whether the health station is a unit of the communal People's Committee"),
        ["mergedSchoolsAreArranged"] = new("các trường sáp nhập đã bố trí xong lãnh đạo chưa", "whether the merged schools have arranged their leaders"),
        ["kind"] = new("loại đơn vị", "the kind of unit"),
        ["tier"] = new("nhóm tự chủ của đơn vị", "the tier of the unit"),
        ["servesStateManagement"] = new("đơn vị có phục vụ quản lý nhà nước không", "whether the unit serves State management"),
        ["isUnderHealthDepartment"] = new("đơn vị có thuộc Sở Y tế không", "whether the unit is under the health department"),
        ["principals"] = new("số hiệu trưởng", "the principals"),
        ["mainCampusDeputies"] = new("số phó hiệu trưởng ở cơ sở chính", "the deputy principals at the main campus"),
        ["mostDeputiesOfABranch"] = new("số phó hiệu trưởng nhiều nhất ở một phân hiệu", "the deputy principals at the branch with most of them"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>A fact about the portfolio.</summary>
    public static MissingFact Of(string property) => new(property, Names[property]);

    /// <summary>A fact about a unit or school of a list.</summary>
    public static MissingFact Of(string list, int index, string property) =>
        new(FormattableString.Invariant($"{list}[{index}].{property}"), Names[property]);
}
