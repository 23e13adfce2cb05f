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
            new("có hoạt động dịch vụ không", "whether the unit has service activities")));
}
