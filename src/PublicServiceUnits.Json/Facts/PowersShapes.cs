using PublicServiceUnits.Json.Shapes;
using PublicServiceUnits.Organisation;
using PublicServiceUnits.Units;
using FactsFields = PublicServiceUnits.Json.Shapes.Fields<PublicServiceUnits.Organisation.PowersFacts>;
using FunctionFields = PublicServiceUnits.Json.Shapes.Fields<PublicServiceUnits.Organisation.GivenFunction>;

namespace PublicServiceUnits.Json.Facts;

/// <summary>The facts of <c>organisation.powers</c>.</summary>
internal static class PowersShapes
{
    private static readonly ObjectShape<GivenFunction> Function = new(
        new GivenFunction { Text = "" },
        FunctionFields.Required(
            "text",
            TextShape.Instance,
            function => function.Text,
            (function, value) => function with { Text = value },
            new("nội dung chức năng theo văn bản giao", "the function in the words of the decision")));

    public static ObjectShape<PowersFacts> Facts { get; } = new(
        new PowersFacts(),
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
        FactsFields.Optional(
            "managingBody",
            new NameShape<ManagingBodyKind>(ManagingBodies.Read),
            facts => facts.ManagingBody,
            (facts, value) => facts with { ManagingBody = value },
            new("cơ quan trực tiếp quản lý đơn vị; nhận cả tên tiếng Việt", "the body directly above the unit; names in words are read too")),
        FactsFields.Optional(
            "schoolKind",
            new NameShape<SchoolKind>(SchoolKinds.Read),
            facts => facts.SchoolKind,
            (facts, value) => facts with { SchoolKind = value },
            new("loại trường; nhận cả tên tiếng Việt", "the kind of school; names in words are read too")),
        FactsFields.Flag(
            "hasCouncil",
            facts => facts.HasCouncil,
            (facts, value) => facts with { HasCouncil = value },
            new("có hội đồng quản lý, hội đồng trường không", "whether the unit has a management, school or university council")),
        FactsFields.Flag(
            "sectorLawLetsUnitSetPositions",
            facts => facts.SectorLawLetsUnitSetPositions,
            (facts, value) => facts with { SectorLawLetsUnitSetPositions = value },
            new("pháp luật chuyên ngành có cho đơn vị quyết định vị trí việc làm không", "whether a law of the field lets the unit decide its job positions")),
        FactsFields.Flag(
            "onlyDoesBusinessForProfit",
            facts => facts.OnlyDoesBusinessForProfit,
            (facts, value) => facts with { OnlyDoesBusinessForProfit = value },
            new("có chỉ kinh doanh, thu lợi nhuận không", "whether the unit does nothing but business for profit")),
        FactsFields.Flag(
            "hasStateManagementFunctions",
            facts => facts.HasStateManagementFunctions,
            (facts, value) => facts with { HasStateManagementFunctions = value },
            new("có được giao chức năng quản lý nhà nước không", "whether the unit was given State-management functions")),
        FactsFields.List(
            "stateManagementFunctions",
            Function,
            facts => facts.StateManagementFunctions,
            (facts, value) => facts with { StateManagementFunctions = value },
            new("các chức năng quản lý nhà nước được giao", "the State-management functions given")));
}
