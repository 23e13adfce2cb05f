using PublicServiceUnits.Law;
using static PublicServiceUnits.Law.LegalDocuments;

namespace PublicServiceUnits.Autonomy;

/// <summary>Enterprise-style management and accounting: three decrees up to 2021-08-14, Article 34 of Decree 60/2021/NĐ-CP after.</summary>
internal static class EnterpriseRegimeNorms
{
    private static readonly LocalizedText CharterCapital = new("được xác định vốn điều lệ và bảo toàn vốn", "is given charter capital and preserves it");

    private static readonly LocalizedText NoSubsidy = new(
        "dịch vụ có điều kiện xã hội hóa cao, Nhà nước không bao cấp",
        "services that can be highly socialised, without State subsidy");

    private static readonly LocalizedText BudgetPays = new(
        "chi phí xây dựng đề án và các chi phí khác liên quan trực tiếp đến việc vận dụng cơ chế do ngân sách nhà nước bảo đảm theo phân cấp",
        "the State budget bears the cost of drawing up the scheme and other costs directly related to using the mechanism, as delegated");

    /// <summary>Decree 16/2015/NĐ-CP, the frame for every field without a decree of its own.</summary>
    public static readonly OlderEnterpriseNorms Framework = new(
        "framework",
        NoSubsidy,
        CharterCapital,
        ("3", BudgetPays),
        static (text, clause, point, also) =>
        [
            Timelines.From(AutonomyDates.Decree16, text, With(Decree16Of2015, "21", clause, point, also)),
        ]);

    /// <summary>Decree 54/2016/NĐ-CP, which refers to the frame.</summary>
    public static readonly OlderEnterpriseNorms ScienceAndTechnology = new(
        "science-and-technology",
        NoSubsidy,
        CharterCapital,
        ("3", BudgetPays),
        static (text, clause, point, also) =>
        [
            Timelines.From(AutonomyDates.Decree54, text, [Decree54Of2016.At("8", "5"), .. With(Decree16Of2015, "21", clause, point, also)]),
        ]);

    /// <summary>Decree 141/2016/NĐ-CP; Circular 145/2017/TT-BTC refers to it.</summary>
    public static readonly OlderEnterpriseNorms EconomicAndOther = new(
        "economic-and-other",
        new("dịch vụ có điều kiện xã hội hóa cao, Nhà nước không cần bao cấp", "services that can be highly socialised and need no State subsidy"),
        new("được xác định vốn chủ sở hữu và bảo toàn vốn", "is given owner's capital and preserves it"),
        ("2", new("chi phí xây dựng đề án và các chi phí khác liên quan trực tiếp đến việc vận dụng cơ chế tính trong chi thường xuyên của đơn vị", "the cost of drawing up the scheme and other costs directly related to using the mechanism are recurrent expenditure of the unit")),
        static (text, clause, point, also) =>
        [
            Timelines.From(AutonomyDates.Decree141, text, With(Decree141Of2016, "22", clause, point, also)),
            Timelines.From(AutonomyDates.Circular145, text, [.. With(Decree141Of2016, "22", clause, point, also), Circular145Of2017.At("16")]),
        ]);

    /// <summary>Group 1 (34.1).</summary>
    public static readonly NormTimeline<LocalizedText> Group1 = InArticle34(
        "autonomy.enterprise-regime.group-1",
        new("Nhóm được quản lý, kế toán theo mô hình doanh nghiệp", "The group that may manage and keep accounts on the enterprise model"),
        new("đơn vị nhóm 1", "units of Group 1"));

    /// <summary>The approved scheme, and the accounting it leads to (34.1).</summary>
    public static readonly NormTimeline<LocalizedText> Scheme = InArticle34(
        "autonomy.enterprise-regime.scheme",
        new("Đề án quản lý, kế toán theo mô hình doanh nghiệp", "The scheme for management and accounting on the enterprise model"),
        new(
            "có đề án được cấp có thẩm quyền phê duyệt thì thực hiện chế độ kế toán doanh nghiệp",
            "with a scheme approved by the competent authority, enterprise accounting applies"));

    /// <summary>Units on the enterprise-like mechanism need no scheme (34.1 as amended).</summary>
    public static readonly NormTimeline<LocalizedText> NoSchemeNeeded = Timelines.Of(
        "autonomy.enterprise-regime.no-scheme-needed",
        new("Đơn vị đang áp dụng cơ chế tài chính như doanh nghiệp", "Units already on the enterprise-like mechanism"),
        Timelines.From<LocalizedText>(
            AutonomyDates.Decree111,
            new("không cần lập đề án, tiếp tục chế độ kế toán doanh nghiệp", "need no scheme and go on with enterprise accounting"),
            Decree60Of2021.At("34", "1"), Decree111Of2025.At("1", "22"), Decree60Of2021.At("40", "4")));

