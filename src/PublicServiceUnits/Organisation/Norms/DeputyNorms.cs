using System.Collections.Immutable;
using NodaTime;
using PublicServiceUnits.Law;
using PublicServiceUnits.Reasoning;
using PublicServiceUnits.Units;
using static PublicServiceUnits.Law.LegalDocuments;
using static PublicServiceUnits.Units.ManagingBodyKind;

namespace PublicServiceUnits.Organisation;

/// <summary>
/// The frame of deputies (clauses 2 to 4, Article 6, Decree 120/2020/NĐ-CP). Point c of clause 2 was replaced from 2025-11-01 and
/// its new numbers were not read; the other points were not amended and go on.
/// </summary>
internal static class DeputyNorms
{
    private static readonly LocalDate Decree120 = StructureNorms.Decree120;
    private static readonly LocalDate Decree283 = StructureNorms.Decree283;
    private static readonly LocalDate Decree303 = Decree303Of2025.Effective!.Value.From;

    // 2.1.a outside the structure, 2.2, 2.4.a.
    private static readonly ImmutableArray<ManagingBodyKind> BySize = [MinistryDirect, MinistryAbroad, GovernmentAgency, ProvincialPeoplesCommittee];

    // 2.1.b to đ, 2.3, 2.4.b to d, 2.5.
    private static readonly ImmutableArray<ManagingBodyKind> Fixed =
    [
        GeneralDepartment, GeneralDepartmentBureau, MinistryBureau, BureauBranch, MinistryOffice, GovernmentFoundedOrganisation,
        ProvincialDepartment, ProvincialDepartmentBranch, OtherProvincialBody, DistrictPeoplesCommittee,
    ];

    /// <summary>Units in a ministry's structure, Group 1 (6.2.a), on average.</summary>
    public static readonly NormTimeline<Requirement> AverageOfGroup1 = AverageOf("1", "a");

    /// <summary>Units in a ministry's structure, Group 2 (6.2.b), on average.</summary>
    public static readonly NormTimeline<Requirement> AverageOfGroup2 = AverageOf("2", "b");

    /// <summary>Units in a ministry's structure, Groups 3 and 4 (6.2.c), on average, up to 2025-10-31.</summary>
    public static readonly NormTimeline<Requirement> AverageOfGroups3And4 = Timelines.Ending(
        Id("ministry-average.groups-3-and-4"), AverageText, Decree283, Timelines.From(Decree120, AtMost(3), Decree120Of2020.At("6", "2", "c")));

    /// <summary>Units in a ministry's structure, whatever the group, on average (Decree 303/2025/NĐ-CP, 11.1).</summary>
    public static readonly NormTimeline<Requirement> AverageByMinistryDecree = Timelines.Of(
        Id("ministry-average.decree-303"), AverageText, Timelines.From(Decree303, AtMost(3), Decree303Of2025.At("11", "1")));

    /// <summary>Other units of Group 1 (6.2.a).</summary>
    public static readonly NormTimeline<LocalizedText> SchemeOfGroup1 = Of<LocalizedText>(
        "unit.group-1", new("Cấp phó của đơn vị nhóm 1", "Deputies of a unit of Group 1"), ByScheme, "2", "a");

    /// <summary>Other units of Group 2 (6.2.b).</summary>
    public static readonly NormTimeline<Requirement> OfGroup2 = Of(
        "unit.group-2", new("Cấp phó của đơn vị nhóm 2", "Deputies of a unit of Group 2"), AtMost(3), "2", "b");

    /// <summary>Groups 3 and 4 under the bodies for which size counts (6.2.c), small units.</summary>
    public static readonly NormTimeline<DeputyNumber> SmallUnit = UpTo2025(
        "unit.groups-3-and-4.small", new(AtMost(2)) { Bodies = BySize, Size = Requirement.AtMost(Measurement.Count(20)) }, Decree120);

    /// <summary>The same, larger units.</summary>
    public static readonly NormTimeline<DeputyNumber> LargeUnit = UpTo2025(
        "unit.groups-3-and-4.large", new(AtMost(3)) { Bodies = BySize, Size = Requirement.MoreThan(Measurement.Count(20)) }, Decree120);

