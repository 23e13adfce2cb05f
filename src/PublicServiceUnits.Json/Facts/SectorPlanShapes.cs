using PublicServiceUnits.Json.Shapes;
using PublicServiceUnits.Organisation;
using FactsFields = PublicServiceUnits.Json.Shapes.Fields<PublicServiceUnits.Organisation.SectorPlanFacts>;
using SchoolFields = PublicServiceUnits.Json.Shapes.Fields<PublicServiceUnits.Organisation.MergedSchool>;
using UnitFields = PublicServiceUnits.Json.Shapes.Fields<PublicServiceUnits.Organisation.PlanUnit>;

namespace PublicServiceUnits.Json.Facts;

/// <summary>The facts of <c>organisation.sector-plan</c>.</summary>
internal static class SectorPlanShapes
{
    private static readonly WholeNumberShape Count = new(0, SectorPlanFactsValidator.Most);

    private static readonly ObjectShape<PlanUnit> Unit = new(
        new PlanUnit(),
        UnitFields.OptionalPart(
            "label",
            TextShape.Instance,
            unit => unit.Label,
            (unit, value) => unit with { Label = value },
            new("tên gọi", "the host's own name")),
        UnitFields.Optional(
            "kind",
            new NameShape<PlanUnitKind>(),
            unit => unit.Kind,
            (unit, value) => unit with { Kind = value },
            new("loại đơn vị", "the kind of unit")),
        UnitFields.Optional(
            "tier",
            TierShape.Instance,
            unit => unit.Tier,
            (unit, value) => unit with { Tier = value },
            new("nhóm tự chủ của đơn vị", "the tier of the unit")),
        UnitFields.Flag(
            "servesStateManagement",
            unit => unit.ServesStateManagement,
            (unit, value) => unit with { ServesStateManagement = value },
            new("đơn vị có phục vụ quản lý nhà nước không", "whether the unit serves State management")),
        UnitFields.Flag(
            "isUnderHealthDepartment",
            unit => unit.IsUnderHealthDepartment,
            (unit, value) => unit with { IsUnderHealthDepartment = value },
            new("đơn vị có thuộc Sở Y tế không", "whether the unit is under the health department")));

    private static readonly ObjectShape<MergedSchool> School = new(
        new MergedSchool(),
        SchoolFields.OptionalPart(
            "label",
            TextShape.Instance,
            school => school.Label,
            (school, value) => school with { Label = value },
            new("tên gọi", "the host's own name")),
        SchoolFields.Optional(
            "principals",
            Count,
            school => school.Principals,
            (school, value) => school with { Principals = value },
            new("số hiệu trưởng", "the principals")),
        SchoolFields.Optional(
            "mainCampusDeputies",
            Count,
            school => school.MainCampusDeputies,
            (school, value) => school with { MainCampusDeputies = value },
            new("số phó hiệu trưởng ở cơ sở chính", "the deputy principals at the main campus")),
        SchoolFields.Optional(
            "mostDeputiesOfABranch",
            Count,
            school => school.MostDeputiesOfABranch,
            (school, value) => school with { MostDeputiesOfABranch = value },
            new("số phó hiệu trưởng nhiều nhất ở một phân hiệu", "the deputy principals at the branch with most of them")));

