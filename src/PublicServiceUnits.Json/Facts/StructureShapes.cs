using PublicServiceUnits.Json.Shapes;
using PublicServiceUnits.Organisation;
using PublicServiceUnits.Units;
using DepartmentFields = PublicServiceUnits.Json.Shapes.Fields<PublicServiceUnits.Organisation.StructureDepartment>;
using FactsFields = PublicServiceUnits.Json.Shapes.Fields<PublicServiceUnits.Organisation.StructureFacts>;

namespace PublicServiceUnits.Json.Facts;

/// <summary>The facts of <c>organisation.structure</c>.</summary>
internal static class StructureShapes
{
    private static readonly WholeNumberShape Count = new(0, StructureFactsValidator.Most);

    private static readonly ObjectShape<StructureDepartment> Department = new(
        new StructureDepartment(),
        DepartmentFields.OptionalPart(
            "label",
            TextShape.Instance,
            one => one.Label,
            (one, value) => one with { Label = value },
            new("tên phòng", "the host's own name")),
        DepartmentFields.Flag(
            "isConstituent",
            one => one.IsConstituent,
            (one, value) => one with { IsConstituent = value },
            new("nhóm 2: có phải đơn vị cấu thành theo quyết định của cơ quan có thẩm quyền không", "Group 2: whether the competent authority's decision names it as a constituent unit")),
        DepartmentFields.Optional(
            "workAreas", Count, one => one.WorkAreas, (one, value) => one with { WorkAreas = value }, new("số mảng công tác", "the work areas")),
        DepartmentFields.Flag(
            "hasOwnProcess",
            one => one.HasOwnProcess,
            (one, value) => one with { HasOwnProcess = value },
            new("có quy trình quản lý riêng không", "whether it has a management process of its own")),
        DepartmentFields.Optional(
            "publicEmployees",
            Count,
            one => one.PublicEmployees,
            (one, value) => one with { PublicEmployees = value },
            new("số viên chức mà công việc yêu cầu và được bố trí", "the public employees whom its work requires and who are placed there")),
        DepartmentFields.Optional(
            "deputies", Count, one => one.Deputies, (one, value) => one with { Deputies = value }, new("số Phó Trưởng phòng", "the deputy heads")),
        DepartmentFields.Optional(
            "deputiesByScheme",
            Count,
            one => one.DeputiesByScheme,
            (one, value) => one with { DeputiesByScheme = value },
            new("nhóm 1: số Phó Trưởng phòng theo đề án", "Group 1: the deputy heads by the scheme")),
        DepartmentFields.FalseUnlessSaid(
            "isSpecialisedFaculty",
            one => one.IsSpecialisedFaculty,
            (one, value) => one with { IsSpecialisedFaculty = value },
            new("là khoa chuyên ngành của trường trung học nghề; mặc định false", "whether it is a specialised faculty of a vocational upper-secondary school; false unless said")),
        DepartmentFields.Optional(
            "pupils", Count, one => one.Pupils, (one, value) => one with { Pupils = value }, new("số học sinh của khoa", "the faculty's pupils")));

