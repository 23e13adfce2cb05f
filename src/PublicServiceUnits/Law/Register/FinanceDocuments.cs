using NodaTime;
using static PublicServiceUnits.Law.DocumentRelationKind;
using static PublicServiceUnits.Law.Register.Relations;
using static PublicServiceUnits.Law.Verification;

namespace PublicServiceUnits.Law.Register;

/// <summary>The money around the units: budget, ordering of services, accounting, audit and base salary.</summary>
internal static class FinanceDocuments
{
    // Two secondary sources give 1 January 2015 and the financial statements of 2015 on; the clause on effect was not read.
    public static LegalDocument Circular200Of2014 { get; } = new(
        "200/2014/TT-BTC",
        LegalDocumentKind.Circular,
        Issuers.MinistryOfFinance,
        new LocalDate(2014, 12, 22),
        EffectivePeriod.UntilCeasing(new LocalDate(2015, 1, 1), new LocalDate(2026, 1, 1)),
        new LocalizedText("(Mô tả) Hướng dẫn chế độ kế toán doanh nghiệp", "(Description) Guide to the accounting regime of enterprises"),
        SecondarySource);

    // No period: the first day is not known. Circular 24/2024 takes its place from 2025-01-01.
    public static LegalDocument Circular107Of2017 { get; } = new(
        "107/2017/TT-BTC",
        LegalDocumentKind.Circular,
        Issuers.MinistryOfFinance,
        new LocalDate(2017, 10, 10),
        null,
        new LocalizedText(
            "Hướng dẫn chế độ kế toán hành chính sự nghiệp",
            "Guide to the accounting regime of administrative bodies and public service units"),
        SecondarySource);

    public static LegalDocument Decree32Of2019 { get; } = new(
        "32/2019/NĐ-CP",
        LegalDocumentKind.Decree,
        Issuers.Government,
        new LocalDate(2019, 4, 10),
        EffectivePeriod.Since(new LocalDate(2019, 6, 1)),
        new LocalizedText(
            "Quy định giao nhiệm vụ, đặt hàng hoặc đấu thầu cung cấp sản phẩm, dịch vụ công sử dụng ngân sách nhà nước từ nguồn kinh phí chi thường xuyên",
            "Assigning, ordering or tendering public products and services paid by the State budget from recurrent spending"),
        SecondarySource);

    public static LegalDocument Circular71Of2020 { get; } = new(
        "71/2020/TT-BTC",
        LegalDocumentKind.Circular,
        Issuers.MinistryOfFinance,
        new LocalDate(2020, 7, 30),
        EffectivePeriod.Since(new LocalDate(2020, 7, 30)),
        new LocalizedText(
            "Hướng dẫn xây dựng dự toán ngân sách nhà nước năm 2021, kế hoạch tài chính - ngân sách nhà nước 03 năm 2021-2023",
            "Guide to drawing up the State budget estimate of 2021 and the three-year financial and budget plan 2021–2023"),
        TextRead);

    // Read for its Article 6, which has the yearly settlement made by Circular 107/2017.
    public static LegalDocument Circular65Of2021 { get; } = new(
        "65/2021/TT-BTC",
        LegalDocumentKind.Circular,
        Issuers.MinistryOfFinance,
        new LocalDate(2021, 7, 29),
        EffectivePeriod.Since(new LocalDate(2021, 9, 15)),
        new LocalizedText(
            "Quy định về lập dự toán, quản lý, sử dụng và quyết toán kinh phí bảo dưỡng, sửa chữa tài sản công",
            "Estimating, managing, using and settling the money for maintenance and repair of public assets"),
        TextRead);

    public static LegalDocument Circular51Of2023 { get; } = new(
        "51/2023/TT-BTC",
        LegalDocumentKind.Circular,
        Issuers.MinistryOfFinance,
        new LocalDate(2023, 7, 17),
        EffectivePeriod.Since(new LocalDate(2023, 8, 31)),
        new LocalizedText(
            "Hướng dẫn xây dựng dự toán ngân sách nhà nước năm 2024, kế hoạch tài chính - ngân sách nhà nước 03 năm 2024 - 2026",
            "Guide to drawing up the State budget estimate of 2024 and the three-year financial and budget plan 2024–2026"),
        TextRead);