    /// <summary>Groups 3 and 4 under the other bodies (6.2.c).</summary>
    public static readonly NormTimeline<DeputyNumber> OtherUnit = UpTo2025("unit.groups-3-and-4.other", new(AtMost(2)) { Bodies = Fixed }, Decree120);

    /// <summary>The exceptions to the last one that Decree 83/2024/NĐ-CP added.</summary>
    public static readonly ImmutableArray<NormTimeline<DeputyNumber>> Exceptions =
    [
        Exception("hospital", new(AtMost(3)) { Kind = StructureUnitKind.Hospital, Grade = UnitGrade.First }),
        Exception("disease-control", new(AtMost(3)) { Kind = StructureUnitKind.ProvincialDiseaseControl, Grade = UnitGrade.First }),
        Exception("school", new(AtMost(3)) { Kind = StructureUnitKind.MultiLevelGeneralSchool, Size = Requirement.AtLeast(Measurement.Count(40)) }),
    ];

    /// <summary>Groups 3 and 4 from 2025-11-01: replaced, not read.</summary>
    public static readonly NormTimeline<LocalizedText> Unread = Timelines.Of(
        Id("unit.groups-3-and-4.unread"),
        new("Cấp phó của đơn vị nhóm 3, nhóm 4 sau khi sửa đổi", "Deputies of a unit of Groups 3 and 4 as amended"),
        Timelines.FromSecondary<LocalizedText>(
            Decree283, new("con số mới chưa đọc được", "the new numbers were not read"), Decree120Of2020.At("6", "2", "c"), Decree283Of2025.At()));

    /// <summary>Groups 3 and 4 under a commune: what a letter of the steering committee is reported to say. It amends no decree.</summary>
    public static readonly NormTimeline<Requirement> ReportedForCommunes = Timelines.Of(
        Id("unit.groups-3-and-4.commune-reported"),
        new("Cấp phó của đơn vị cấp xã theo công văn hướng dẫn", "Deputies of a communal unit by a letter of guidance"),
        Timelines.FromSecondary(Decree283, AtMost(2), OfficialLetter20OfSteeringCommittee.At()));

    /// <summary>Departments of Group 1 (6.3.a).</summary>
    public static readonly NormTimeline<LocalizedText> DepartmentOfGroup1 = Of<LocalizedText>(
        "department.group-1", new("Phó Trưởng phòng, nhóm 1", "Deputy heads of a department, Group 1"), ByScheme, "3", "a");

    /// <summary>Departments of Group 2 (6.3.b).</summary>
    public static readonly NormTimeline<DeputyNumber> DepartmentOfGroup2 = Of<DeputyNumber>(
        "department.group-2", new("Phó Trưởng phòng, nhóm 2", "Deputy heads of a department, Group 2"), new(AtMost(2)), "3", "b");

    /// <summary>Small departments of Groups 3 and 4 (6.3.c).</summary>
    public static readonly NormTimeline<DeputyNumber> SmallDepartment = Of<DeputyNumber>(
        "department.groups-3-and-4.small",
        new("Phó Trưởng phòng của phòng nhỏ, nhóm 3, nhóm 4", "Deputy heads of a small department, Groups 3 and 4"),
        new(AtMost(1)) { Size = Requirement.FromTo(Measurement.Count(7), Measurement.Count(9)) }, "3", "c");

    /// <summary>Larger departments of Groups 3 and 4 (6.3.c).</summary>
    public static readonly NormTimeline<DeputyNumber> LargeDepartment = Of<DeputyNumber>(
        "department.groups-3-and-4.large",
        new("Phó Trưởng phòng của phòng lớn, nhóm 3, nhóm 4", "Deputy heads of a larger department, Groups 3 and 4"),
        new(AtMost(2)) { Size = Requirement.AtLeast(Measurement.Count(10)) }, "3", "c");

