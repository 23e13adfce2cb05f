using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Json.Shapes;
using PublicServiceUnits.Units;
using FactsFields = PublicServiceUnits.Json.Shapes.Fields<PublicServiceUnits.Autonomy.RightsFacts>;

namespace PublicServiceUnits.Json.Facts;

/// <summary>The facts of <c>autonomy.rights</c>.</summary>
internal static class RightsShapes
{
    public static ObjectShape<RightsFacts> Facts { get; } = new(
        new RightsFacts(),
        FactsFields.Optional(
            "tier",
            TierShape.Instance,
            facts => facts.Tier,
            (facts, value) => facts with { Tier = value },
            new("nhóm tự chủ, 1 đến 4", "the tier, 1 to 4")),
        FactsFields.Optional(
            "band",
            BandShape.Instance,
            facts => facts.Band,
            (facts, value) => facts with { Band = value },
            new("bậc của nhóm 3", "the band inside Group 3")),
        FactsFields.Optional(
            "sector",
            new NameShape<UnitSector>(UnitSectors.Read),
            facts => facts.Sector,
            (facts, value) => facts with { Sector = value },
            new("lĩnh vực hoạt động; nhận cả tên tiếng Việt", "the field of services; names in words are read too")),
        FactsFields.Flag(
            "hasServiceActivities",
            facts => facts.HasServiceActivities,
            (facts, value) => facts with { HasServiceActivities = value },
            new("có hoạt động dịch vụ không", "whether the unit has service activities")),
        FactsFields.Flag(
            "hasCouncil",
            facts => facts.HasCouncil,
            (facts, value) => facts with { HasCouncil = value },
            new("có hội đồng quản lý, hội đồng trường không", "whether the unit has a management, school or university council")),
        FactsFields.Flag(
            "isHigherEducationInstitution",
            facts => facts.IsHigherEducationInstitution,
            (facts, value) => facts with { IsHigherEducationInstitution = value },
            new("có phải cơ sở giáo dục đại học không", "whether the unit is a higher-education institution")),
        FactsFields.Flag(
            "isRegionalUniversity",
            facts => facts.IsRegionalUniversity,
            (facts, value) => facts with { IsRegionalUniversity = value },
            new("có phải đại học vùng không", "whether the unit is a regional university")),
        FactsFields.Flag(
            "isMultiFunctionHealthCentre",
            facts => facts.IsMultiFunctionHealthCentre,
            (facts, value) => facts with { IsMultiFunctionHealthCentre = value },
            new("có phải trung tâm y tế đa chức năng không", "whether the unit is a multi-function health centre")),
        FactsFields.Flag(
            "hasNewSalaryRegimeStarted",
            facts => facts.HasNewSalaryRegimeStarted,
            (facts, value) => facts with { HasNewSalaryRegimeStarted = value },
            new("chế độ tiền lương của Nghị quyết số 27-NQ/TW đã thực hiện chưa", "whether the salary regime of Resolution 27-NQ/TW has started")),
        FactsFields.Optional(
            "assignedHeadcount",
            new WholeNumberShape(0, RightsFactsValidator.MostStaff),
            facts => facts.AssignedHeadcount,
            (facts, value) => facts with { AssignedHeadcount = value },
            new("số biên chế viên chức được giao, người", "the staff assigned, in persons")),
        FactsFields.Optional(
            "headcountNorm",
            new WholeNumberShape(0, RightsFactsValidator.MostStaff),
            facts => facts.HeadcountNorm,
            (facts, value) => facts with { HeadcountNorm = value },
            new("số định mức do Bộ ban hành, người", "the staff by the ministry's norm, in persons")));
}
