using PublicServiceUnits.Json.Shapes;
using PublicServiceUnits.Organisation;
using PublicServiceUnits.Units;
using FactsFields = PublicServiceUnits.Json.Shapes.Fields<PublicServiceUnits.Organisation.OrganisationFileFacts>;

namespace PublicServiceUnits.Json.Facts;

/// <summary>The facts of <c>organisation.file</c>: what several questions share, and those of each question it asks.</summary>
internal static class OrganisationFileShapes
{
    public static ObjectShape<OrganisationFileFacts> Facts { get; } = new(
        new OrganisationFileFacts(),
        FactsFields.Optional(
            "tier",
            TierShape.Instance,
            facts => facts.Tier,
            (facts, value) => facts with { Tier = value },
            new("nhóm tự chủ đang áp dụng, 1 đến 4", "the tier in force, 1 to 4")),
        FactsFields.Optional(
            "band",
            BandShape.Instance,
            facts => facts.Band,
            (facts, value) => facts with { Band = value },
            new("bậc trong nhóm 3", "the band inside Group 3")),
        FactsFields.Optional(
            "sector",
            new NameShape<UnitSector>(UnitSectors.Read),
            facts => facts.Sector,
            (facts, value) => facts with { Sector = value },
            new("lĩnh vực hoạt động; nhận cả tên tiếng Việt", "the field of services; names in words are read too")),
        FactsFields.Optional(
            "managingBody",
            new NameShape<ManagingBodyKind>(ManagingBodies.Read),
            facts => facts.ManagingBody,
            (facts, value) => facts with { ManagingBody = value },
            new("cơ quan trực tiếp quản lý đơn vị; nhận cả tên tiếng Việt", "the body directly above the unit; names in words are read too")),
        FactsFields.Flag(
            "hasCouncil",
            facts => facts.HasCouncil,
            (facts, value) => facts with { HasCouncil = value },
            new("đơn vị có hội đồng quản lý không", "whether the unit has a management council")),
        FactsFields.Optional(
            "publicEmployees",
            new WholeShape(0, OrganisationFileFactsValidator.MostStaff),
            facts => facts.PublicEmployees,
            (facts, value) => facts with { PublicEmployees = value },
            new("số viên chức, người", "the number of public employees, persons")),
        FactsFields.OptionalPart(
            "structure",
            StructureShapes.Facts,
            facts => facts.Structure,
            (facts, value) => facts with { Structure = value },
            new("như trong organisation.structure", "as in organisation.structure")),
        FactsFields.OptionalPart(
            "powers",
            PowersShapes.Facts,
            facts => facts.Powers,
            (facts, value) => facts with { Powers = value },
            new("như trong organisation.powers", "as in organisation.powers")),
        FactsFields.OptionalPart(
            "managementCouncil",
            ManagementCouncilShapes.Facts,
            facts => facts.ManagementCouncil,
            (facts, value) => facts with { ManagementCouncil = value },
            new("như trong organisation.management-council", "as in organisation.management-council")),
        FactsFields.OptionalPart(
            "jobPositions",
            JobPositionShapes.Facts,
            facts => facts.JobPositions,
            (facts, value) => facts with { JobPositions = value },
            new("như trong organisation.job-positions", "as in organisation.job-positions")),
        FactsFields.OptionalPart(
            "headcount",
            HeadcountShapes.Facts,
            facts => facts.Headcount,
            (facts, value) => facts with { Headcount = value },
            new("như trong organisation.headcount", "as in organisation.headcount")));
}