    public static LegalDocument Circular17Of2024 { get; } = new(
        "17/2024/TT-BTC",
        LegalDocumentKind.Circular,
        Issuers.MinistryOfFinance,
        new LocalDate(2024, 3, 14),
        EffectivePeriod.Since(new LocalDate(2024, 5, 1)),
        new LocalizedText(
            "Hướng dẫn kiểm soát, thanh toán các khoản chi thường xuyên qua Kho bạc Nhà nước",
            "Guide to control and payment of recurrent expenditure through the State Treasury"),
        TextRead);

    public static LegalDocument Circular24Of2024 { get; } = new(
        "24/2024/TT-BTC",
        LegalDocumentKind.Circular,
        Issuers.MinistryOfFinance,
        new LocalDate(2024, 4, 17),
        EffectivePeriod.Since(new LocalDate(2025, 1, 1)),
        new LocalizedText(
            "(Mô tả) Hướng dẫn chế độ kế toán hành chính, sự nghiệp",
            "(Description) Guide to the accounting regime of administrative bodies and public service units"),
        SecondarySource,
        Reported(Replaces, Circular107Of2017));

    // No period: the clause on effect was not read; only the use of its base salary from 2024-07-01 is reported.
    public static LegalDocument Decree73Of2024 { get; } = new(
        "73/2024/NĐ-CP",
        LegalDocumentKind.Decree,
        Issuers.Government,
        new LocalDate(2024, 6, 30),
        null,
        BaseSalaryTitle(),
        SecondarySource);

    public static LegalDocument StateBudgetLaw89Of2025 { get; } = new(
        "89/2025/QH15",
        LegalDocumentKind.Law,
        Issuers.NationalAssembly,
        new LocalDate(2025, 6, 25),
        EffectivePeriod.Since(new LocalDate(2026, 1, 1)),
        new LocalizedText("Luật Ngân sách nhà nước", "State Budget Law"),
        TextRead);

    // Most sources date it 27 October 2025; one prints 25 October.
    public static LegalDocument Circular99Of2025 { get; } = new(
        "99/2025/TT-BTC",
        LegalDocumentKind.Circular,
        Issuers.MinistryOfFinance,
        new LocalDate(2025, 10, 27),
        EffectivePeriod.Since(new LocalDate(2026, 1, 1)),
        new LocalizedText("(Mô tả) Chế độ kế toán doanh nghiệp", "(Description) Accounting regime of enterprises"),
        SecondarySource,
        Reported(Replaces, Circular200Of2014));

    public static LegalDocument Decree75Of2026 { get; } = new(
        "75/2026/NĐ-CP",
        LegalDocumentKind.Decree,
        Issuers.Government,
        new LocalDate(2026, 3, 16),
        EffectivePeriod.Since(new LocalDate(2026, 5, 1)),
        new LocalizedText(
            "Quy định chế độ tự chủ, tự chịu trách nhiệm về quản lý, sử dụng kinh phí quản lý hành chính",
            "Autonomy and self-responsibility in managing and using the administrative funds of State agencies"),
        TextRead);

    public static LegalDocument Decree161Of2026 { get; } = new(
        "161/2026/NĐ-CP",
        LegalDocumentKind.Decree,
        Issuers.Government,
        new LocalDate(2026, 5, 15),
        EffectivePeriod.Since(new LocalDate(2026, 7, 1)),
        BaseSalaryTitle(),
        TextRead,
        Whole(Replaces, Decree73Of2024, "6.2"));

    public static LegalDocument Circular98Of2026 { get; } = new(
        "98/2026/TT-BTC",
        LegalDocumentKind.Circular,
        Issuers.MinistryOfFinance,
        new LocalDate(2026, 7, 10),
        null,
        new LocalizedText(
            "(Mô tả) Quy chế kiểm toán nội bộ cho cơ quan nhà nước, đơn vị sự nghiệp công lập",
            "(Description) Internal audit rules for State agencies and public service units"),
        SecondarySource);

    /// <summary>Decrees 73/2024 and 161/2026 bear the same title.</summary>
    private static LocalizedText BaseSalaryTitle() => new(
        "Quy định mức lương cơ sở và chế độ tiền thưởng đối với cán bộ, công chức, viên chức và lực lượng vũ trang",
        "Base salary and bonus regime for officials, civil servants, public employees and the armed forces");
}
