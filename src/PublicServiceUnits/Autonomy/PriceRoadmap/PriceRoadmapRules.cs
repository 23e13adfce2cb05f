using System.Collections.Immutable;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Autonomy;

/// <summary>The rules, reasons and missing facts of <c>autonomy.price-roadmap</c>.</summary>
internal static class PriceRoadmapRules
{
    public const string DecisionId = "autonomy.price-roadmap";

    public static readonly Rule StateFunded = new(DecisionId, "state-funded", "autonomy.price-roadmap.state-funded.");
    public static readonly Rule OwnRoadmap = new(DecisionId, "own-roadmap", "autonomy.price-roadmap.own-roadmap.");
    public static readonly Rule Component = new(DecisionId, "component", "autonomy.price-roadmap.component.");
    public static readonly Rule Ahead = new(DecisionId, "ahead", "autonomy.price-roadmap.ahead.");
    public static readonly Rule FullCostKept = new(DecisionId, "full-cost-kept", "autonomy.price-roadmap.full-cost-kept.");

    public static readonly ImmutableArray<Rule> All = [StateFunded, OwnRoadmap, Component, Ahead, FullCostKept];

    public static readonly LawGap NoLawEncoded = new(
        "gap.price-roadmap.no-law-encoded",
        new(
            "Không có quy định nào được mã hóa cho ngày này; Nghị định 16/2015/NĐ-CP có hiệu lực từ 06/4/2015",
            "No rule is encoded for this date; Decree 16/2015/NĐ-CP is in force from 2015-04-06"));

    public static readonly LawGap HealthNotRead = new(
        "gap.price-roadmap.health-before-60-2021",
        new(
            "Trước 15/8/2021 đơn vị y tế theo Nghị định 85/2012/NĐ-CP và giá khám bệnh, chữa bệnh theo pháp luật riêng; lộ trình giá ở đó chưa đọc được",
            "Before 2021-08-15 health units stood under Decree 85/2012/NĐ-CP and examination prices under laws of their own, whose road map was not read"));

    public static readonly LawGap ByTheYear = new(
        "gap.price-roadmap.by-the-year",
        new(
            "Nghị định viết “Đến năm …”: hiểu là từ đầu năm đó thì đã phải tính, hiểu là trong năm đó thì chưa quá hạn",
            "The decree says “by the year …”: read as from its first day the part is due, read as within the year it is not yet overdue"));

    public static readonly Remark Basically = new(
        "remark.price-roadmap.basically-complete",
        new(
            "Nghị định viết “cơ bản hoàn thành”, không nêu hậu quả; giá cụ thể do cấp có thẩm quyền quy định",
            "The decree says “basically completed” and names no consequence; the price itself is set by the competent authority"));

    public static readonly Remark Tuition = new(
        "remark.price-roadmap.laws-of-the-service",
        new(
            "Giá khám bệnh, chữa bệnh và học phí còn theo pháp luật về giá, khám bệnh, chữa bệnh, giáo dục; các văn bản đó chưa đọc",
            "Examination prices and tuition also follow the laws on prices, on examination and treatment and on education, which were not read"));

    public static readonly DecidingAuthority MinistryOrProvince = new(
        "authority.price-roadmap.ministry-or-province",
        new(
            "Kết cấu chi phí theo lộ trình riêng mà bộ, cơ quan trung ương, Ủy ban nhân dân cấp tỉnh ban hành hoặc trình ban hành",
            "The parts follow the road map that the ministry, central body or provincial People's Committee issued or had issued"));

    public static readonly DecidingAuthority PrimeMinister = new(
        "authority.price-roadmap.prime-minister",
        new(
            "Kết cấu chi phí theo lộ trình khác do Thủ tướng Chính phủ quyết định sau khi có ý kiến thẩm định của Bộ Tài chính",
            "The parts follow another road map decided by the Prime Minister after the Ministry of Finance has appraised it"));

    public static readonly DecidingAuthority ByServiceMinistry = new(
        "authority.price-roadmap.ministry-of-the-service",
        new(
            "Kết cấu chi phí theo quyết định của cấp có thẩm quyền mà bộ quản lý dịch vụ báo cáo Thủ tướng Chính phủ trình, sau khi có ý kiến thẩm định của Bộ Tài chính",
            "The parts follow what the competent authority decided on the report of the service's ministry through the Prime Minister, appraised by the Ministry of Finance"));

    public static readonly MissingFact Sector = new("sector", new("lĩnh vực hoạt động", "the field of services"));
    public static readonly MissingFact Service = new("service", new("dịch vụ được tính giá", "which service is priced"));
    public static readonly MissingFact IsStateFunded = new("isStateFunded", new("dịch vụ có sử dụng ngân sách nhà nước không", "whether the service is State-funded"));
    public static readonly MissingFact HasOwnRoadmap = new("hasOwnRoadmap", new("đã có lộ trình riêng được ban hành chưa", "whether another road map has been issued"));

    public static readonly MissingFact IsOrderedAtFullCost = new(
        "isOrderedAtFullCost", new("Nhà nước có đang đặt hàng theo giá tính đủ chi phí không", "whether the State already orders it at a full-cost price"));

    private static readonly ImmutableArray<MissingFact> Covered =
    [
        .. Enum.GetValues<CostComponent>().Select(component => new MissingFact(
            $"covers{component}",
            new($"giá đã tính {CostComponents.Name(component).Vietnamese} chưa", $"whether the price holds {CostComponents.Name(component).English}"))),
    ];

    public static MissingFact Covers(CostComponent component) => Covered[(int)component];
}
