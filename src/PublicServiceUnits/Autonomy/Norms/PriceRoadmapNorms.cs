using System.Collections.Immutable;
using PublicServiceUnits.Law;
using static PublicServiceUnits.Law.LegalDocuments;

namespace PublicServiceUnits.Autonomy;

/// <summary>The road map by which the price of State-funded services comes to hold every cost.</summary>
internal static class PriceRoadmapNorms
{
    // 10.1 of Decrees 16/2015 and 141/2016 name the same years, each in its own words.
    private static readonly ImmutableArray<(CostComponent Component, int Year, string Point)> Years =
    [
        (CostComponent.Pay, 2016, "a"),
        (CostComponent.DirectCosts, 2016, "a"),
        (CostComponent.ManagementCosts, 2018, "b"),
        (CostComponent.Depreciation, 2020, "c"),
    ];

    private static readonly RoadmapStep Decree60Step = new(2021, EndsWithTheYear: true);

    /// <summary>Each part for every field (16/2015, 10.1; 60/2021, 5.3.a).</summary>
    public static readonly ImmutableArray<NormTimeline<RoadmapStep>> Components =
    [
        .. Years.Select(row => Timelines.Of(
            Id(row.Component, ""),
            Description(row.Component, "mọi lĩnh vực", "every field"),
            Timelines.From(AutonomyDates.Decree16, new RoadmapStep(row.Year, EndsWithTheYear: false), Decree16Of2015.At("10", "1", row.Point)),
            Timelines.From(AutonomyDates.Decree60, Decree60Step, Decree60Of2021.At("5", "3", "a")))),
        Timelines.Of(
            Id(CostComponent.OtherLawfulCosts, ""),
            Description(CostComponent.OtherLawfulCosts, "mọi lĩnh vực", "every field"),
            Timelines.From(AutonomyDates.Decree60, Decree60Step, Decree60Of2021.At("5", "3", "a"))),
    ];

    /// <summary>The same for science and technology before, by reference (54/2016, 4.3).</summary>
    public static readonly ImmutableArray<NormTimeline<RoadmapStep>> ScienceComponents =
    [
        .. Years.Select(row => Timelines.Ending(
            Id(row.Component, ".science-and-technology"),
            Description(row.Component, "khoa học và công nghệ", "science and technology"),
            AutonomyDates.Decree60,
            Timelines.From(
                AutonomyDates.Decree54, new RoadmapStep(row.Year, EndsWithTheYear: false), Decree54Of2016.At("4", "3"), Decree16Of2015.At("10", "1", row.Point)))),
    ];

    /// <summary>The same for economic and other fields before (141/2016, 10.1).</summary>
    public static readonly ImmutableArray<NormTimeline<RoadmapStep>> EconomicComponents =
    [
        .. Years.Select(row => Timelines.Ending(
            Id(row.Component, ".economic-and-other"),
            Description(row.Component, "sự nghiệp kinh tế, sự nghiệp khác", "economic and other fields"),
            AutonomyDates.Decree60,
            Timelines.From(AutonomyDates.Decree141, new RoadmapStep(row.Year, EndsWithTheYear: false), Decree141Of2016.At("10", "1", row.Point)))),
    ];

    /// <summary>Which prices the road map binds, and how the others are set.</summary>
    public static readonly NormTimeline<LocalizedText> StateFunded = Timelines.Of(
        "autonomy.price-roadmap.state-funded.general",
        new("Dịch vụ theo lộ trình tính giá", "Services under the price road map"),
        Timelines.From<LocalizedText>(
            AutonomyDates.Decree16,
            new(
                "chỉ dịch vụ sử dụng ngân sách nhà nước; dịch vụ khác theo cơ chế thị trường",
                "State-funded services only; the others by the market mechanism"),
            Decree16Of2015.At("10"), Decree16Of2015.At("9", "1")),
        Timelines.From<LocalizedText>(
            AutonomyDates.Decree60,
            new(
                "chỉ dịch vụ sử dụng ngân sách nhà nước; dịch vụ khác do đơn vị định giá (hỏi autonomy.rights)",
                "State-funded services only; of the others the unit sets the price (ask autonomy.rights)"),
            Decree60Of2021.At("5", "3"), Decree60Of2021.At("6", "2", "b")));

    /// <summary>Going ahead of the road map (16/2015, 10.2).</summary>
    public static readonly NormTimeline<LocalizedText> Ahead = OfThePast(
        "autonomy.price-roadmap.ahead.general", Decree16Of2015.At("10", "2"), AutonomyDates.Decree16);

    /// <summary>The same in economic and other fields (141/2016, 10.2).</summary>
    public static readonly NormTimeline<LocalizedText> AheadEconomic = OfThePast(
        "autonomy.price-roadmap.ahead.economic-and-other", Decree141Of2016.At("10", "2"), AutonomyDates.Decree141);