    public static ObjectShape<SectorPlanFacts> Facts { get; } = new(
        new SectorPlanFacts(),
        FactsFields.Optional(
            "level",
            new NameShape<PortfolioLevel>(),
            facts => facts.Level,
            (facts, value) => facts with { Level = value },
            new("danh mục của cấp tỉnh, sở hay cấp xã", "whose portfolio it is: a province's, a department's or a commune's")),
        FactsFields.List(
            "units",
            Unit,
            facts => facts.Units,
            (facts, value) => facts with { Units = value },
            new("mọi đơn vị trong danh mục; bỏ trống khi chỉ cho số lượng", "every unit of the portfolio; nothing where only counts are told")),
        FactsFields.Flag(
            "isEducationOrHealthDepartment",
            facts => facts.IsEducationOrHealthDepartment,
            (facts, value) => facts with { IsEducationOrHealthDepartment = value },
            new("có phải sở giáo dục và đào tạo, sở y tế không", "whether it is the department for education and training or for health")),
        FactsFields.Optional(
            "projectBoards",
            Count,
            facts => facts.ProjectBoards,
            (facts, value) => facts with { ProjectBoards = value },
            new("số ban quản lý dự án", "the project-management boards")),
        FactsFields.Optional(
            "vocationalSchools",
            Count,
            facts => facts.VocationalSchools,
            (facts, value) => facts with { VocationalSchools = value },
            new("số trường dạy nghề công lập chưa tự bảo đảm chi thường xuyên", "the public vocational schools that do not cover their recurrent costs")),
        FactsFields.Optional(
            "specialisedHospitals",
            Count,
            facts => facts.SpecialisedHospitals,
            (facts, value) => facts with { SpecialisedHospitals = value },
            new("số bệnh viện cấp chuyên sâu", "the hospitals of the specialised level")),
        FactsFields.Optional(
            "geriatricCare",
            Count,
            facts => facts.GeriatricCare,
            (facts, value) => facts with { GeriatricCare = value },
            new("số bệnh viện lão khoa, bệnh viện có khoa lão khoa", "the geriatric hospitals and hospitals with a geriatric department")),
        FactsFields.Optional(
            "separateTrainingCentres",
            Count,
            facts => facts.SeparateTrainingCentres,
            (facts, value) => facts with { SeparateTrainingCentres = value },
            new("số trung tâm chưa hợp nhất thành trung học nghề", "the centres not yet merged into vocational upper-secondary schools")),
        FactsFields.Optional(
            "districtHealthUnitsElsewhere",
            Count,
            facts => facts.DistrictHealthUnitsElsewhere,
            (facts, value) => facts with { DistrictHealthUnitsElsewhere = value },
            new("số bệnh viện, trung tâm y tế cấp huyện cũ chưa về Sở Y tế", "the former district hospitals and health centres not under the health department")),
        FactsFields.Optional(
            "stateManagementUnits",
            Count,
            facts => facts.StateManagementUnits,
            (facts, value) => facts with { StateManagementUnits = value },
            new("số đơn vị phục vụ quản lý nhà nước", "the units that serve State management")),
        FactsFields.Optional(
            "otherUnitsBelowGroup2",
            Count,
            facts => facts.OtherUnitsBelowGroup2,
            (facts, value) => facts with { OtherUnitsBelowGroup2 = value },
            new("số đơn vị khác thuộc nhóm 3, nhóm 4", "the other units in Group 3 or 4")),
        FactsFields.Optional(
            "generalServiceCentres",
            Count,
            facts => facts.GeneralServiceCentres,
            (facts, value) => facts with { GeneralServiceCentres = value },
            new("số trung tâm dịch vụ tổng hợp", "the general service centres")),
        FactsFields.Optional(
            "schoolsAndHospitalsBefore",
            new WholeNumberShape(1, SectorPlanFactsValidator.Most),
            facts => facts.SchoolsAndHospitalsBefore,
            (facts, value) => facts with { SchoolsAndHospitalsBefore = value },
            new("số trường học, bệnh viện công lập trước sắp xếp", "the public schools and hospitals before the arrangement")),
        FactsFields.Optional(
            "schoolsAndHospitalsAfter",
            Count,
            facts => facts.SchoolsAndHospitalsAfter,
            (facts, value) => facts with { SchoolsAndHospitalsAfter = value },
            new("số trường học, bệnh viện công lập sau sắp xếp", "the public schools and hospitals after the arrangement")),
        FactsFields.Optional(
            "schoolsWithCouncil",
            Count,
            facts => facts.SchoolsWithCouncil,
            (facts, value) => facts with { SchoolsWithCouncil = value },
            new("số trường công lập còn hội đồng trường", "the public schools with a school council")),
        FactsFields.Optional(
            "headsWhoAreNotSecretary",
            Count,
            facts => facts.HeadsWhoAreNotSecretary,
            (facts, value) => facts with { HeadsWhoAreNotSecretary = value },
            new("số trường có bí thư cấp ủy không kiêm người đứng đầu", "the schools whose Party secretary is not also the head")),
        FactsFields.Flag(
            "communalSchoolsAreArranged",
            facts => facts.CommunalSchoolsAreArranged,
            (facts, value) => facts with { CommunalSchoolsAreArranged = value },
            new("các trường công lập cấp xã đã sắp xếp xong chưa", "whether the communal public schools are arranged")),
        FactsFields.Flag(
            "healthStationIsCommunalUnit",
            facts => facts.HealthStationIsCommunalUnit,
            (facts, value) => facts with { HealthStationIsCommunalUnit = value },
            new("trạm y tế đã là đơn vị trực thuộc Ủy ban nhân dân cấp xã chưa", "whether the health station is a unit of the communal People's Committee")),
        FactsFields.List(
            "mergedSchools",
            School,
            facts => facts.MergedSchools,
            (facts, value) => facts with { MergedSchools = value },
            new("các trường hình thành từ sáp nhập", "the schools that came from a merger")),
        FactsFields.Flag(
            "mergedSchoolsAreArranged",
            facts => facts.MergedSchoolsAreArranged,
            (facts, value) => facts with { MergedSchoolsAreArranged = value },
            new("các trường sáp nhập đã bố trí xong lãnh đạo chưa", "whether the merged schools have arranged their leaders")));
}