    /// <summary>Who sets the exact number within the frame (6.4); not for units in a ministry's structure. The commune in the place of the district is reported.</summary>
    public static readonly NormTimeline<LocalizedText> ExactNumber = Timelines.Of(
        Id("exact-number"),
        new("Quyết định số lượng cấp phó cụ thể", "Setting the exact number of deputies"),
        Timelines.From<LocalizedText>(
            Decree120,
            new(
                "Bộ trưởng, Thủ trưởng cơ quan, người đứng đầu tổ chức do Chính phủ, Thủ tướng Chính phủ thành lập, Ủy ban nhân dân và Chủ tịch Ủy ban nhân dân cấp tỉnh, Ủy ban nhân dân cấp huyện quyết định theo vị trí pháp lý, quy mô, số đầu mối, phạm vi hoạt động",
                "the minister, head of the agency or of the organisation set up by the Government or the Prime Minister, the provincial People's Committee and its chair, or the district People's Committee, by legal position, size, focal points and scope"),
            Decree120Of2020.At("6", "4")),
        Timelines.FromSecondary<LocalizedText>(
            Decree283,
            new(
                "Bộ trưởng, Thủ trưởng cơ quan, người đứng đầu tổ chức do Chính phủ, Thủ tướng Chính phủ thành lập, Ủy ban nhân dân và Chủ tịch Ủy ban nhân dân cấp tỉnh, Ủy ban nhân dân cấp xã quyết định theo vị trí pháp lý, quy mô, số đầu mối, phạm vi hoạt động",
                "the minister, head of the agency or of the organisation set up by the Government or the Prime Minister, the provincial People's Committee and its chair, or the communal People's Committee, by legal position, size, focal points and scope"),
            Decree120Of2020.At("6", "4"), Decree283Of2025.At("14")));

    /// <summary>Who sets it for units in a ministry's structure (Decree 303/2025/NĐ-CP, 11.4).</summary>
    public static readonly NormTimeline<LocalizedText> ExactNumberOfMinistry = OfDecree303<LocalizedText>(
        "exact-number.ministry",
        new("Quyết định số lượng cấp phó cụ thể của đơn vị thuộc cơ cấu của bộ", "Setting the exact number in a ministry's structure"),
        new("Bộ trưởng xác định tổng số và quyết định số lượng cụ thể", "the minister sets the total and each number"), "11", "4");

    /// <summary>A part never has more deputies than the body above it (Decree 303/2025/NĐ-CP, 3.3).</summary>
    public static readonly NormTimeline<LocalizedText> NotAboveParent = OfDecree303<LocalizedText>(
        "not-above-parent",
        new("Số cấp phó của tổ chức trực thuộc so với tổ chức cấp trên trực tiếp", "Deputies of a part against those of the body above it"),
        new("không vượt quá số cấp phó của tổ chức cấp trên trực tiếp", "not more than those of the body directly above"), "3", "3");

    /// <summary>A body without parts never has more deputies than one of its level that has parts (the same clause).</summary>
    public static readonly NormTimeline<LocalizedText> NotAbovePeer = OfDecree303<LocalizedText>(
        "not-above-peer",
        new("Số cấp phó của tổ chức không có tổ chức bên trong so với tổ chức cùng cấp", "Deputies of a body without parts against one of its level that has parts"),
        new("không vượt quá số cấp phó của tổ chức có tổ chức bên trong", "not more than those of a body that has parts"), "3", "3");

    /// <summary>A need above the frame (the same clause).</summary>
    public static readonly NormTimeline<LocalizedText> AboveFrame = OfDecree303<LocalizedText>(
        "above-frame",
        new("Cần nhiều cấp phó hơn quy định", "A need of more deputies than the rules give"),
        new("báo cáo cấp có thẩm quyền xem xét, quyết định", "it is reported to the competent authority, which decides"), "3", "3");

    /// <summary>Months for a unit founded before the decree to come within the frame (27.2.b).</summary>
    public static readonly NormTimeline<Requirement> GraceOfOlderUnits = Timelines.Ending(
        Id("grace.older-units"),
        new("Thời hạn sắp xếp của đơn vị thành lập trước Nghị định", "Time for a unit founded before the decree"),
        Decree283,
        Timelines.From(Decree120, Requirement.AtMost(Measurement.Months(12)), Decree120Of2020.At("27", "2", "b")));

