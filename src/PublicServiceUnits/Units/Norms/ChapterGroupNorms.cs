using NodaTime;
using PublicServiceUnits.Law;
using static PublicServiceUnits.Law.LegalDocuments;

namespace PublicServiceUnits.Units;

/// <summary>The communal chapters that the index of 2026 gives to public service units (Annex I, Circular 130/2025/TT-BTC).</summary>
internal static class ChapterGroupNorms
{
    private static readonly LocalDate Index2025 = new(2026, 1, 1);

    /// <summary>Every timeline of this room.</summary>
    public static readonly NormTimeline<ChapterGroup>[] All =
    [
        Group(
            "essential-services",
            821,
            new(
                "đơn vị sự nghiệp công lập cung ứng dịch vụ sự nghiệp công cơ bản, thiết yếu (văn hóa, thể thao, du lịch, thông tin, truyền thông, môi trường, khuyến nông, đô thị…)",
                "public service units of basic and essential services (culture, sport, tourism, information, communication, environment, agricultural extension, urban services …)")),
        Group(
            "education",
            822,
            new(
                "đơn vị giáo dục, đào tạo (trường mầm non, nhà trẻ, tiểu học, trung học cơ sở, trường dân tộc nội trú)",
                "units of education and training (pre-schools, crèches, primary, lower secondary and ethnic boarding schools)")),
        Group("health-station", 823, new("trạm y tế xã", "communal health stations")),
        Group(
            "projects-and-land",
            829,
            new(
                "ban quản lý dự án (đơn vị quản lý dự án, phát triển quỹ đất, giải phóng mặt bằng, quản lý chợ, bến xe)",
                "project boards (units for projects, land funds, site clearance, markets and bus stations)")),
    ];

    private static NormTimeline<ChapterGroup> Group(string name, int chapter, LocalizedText units) => Timelines.Of(
        $"units.identity.chapter.group.{name}",
        new("Chương cấp xã của đơn vị sự nghiệp", "Communal chapter of service units"),
        Timelines.From(Index2025, new ChapterGroup(chapter, units), new Provision(Circular130Of2025, new ProvisionPath(Annex: "I"))));
}
