using PublicServiceUnits.Json.Shapes;
using PublicServiceUnits.Organisation;
using PublicServiceUnits.Units;
using FactsFields = PublicServiceUnits.Json.Shapes.Fields<PublicServiceUnits.Organisation.JobPositionsFacts>;
using LevelFields = PublicServiceUnits.Json.Shapes.Fields<PublicServiceUnits.Organisation.LevelPlacement>;
using PositionFields = PublicServiceUnits.Json.Shapes.Fields<PublicServiceUnits.Organisation.JobPosition>;

namespace PublicServiceUnits.Json.Facts;

/// <summary>The facts of <c>organisation.job-positions</c>.</summary>
internal static class JobPositionShapes
{
    private static readonly WholeNumberShape Count = new(0, JobPositionsFactsValidator.Most);

    private static readonly ObjectShape<LevelPlacement> Level = new(
        new LevelPlacement { Level = default },
        LevelFields.Required(
            "level",
            new NameShape<CareerLevel>(),
            one => one.Level,
            (one, value) => one with { Level = value },
            new("bậc nghề nghiệp", "the career level")),
        LevelFields.Optional(
            "people",
            Count,
            one => one.People,
            (one, value) => one with { People = value },
            new("số viên chức ở bậc này, gồm cả viên chức quản lý", "the employees on it, managers included")));

    private static readonly ObjectShape<JobPosition> Position = new(
        new JobPosition(),
        PositionFields.OptionalPart(
            "label", TextShape.Instance, one => one.Label, (one, value) => one with { Label = value }, new("tên vị trí", "the host's own name")),
        PositionFields.Optional(
            "assignedHeadcount",
            Count,
            one => one.AssignedHeadcount,
            (one, value) => one with { AssignedHeadcount = value },
            new("biên chế được giao cho vị trí", "the headcount assigned to the position")),
        PositionFields.List(
            "levels",
            Level,
            one => one.Levels,
            (one, value) => one with { Levels = value },
            new("mọi bậc được sử dụng; bỏ trống khi vị trí không có bậc", "every level used; nothing where the position has none")),
        PositionFields.Flag(
            "isSurplusOfPlacement",
            one => one.IsSurplusOfPlacement,
            (one, value) => one with { IsSurplusOfPlacement = value },
            new("số vượt có do bố trí viên chức tuyển dụng trước đó vào bậc không", "whether a surplus comes from placing the employees of before")));

