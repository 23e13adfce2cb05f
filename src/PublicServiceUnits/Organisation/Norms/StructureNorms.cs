using NodaTime;
using PublicServiceUnits.Law;
using PublicServiceUnits.Reasoning;
using static PublicServiceUnits.Law.LegalDocuments;
using Decider = PublicServiceUnits.Law.LegalChoice<PublicServiceUnits.Organisation.StructureDecider>;

namespace PublicServiceUnits.Organisation;

/// <summary>Who decides on the parts of a unit, and what a department needs (clause 1, Article 6, Decree 120/2020/NĐ-CP); the goals of a lean structure.</summary>
internal static class StructureNorms
{
    public const string Room = "organisation.structure.";

    public static readonly LocalDate Decree120 = Decree120Of2020.Effective!.Value.From;
    public static readonly LocalDate Decree283 = Decree283Of2025.Effective!.Value.From;

    /// <summary>Group 1 (6.1.a).</summary>
    public static readonly NormTimeline<Decider> DeciderOfGroup1 = Of<Decider>(
        "decider.group-1",
        new("Nhóm 1: các đơn vị thuộc và trực thuộc", "Group 1: every part and subordinate of the unit"),
        new(StructureDecider.UnitByScheme, new(
            "đơn vị tự quyết định theo Đề án tự chủ đã được phê duyệt",
            "the unit decides itself, by its approved autonomy scheme")),
        Decree120Of2020.At("6", "1", "a"));

    /// <summary>Group 2, constituent units (6.1.b).</summary>
    public static readonly NormTimeline<Decider> ConstituentOfGroup2 = Of<Decider>(
        "decider.group-2.constituent",
        new("Nhóm 2: các đơn vị cấu thành", "Group 2: constituent units"),
        new(StructureDecider.CompetentAuthority, new(
            "đơn vị xây dựng phương án, cơ quan có thẩm quyền quyết định",
            "the unit draws up a plan, the competent authority decides")),
        Decree120Of2020.At("6", "1", "b"));

    /// <summary>Group 2, all other parts (6.1.b).</summary>
    public static readonly NormTimeline<Decider> OtherOfGroup2 = Of<Decider>(
        "decider.group-2.other",
        new("Nhóm 2: các đơn vị không thuộc cơ cấu các đơn vị cấu thành", "Group 2: parts that are no constituent units"),
        new(StructureDecider.Unit, new(
            "đơn vị tự quyết định khi đáp ứng tiêu chí, điều kiện, tiêu chuẩn",
            "the unit decides itself where the criteria, conditions and standards are met")),
        Decree120Of2020.At("6", "1", "b"));

    /// <summary>Groups 3 and 4 (6.1.c).</summary>
    public static readonly NormTimeline<Decider> DeciderOfGroups3And4 = Of<Decider>(
        "decider.groups-3-and-4",
        new("Nhóm 3, nhóm 4: cơ cấu tổ chức", "Groups 3 and 4: the structure"),
        new(StructureDecider.CompetentAuthority, new(
            "đơn vị xây dựng phương án, cơ quan có thẩm quyền quyết định",
            "the unit draws up a plan, the competent authority decides")),
        Decree120Of2020.At("6", "1", "c"));

    /// <summary>Work areas of a department, Groups 2 to 4 (6.1.d).</summary>
    public static readonly NormTimeline<Requirement> WorkAreas = Of(
        "department.work-areas", new("Số mảng công tác của phòng", "Work areas of a department"), Requirement.AtLeast(Measurement.Count(2)), Decree120Of2020.At("6", "1", "d"));

    /// <summary>A department's own process, Groups 2 to 4 (6.1.d).</summary>
    public static readonly NormTimeline<Requirement> OwnProcess = Of(
        "department.own-process", new("Quy trình quản lý riêng của phòng", "A management process of the department's own"), Requirement.Yes, Decree120Of2020.At("6", "1", "d"));

    /// <summary>Public employees of a department, Groups 2 to 4 (6.1.d).</summary>
    public static readonly NormTimeline<Requirement> PublicEmployees = Of(
        "department.public-employees", new("Số viên chức mà khối lượng công việc của phòng yêu cầu", "Public employees that the department's work requires"), Requirement.AtLeast(Measurement.Count(7)), Decree120Of2020.At("6", "1", "d"));

    /// <summary>Pupils of a specialised faculty of a vocational upper-secondary school (Article 17 of its charter).</summary>
    public static readonly NormTimeline<Requirement> FacultyPupils = Timelines.Of(
        Room + "faculty.pupils",
        new("Quy mô của khoa chuyên ngành trường trung học nghề", "Pupils of a specialised faculty of a vocational upper-secondary school"),
        Timelines.FromSecondary(Circular46Of2026.Effective!.Value.From, Requirement.AtLeast(Measurement.Count(400)), Circular46Of2026.At("17", "1")));

    /// <summary>The school, smaller than one faculty, that may still have one (the same clause).</summary>
    public static readonly NormTimeline<Requirement> SmallSchool = Timelines.Of(
        Room + "faculty.small-school",
        new("Quy mô toàn trường mà trường được thành lập một khoa chuyên ngành", "Size of a whole school that may have one specialised faculty"),
        Timelines.FromSecondary(Circular46Of2026.Effective!.Value.From, Requirement.LessThan(Measurement.Count(400)), Circular46Of2026.At("17", "1")));

    /// <summary>The specialised faculties of such a school.</summary>
    public static readonly NormTimeline<Requirement> FacultiesOfSmallSchool = Timelines.Of(
        Room + "faculty.number-in-small-school",
        new("Số khoa chuyên ngành của trường nhỏ", "Specialised faculties of a small school"),
        Timelines.FromSecondary(Circular46Of2026.Effective!.Value.From, Requirement.AtMost(Measurement.Count(1)), Circular46Of2026.At("17", "1")));

    /// <summary>The goal of fewer focal points; no number in it binds a unit.</summary>
    public static readonly NormTimeline<LocalizedText> FocalPoints = Timelines.Of(
        Room + "goal.focal-points",
        new("Mục tiêu giảm đầu mối", "The goal of fewer focal points"),
        Timelines.FromSecondary<LocalizedText>(
            PartyResolution19Of2017.IssuedOn!.Value,
            new("cơ cấu tinh gọn, giảm mạnh đầu mối", "a lean structure, focal points strongly cut"),
            PartyResolution19Of2017.At(), DistrictPlan93.At()));

    /// <summary>The goal of no intermediate level.</summary>
    public static readonly NormTimeline<Requirement> IntermediateLevels = Timelines.Of(
        Room + "goal.intermediate-levels",
        new("Mục tiêu bỏ cấp trung gian", "The goal of no intermediate level"),
        Timelines.FromSecondary(
            PartyResolution19Of2017.IssuedOn!.Value, Requirement.AtMost(Measurement.Count(0)), PartyResolution19Of2017.At(), DistrictPlan93.At()));

    /// <summary>Every timeline of this room.</summary>
    public static readonly NormTimeline[] All =
    [
        DeciderOfGroup1, ConstituentOfGroup2, OtherOfGroup2, DeciderOfGroups3And4, WorkAreas, OwnProcess, PublicEmployees, FacultyPupils,
        SmallSchool, FacultiesOfSmallSchool, FocalPoints, IntermediateLevels,
    ];

    private static NormTimeline<T> Of<T>(string name, LocalizedText description, T value, params Provision[] provisions)
        where T : notnull => Timelines.Of(Room + name, description, Timelines.From(Decree120, value, provisions));
}