    /// <summary>Full-cost prices at which the State orders go on (60/2021, 5.3.b).</summary>
    public static readonly NormTimeline<LocalizedText> FullCostKept = Timelines.Of(
        "autonomy.price-roadmap.full-cost-kept.general",
        new("Dịch vụ đang được đặt hàng theo giá tính đủ chi phí", "Services already ordered at a full-cost price"),
        Timelines.From(AutonomyDates.Decree60, GoesOn, Decree60Of2021.At("5", "3", "b")));

    /// <summary>The same in economic and other fields before (141/2016, 10.3).</summary>
    public static readonly NormTimeline<LocalizedText> FullCostKeptEconomic = Timelines.Ending(
        "autonomy.price-roadmap.full-cost-kept.economic-and-other",
        new("Dịch vụ đang được đặt hàng theo giá tính đủ chi phí, sự nghiệp kinh tế, sự nghiệp khác", "Services already ordered at a full-cost price, economic and other fields"),
        AutonomyDates.Decree60,
        Timelines.From(AutonomyDates.Decree141, GoesOn, Decree141Of2016.At("10", "3")));

    /// <summary>Who issues another road map (16/2015, 10.3; 60/2021, 5.3.a; the ministry's name by 111/2025, 2.3).</summary>
    public static readonly NormTimeline<LocalizedText> OwnRoadmap = Timelines.Of(
        "autonomy.price-roadmap.own-roadmap.general",
        new("Lộ trình riêng", "Another road map"),
        Timelines.From<LocalizedText>(
            AutonomyDates.Decree16,
            new(
                "bộ, cơ quan trung ương, Ủy ban nhân dân cấp tỉnh ban hành hoặc trình cấp có thẩm quyền",
                "issued or submitted by ministries, central bodies and provincial People's Committees"),
            Decree16Of2015.At("10", "3")),
        Timelines.From(
            AutonomyDates.Decree60,
            Exceptions("Bộ Lao động - Thương binh và Xã hội", "Labour, Invalids and Social Affairs"),
            Decree60Of2021.At("5", "3", "a")),
        Timelines.From(
            AutonomyDates.Decree111, Exceptions("Bộ Nội vụ", "Home Affairs"), Decree60Of2021.At("5", "3", "a"), Decree111Of2025.At("2", "3")));

    /// <summary>Who prices the services in economic and other fields before (141/2016, 10.4).</summary>
    public static readonly NormTimeline<LocalizedText> OwnRoadmapEconomic = Timelines.Ending(
        "autonomy.price-roadmap.own-roadmap.economic-and-other",
        new("Giá theo danh mục, sự nghiệp kinh tế, sự nghiệp khác", "Prices of the listed services, economic and other fields"),
        AutonomyDates.Decree60,
        Timelines.From<LocalizedText>(
            AutonomyDates.Decree141,
            new(
                "bộ, cơ quan trung ương, Ủy ban nhân dân cấp tỉnh xác định giá theo lộ trình, khả năng ngân sách và khả năng chi trả",
                "ministries, central bodies and provincial People's Committees set prices by the road map, the budget and what users can pay"),
            Decree141Of2016.At("10", "4")));

    /// <summary>Every timeline of this room.</summary>
    public static readonly NormTimeline[] All =
    [
        .. Components, .. ScienceComponents, .. EconomicComponents,
        StateFunded, Ahead, AheadEconomic, FullCostKept, FullCostKeptEconomic, OwnRoadmap, OwnRoadmapEconomic,
    ];

    private static LocalizedText GoesOn => new("tiếp tục theo giá tính đủ chi phí", "go on at the full-cost price");

    private static string Id(CostComponent component, string field) => $"autonomy.price-roadmap.component.{NormNames.Of(component)}{field}";

    private static LocalizedText Description(CostComponent component, string field, string inEnglish) => new(
        $"Hạn tính {CostComponents.Name(component).Vietnamese} vào giá, {field}", $"By when the price holds {CostComponents.Name(component).English}, {inEnglish}");

    private static LocalizedText Exceptions(string ministry, string inEnglish) => new(
        $"do khó khăn khách quan: Thủ tướng Chính phủ quyết định; giá khám bệnh, chữa bệnh, giáo dục, dạy nghề: Bộ Y tế, Bộ Giáo dục và Đào tạo, {ministry} báo cáo Thủ tướng trình cấp có thẩm quyền",
        $"for objective difficulties decided by the Prime Minister; for examination, education and vocational prices the Ministries of Health, of Education and Training and of {inEnglish} report through him to the competent authority");

    private static NormTimeline<LocalizedText> OfThePast(string id, Provision provision, NodaTime.LocalDate from) => Timelines.Ending(
        id,
        new("Thực hiện trước lộ trình", "Going ahead of the road map"),
        AutonomyDates.Decree60,
        Timelines.From<LocalizedText>(
            from, new("đơn vị được thực hiện trước lộ trình, căn cứ tình hình thực tế", "units may go ahead of the road map as their situation allows"), provision));
}