    public static ObjectShape<StructureFacts> Facts { get; } = new(
        new StructureFacts(),
        FactsFields.Optional(
            "managingBody",
            new NameShape<ManagingBodyKind>(ManagingBodies.Read),
            facts => facts.ManagingBody,
            (facts, value) => facts with { ManagingBody = value },
            new("cơ quan trực tiếp quản lý đơn vị; nhận cả tên tiếng Việt", "the body directly above the unit; names in words are read too")),
        FactsFields.Optional(
            "tier", TierShape.Instance, facts => facts.Tier, (facts, value) => facts with { Tier = value }, new("nhóm tự chủ tài chính, 1 đến 4", "the tier of financial autonomy, 1 to 4")),
        FactsFields.Optional(
            "publicEmployees",
            Count,
            facts => facts.PublicEmployees,
            (facts, value) => facts with { PublicEmployees = value },
            new("số người làm việc là viên chức của đơn vị", "the unit's public employees")),
        FactsFields.Optional(
            "deputies",
            Count,
            facts => facts.Deputies,
            (facts, value) => facts with { Deputies = value },
            new("số cấp phó của người đứng đầu; bỏ trống khi chỉ hỏi khung", "the deputies of the unit's head; nothing where only the frame is asked")),
        FactsFields.Optional(
            "deputiesByScheme",
            Count,
            facts => facts.DeputiesByScheme,
            (facts, value) => facts with { DeputiesByScheme = value },
            new("nhóm 1: số cấp phó theo đề án", "Group 1: the deputies by the scheme")),
        FactsFields.Optional(
            "kind",
            new NameShape<StructureUnitKind>(),
            facts => facts.Kind,
            (facts, value) => facts with { Kind = value },
            new("đơn vị thuộc loại nào trong các trường hợp được bố trí nhiều cấp phó hơn", "which of the exceptions the unit may be")),
        FactsFields.Optional(
            "grade", new NameShape<UnitGrade>(), facts => facts.Grade, (facts, value) => facts with { Grade = value }, new("hạng của đơn vị", "the grade of the unit")),
        FactsFields.Optional(
            "classes", Count, facts => facts.Classes, (facts, value) => facts with { Classes = value }, new("số lớp của trường phổ thông nhiều cấp học", "the classes of a general school of several levels")),
        FactsFields.Optional(
            "pupils", Count, facts => facts.Pupils, (facts, value) => facts with { Pupils = value }, new("số học sinh toàn trường trung học nghề", "the pupils of the whole vocational upper-secondary school")),
        FactsFields.Optional(
            "ministryUnits",
            new WholeNumberShape(1, StructureFactsValidator.Most),
            facts => facts.MinistryUnits,
            (facts, value) => facts with { MinistryUnits = value },
            new("số đơn vị thuộc cơ cấu tổ chức của bộ", "how many units are in the ministry's structure")),
        FactsFields.Optional(
            "ministryDeputies",
            Count,
            facts => facts.MinistryDeputies,
            (facts, value) => facts with { MinistryDeputies = value },
            new("tổng số cấp phó của các đơn vị đó", "the deputies of all of them together")),
        FactsFields.Optional(
            "deputiesOfPeer",
            Count,
            facts => facts.DeputiesOfPeer,
            (facts, value) => facts with { DeputiesOfPeer = value },
            new("đơn vị không có tổ chức bên trong: số cấp phó của tổ chức cùng cấp có tổ chức bên trong; bỏ trống khi không so sánh", "a unit without parts: the deputies of a body of its level that has parts; nothing where the two are not compared")),
        FactsFields.Flag(
            "wasFoundedBeforeDecree",
            facts => facts.WasFoundedBeforeDecree,
            (facts, value) => facts with { WasFoundedBeforeDecree = value },
            new("đơn vị có được thành lập trước ngày 01/12/2020 không", "whether the unit was founded before 2020-12-01")),
        FactsFields.Flag(
            "isSurplusOfRearrangement",
            facts => facts.IsSurplusOfRearrangement,
            (facts, value) => facts with { IsSurplusOfRearrangement = value },
            new("số cấp phó vượt có do sắp xếp đơn vị không", "whether the surplus of deputies comes from a rearrangement")),
        FactsFields.Optional(
            "rearrangedOn",
            DateShape.Instance,
            facts => facts.RearrangedOn,
            (facts, value) => facts with { RearrangedOn = value },
            new("ngày sắp xếp; từ 01/11/2025 là ngày quyết định sắp xếp có hiệu lực", "the day of the rearrangement; from 2025-11-01 that on which the decision on it took effect")),
        FactsFields.List(
            "departments",
            Department,
            facts => facts.Departments,
            (facts, value) => facts with { Departments = value },
            new("các phòng, ban, khoa; bỏ trống khi không hỏi", "the departments; nothing where none is asked")),
        FactsFields.Optional(
            "focalPointsBefore", Count, facts => facts.FocalPointsBefore, (facts, value) => facts with { FocalPointsBefore = value }, new("số đầu mối trước khi sắp xếp", "the focal points before a change")),
        FactsFields.Optional(
            "focalPointsAfter", Count, facts => facts.FocalPointsAfter, (facts, value) => facts with { FocalPointsAfter = value }, new("số đầu mối sau khi sắp xếp", "the focal points after it")),
        FactsFields.Optional(
            "intermediateLevelsAfter",
            Count,
            facts => facts.IntermediateLevelsAfter,
            (facts, value) => facts with { IntermediateLevelsAfter = value },
            new("số cấp trung gian sau khi sắp xếp", "the intermediate levels after it")));
}