    /// <summary>The accounting of every other unit. Since the amendment the clause no longer says it; the accounting circular does.</summary>
    public static readonly NormTimeline<LocalizedText> DefaultAccounting = Timelines.Of(
        "autonomy.enterprise-regime.default-accounting",
        new("Chế độ kế toán của các đơn vị còn lại", "The accounting of every other unit"),
        Timelines.From<LocalizedText>(
            AutonomyDates.Decree60,
            new(
                "chế độ kế toán hành chính sự nghiệp, kiểm toán nội bộ, theo dõi riêng dịch vụ sử dụng và không sử dụng ngân sách nhà nước",
                "administrative and public-service accounting, internal audit, separate books for services funded and not funded by the State budget"),
            Decree60Of2021.At("34", "1")),
        Timelines.FromSecondary<LocalizedText>(
            AutonomyDates.Decree111,
            new(
                "chế độ kế toán hành chính, sự nghiệp, trừ đơn vị tự bảo đảm chi thường xuyên và chi đầu tư được cấp có thẩm quyền cho phép áp dụng kế toán doanh nghiệp",
                "administrative and public-service accounting, except for units that cover recurrent and investment expenditure and are allowed enterprise accounting by the competent authority"),
            Circular24Of2024.At(), Decree111Of2025.At("1", "22")));

    /// <summary>What the Treasury controls of the money of groups 1 and 2 (17/2024, 5.4).</summary>
    public static readonly NormTimeline<LocalizedText> TreasuryGroups1And2 = Treasury(
        "groups-1-and-2",
        new("Kho bạc kiểm soát chi của nhóm 1, nhóm 2", "Treasury control of groups 1 and 2"),
        new(
            "kinh phí giao tự chủ theo quy chế chi tiêu nội bộ, quyết định giao quyền tự chủ và Điều 12 Nghị định 60/2021/NĐ-CP; không kiểm soát việc sử dụng các quỹ và nguồn được gửi ngân hàng",
            "autonomous money by internal spending rules, autonomy decision and Article 12, Decree 60/2021/NĐ-CP; the use of funds and of money that may lie in a bank is not controlled"),
        "12");

    /// <summary>The same for Group 3.</summary>
    public static readonly NormTimeline<LocalizedText> TreasuryGroup3 = Treasury(
        "group-3",
        new("Kho bạc kiểm soát chi của nhóm 3", "Treasury control of Group 3"),
        new(
            "kinh phí giao tự chủ theo quy chế chi tiêu nội bộ, quyết định giao quyền tự chủ và Điều 16 Nghị định 60/2021/NĐ-CP; không kiểm soát việc sử dụng các quỹ và nguồn được gửi ngân hàng",
            "autonomous money by internal spending rules, autonomy decision and Article 16, Decree 60/2021/NĐ-CP; the use of funds and of money that may lie in a bank is not controlled"),
        "16");

    /// <summary>The same for Group 4, whose savings are controlled.</summary>
    public static readonly NormTimeline<LocalizedText> TreasuryGroup4 = Treasury(
        "group-4",
        new("Kho bạc kiểm soát chi của nhóm 4", "Treasury control of Group 4"),
        new(
            "kinh phí giao tự chủ theo quy chế chi tiêu nội bộ, quyết định giao quyền tự chủ và Điều 20 Nghị định 60/2021/NĐ-CP; chi từ kinh phí tiết kiệm được kiểm soát theo Điều 22",
            "autonomous money by internal spending rules, autonomy decision and Article 20, Decree 60/2021/NĐ-CP; spending of savings is controlled by Article 22"),
        "20",
        "22");

    /// <summary>Every timeline of this room; they change on no day of their own.</summary>
    public static readonly NormTimeline[] All =
    [
        .. Framework.All, .. ScienceAndTechnology.All, .. EconomicAndOther.All, Group1, Scheme, NoSchemeNeeded, DefaultAccounting,
        TreasuryGroups1And2, TreasuryGroup3, TreasuryGroup4,
    ];

    private static NormTimeline<LocalizedText> InArticle34(string id, LocalizedText description, LocalizedText text) => Timelines.Of(
        id,
        description,
        Timelines.From(AutonomyDates.Decree60, text, Decree60Of2021.At("34", "1")),
        Timelines.From(AutonomyDates.Decree111, text, Decree60Of2021.At("34", "1"), Decree111Of2025.At("1", "22")));

    private static NormTimeline<LocalizedText> Treasury(string name, LocalizedText description, LocalizedText text, params string[] articles) => Timelines.Of(
        $"autonomy.enterprise-regime.treasury-control.{name}",
        description,
        Timelines.From(
            Circular17Of2024.Effective!.Value.From, text, [Circular17Of2024.At("5", "4"), .. articles.Select(article => Decree60Of2021.At(article))]));

    private static Provision[] With(LegalDocument document, string article, string clause, string? point, string? also) =>
        also is null ? [document.At(article, clause, point)] : [document.At(article, clause, point), document.At(article, also)];
}