    /// <summary>Months after a rearrangement (27.2.b); the new Article 27 is known from a report.</summary>
    public static readonly NormTimeline<Requirement> GraceAfterRearrangement = Timelines.Of(
        Id("grace.rearrangement"),
        new("Thời hạn giảm cấp phó sau sắp xếp", "Time to reduce deputies after a rearrangement"),
        Timelines.From(Decree120, Requirement.AtMost(Measurement.Months(36)), Decree120Of2020.At("27", "2", "b")),
        Timelines.FromSecondary(Decree283, Requirement.AtMost(Measurement.Months(60)), Decree120Of2020.At("27"), Decree283Of2025.At()));

    /// <summary>The last day for rearranged units in a ministry's structure (Decree 303/2025/NĐ-CP, 15.2).</summary>
    public static readonly NormTimeline<LocalDate> GraceOfMinistry = OfDecree303(
        "grace.ministry",
        new("Thời hạn sắp xếp cấp phó của đơn vị thuộc bộ", "Time to reduce deputies in a ministry"),
        new LocalDate(2030, 12, 31), "15", "2");

    /// <summary>Every timeline of this room.</summary>
    public static readonly NormTimeline[] All =
    [
        AverageOfGroup1, AverageOfGroup2, AverageOfGroups3And4, AverageByMinistryDecree, SchemeOfGroup1, OfGroup2, SmallUnit, LargeUnit, OtherUnit,
        .. Exceptions, Unread, ReportedForCommunes, DepartmentOfGroup1, DepartmentOfGroup2, SmallDepartment, LargeDepartment, ExactNumber, ExactNumberOfMinistry,
        NotAboveParent, NotAbovePeer, AboveFrame, GraceOfOlderUnits, GraceAfterRearrangement, GraceOfMinistry,
    ];

    private static LocalizedText AverageText => new(
        "Cấp phó bình quân của các đơn vị thuộc cơ cấu tổ chức của bộ", "Average deputies of the units in a ministry's structure");

    private static LocalizedText ByScheme => new(
        "theo Đề án thành lập hoặc Đề án tự chủ đã được phê duyệt", "by the approved founding or autonomy scheme");

    private static Requirement AtMost(int number) => Requirement.AtMost(Measurement.Count(number));

    private static NormTimeline<Requirement> AverageOf(string group, string point) => Timelines.Of(
        Id($"ministry-average.group-{group}"),
        AverageText,
        Timelines.From(Decree120, AtMost(3), Decree120Of2020.At("6", "2", point)),
        Timelines.From(Decree303, AtMost(3), Decree120Of2020.At("6", "2", point), Decree303Of2025.At("11", "1")));

    private static NormTimeline<DeputyNumber> Exception(string name, DeputyNumber number) => Timelines.Ending(
        Id($"unit.groups-3-and-4.{name}"),
        new("Trường hợp được bố trí nhiều cấp phó hơn", "A unit that may have more deputies"),
        Decree283,
        Timelines.From(Decree83Of2024.Effective!.Value.From, number, Decree120Of2020.At("6", "2", "c"), Decree83Of2024.At("3")));

    private static NormTimeline<DeputyNumber> UpTo2025(string name, DeputyNumber number, LocalDate from) => Timelines.Ending(
        Id(name),
        new("Cấp phó của đơn vị nhóm 3, nhóm 4", "Deputies of a unit of Groups 3 and 4"),
        Decree283,
        Timelines.From(from, number, Decree120Of2020.At("6", "2", "c")));

    private static NormTimeline<T> Of<T>(string name, LocalizedText description, T value, string clause, string point)
        where T : notnull => Timelines.Of(Id(name), description, Timelines.From(Decree120, value, Decree120Of2020.At("6", clause, point)));

    private static NormTimeline<T> OfDecree303<T>(string name, LocalizedText description, T value, string article, string clause)
        where T : notnull => Timelines.Of(Id(name), description, Timelines.From(Decree303, value, Decree303Of2025.At(article, clause)));

    private static string Id(string name) => $"{StructureNorms.Room}deputies.{name}";
}
