using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Json.Shapes;
using PublicServiceUnits.Units;
using FactsFields = PublicServiceUnits.Json.Shapes.Fields<PublicServiceUnits.Autonomy.PriceRoadmapFacts>;

namespace PublicServiceUnits.Json.Facts;

/// <summary>The facts of <c>autonomy.price-roadmap</c>.</summary>
internal static class PriceRoadmapShapes
{
    public static ObjectShape<PriceRoadmapFacts> Facts { get; } = new(
        new PriceRoadmapFacts(),
        FactsFields.Optional(
            "sector",
            new NameShape<UnitSector>(UnitSectors.Read),
            facts => facts.Sector,
            (facts, value) => facts with { Sector = value },
            new("lĩnh vực hoạt động; trước 15/08/2021 quyết định nghị định áp dụng", "the field of services; before 2021-08-15 it decides which decree governs")),
        FactsFields.Optional(
            "service",
            new NameShape<PricedService>(),
            facts => facts.Service,
            (facts, value) => facts with { Service = value },
            new("dịch vụ được tính giá", "which service is priced")),
        FactsFields.Flag(
            "isStateFunded",
            facts => facts.IsStateFunded,
            (facts, value) => facts with { IsStateFunded = value },
            new("dịch vụ có sử dụng ngân sách nhà nước không", "whether the service is State-funded")),
        FactsFields.Flag(
            "hasOwnRoadmap",
            facts => facts.HasOwnRoadmap,
            (facts, value) => facts with { HasOwnRoadmap = value },
            new("cấp có thẩm quyền đã ban hành lộ trình riêng chưa", "whether the authority has issued another road map")),
        FactsFields.Flag(
            "isOrderedAtFullCost",
            facts => facts.IsOrderedAtFullCost,
            (facts, value) => facts with { IsOrderedAtFullCost = value },
            new("Nhà nước có đang đặt hàng theo giá tính đủ chi phí không", "whether the State already orders it at a full-cost price")),
        FactsFields.Flag(
            "coversPay",
            facts => facts.CoversPay,
            (facts, value) => facts with { CoversPay = value },
            new("giá đã tính chi phí tiền lương chưa", "whether the price holds pay")),
        FactsFields.Flag(
            "coversDirectCosts",
            facts => facts.CoversDirectCosts,
            (facts, value) => facts with { CoversDirectCosts = value },
            new("giá đã tính chi phí trực tiếp chưa", "whether the price holds direct costs")),
        FactsFields.Flag(
            "coversManagementCosts",
            facts => facts.CoversManagementCosts,
            (facts, value) => facts with { CoversManagementCosts = value },
            new("giá đã tính chi phí quản lý chưa", "whether the price holds management costs")),
        FactsFields.Flag(
            "coversDepreciation",
            facts => facts.CoversDepreciation,
            (facts, value) => facts with { CoversDepreciation = value },
            new("giá đã tính khấu hao tài sản cố định chưa", "whether the price holds depreciation of fixed assets")),
        FactsFields.Flag(
            "coversOtherLawfulCosts",
            facts => facts.CoversOtherLawfulCosts,
            (facts, value) => facts with { CoversOtherLawfulCosts = value },
            new("giá đã tính chi phí khác theo pháp luật về giá chưa", "whether the price holds the other costs by the price law")));
}