    public static ObjectShape<JobPositionsFacts> Facts { get; } = new(
        new JobPositionsFacts(),
        FactsFields.Optional(
            "managingBody",
            new NameShape<ManagingBodyKind>(ManagingBodies.Read),
            facts => facts.ManagingBody,
            (facts, value) => facts with { ManagingBody = value },
            new("cơ quan trực tiếp quản lý đơn vị; nhận cả tên tiếng Việt", "the body directly above the unit; names in words are read too")),
        FactsFields.Optional(
            "tier", TierShape.Instance, facts => facts.Tier, (facts, value) => facts with { Tier = value }, new("nhóm tự chủ tài chính, 1 đến 4", "the tier of financial autonomy, 1 to 4")),
        FactsFields.Flag(
            "isUnderNationalUniversity",
            facts => facts.IsUnderNationalUniversity,
            (facts, value) => facts with { IsUnderNationalUniversity = value },
            new("đơn vị có thuộc một trong hai đại học quốc gia không; đến 30/6/2026", "whether the unit is under one of the two national universities; up to 2026-06-30")),
        FactsFields.Flag(
            "isPublicUniversity",
            facts => facts.IsPublicUniversity,
            (facts, value) => facts with { IsPublicUniversity = value },
            new("đơn vị có phải trường đại học công lập không; đến 30/6/2026", "whether the unit is a public university; up to 2026-06-30")),
        FactsFields.Flag(
            "hasCouncil",
            facts => facts.HasCouncil,
            (facts, value) => facts with { HasCouncil = value },
            new("đơn vị có hội đồng quản lý không; nhóm 2 đến 30/6/2026", "whether the unit has a management council; Group 2 up to 2026-06-30")),
        FactsFields.Flag(
            "isScienceAndTechnologyOrganisation",
            facts => facts.IsScienceAndTechnologyOrganisation,
            (facts, value) => facts with { IsScienceAndTechnologyOrganisation = value },
            new("đơn vị có phải tổ chức khoa học và công nghệ công lập không; từ 01/7/2026", "whether the unit is a public science and technology organisation; from 2026-07-01")),
        FactsFields.Flag(
            "sectorLawLetsUnitDecide",
            facts => facts.SectorLawLetsUnitDecide,
            (facts, value) => facts with { SectorLawLetsUnitDecide = value },
            new("pháp luật chuyên ngành có cho đơn vị quyết định vị trí việc làm không; từ 01/7/2026", "whether sector law lets the unit decide its job positions; from 2026-07-01")),
        FactsFields.Optional(
            "delegation",
            new NameShape<PositionDelegation>(),
            facts => facts.Delegation,
            (facts, value) => facts with { Delegation = value },
            new("thẩm quyền phê duyệt đã phân cấp, ủy quyền cho ai", "to whom the approval was delegated")),
        FactsFields.Flag(
            "isFirstApproval",
            facts => facts.IsFirstApproval,
            (facts, value) => facts with { IsFirstApproval = value },
            new("phê duyệt lần đầu (true) hay điều chỉnh (false); đến 30/6/2026", "a first approval (true) or a change (false); up to 2026-06-30")),
        FactsFields.Flag(
            "isApprovedUnderCurrentDecree",
            facts => facts.IsApprovedUnderCurrentDecree,
            (facts, value) => facts with { IsApprovedUnderCurrentDecree = value },
            new("đã có phê duyệt theo nghị định đang có hiệu lực chưa", "whether there is an approval under the decree in force")),
        FactsFields.Optional(
            "incompleteFileReceivedOn",
            DateShape.Instance,
            facts => facts.IncompleteFileReceivedOn,
            (facts, value) => facts with { IncompleteFileReceivedOn = value },
            new("ngày nhận hồ sơ chưa đủ thành phần", "the day an incomplete file was received")),
        FactsFields.Optional(
            "completeFileReceivedOn",
            DateShape.Instance,
            facts => facts.CompleteFileReceivedOn,
            (facts, value) => facts with { CompleteFileReceivedOn = value },
            new("ngày nhận đủ hồ sơ", "the day the complete file was received")),
        FactsFields.Optional(
            "reportReceivedOn",
            DateShape.Instance,
            facts => facts.ReportReceivedOn,
            (facts, value) => facts with { ReportReceivedOn = value },
            new("ngày nhận báo cáo của cơ quan tham mưu", "the day the adviser's report was received")),
        FactsFields.List(
            "daysOff",
            TimetableShapes.DaysOff,
            facts => facts.DaysOff,
            (facts, value) => facts with { DaysOff = value },
            new("ngày nghỉ chính thức và hoán đổi từng năm", "the official days off and swaps of single years")),
        FactsFields.Optional(
            "managementStaff", Count, facts => facts.ManagementStaff, (facts, value) => facts with { ManagementStaff = value }, new("số người ở vị trí lãnh đạo, quản lý", "the persons in managing positions")),
        FactsFields.Optional(
            "sectorProfessionalStaff",
            Count,
            facts => facts.SectorProfessionalStaff,
            (facts, value) => facts with { SectorProfessionalStaff = value },
            new("số người ở vị trí chuyên ngành", "the persons in professional positions of the sector")),
        FactsFields.Optional(
            "sharedProfessionalStaff",
            Count,
            facts => facts.SharedProfessionalStaff,
            (facts, value) => facts with { SharedProfessionalStaff = value },
            new("số người ở vị trí chuyên môn dùng chung", "the persons in shared professional positions")),
        FactsFields.Optional(
            "supportStaff", Count, facts => facts.SupportStaff, (facts, value) => facts with { SupportStaff = value }, new("số người ở vị trí hỗ trợ, phục vụ", "the persons in support positions")),
        FactsFields.Optional(
            "deputyPositions",
            Count,
            facts => facts.DeputyPositions,
            (facts, value) => facts with { DeputyPositions = value },
            new("số vị trí việc làm trong danh mục dành cho cấp phó của người đứng đầu", "the positions of the list for the deputies of the head")),
        FactsFields.List(
            "positions",
            Position,
            facts => facts.Positions,
            (facts, value) => facts with { Positions = value },
            new("các vị trí hỏi tỷ lệ theo bậc, từ 01/7/2026", "the positions whose shares by level are asked, from 2026-07-01")),
        FactsFields.Optional(
            "payClass",
            new NameShape<PublicEmployeePayClass>(),
            facts => facts.PayClass,
            (facts, value) => facts with { PayClass = value },
            new("loại viên chức theo bảng lương, khi hỏi bậc tương ứng", "a pay class whose career level is asked")));
}
