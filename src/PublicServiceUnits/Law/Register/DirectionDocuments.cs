using NodaTime;
using static PublicServiceUnits.Law.Verification;

namespace PublicServiceUnits.Law.Register;

/// <summary>Directions of 2025 and 2026 on arranging units.</summary>
internal static class DirectionDocuments
{
    // Articles quote parts of it.
    public static LegalDocument Plan130Of2025 { get; } = new(
        "130/KH-BCĐTKNQ18",
        LegalDocumentKind.GovernmentPlan,
        Issuers.SteeringCommitteeOnResolution18,
        new LocalDate(2025, 9, 21),
        null,
        new LocalizedText(
            "Về sắp xếp đơn vị sự nghiệp công lập, doanh nghiệp nhà nước, tổ chức bên trong hệ thống hành chính nhà nước",
            "Arranging public service units, State enterprises and bodies inside the State administration"),
        SecondarySource);

    // An article gives its articles 2, 5, 8 and 9.
    public static LegalDocument Circular43Of2025OfHealthMinistry { get; } = new(
        "43/2025/TT-BYT",
        LegalDocumentKind.Circular,
        Issuers.MinistryOfHealth,
        new LocalDate(2025, 11, 15),
        EffectivePeriod.Since(new LocalDate(2026, 1, 1)),
        new LocalizedText(
            "Hướng dẫn chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Trạm Y tế xã, phường, đặc khu thuộc tỉnh, thành phố trực thuộc Trung ương",
            "Guidance on the functions, tasks, powers and structure of communal health stations"),
        SecondarySource);

    // An article quotes its part on arranging units.
    public static LegalDocument PartyReport565Of2025 { get; } = new(
        "565-BC/BTCTW",
        LegalDocumentKind.PartyReport,
        Issuers.PartyOrganisationCommission,
        new LocalDate(2025, 11, 27),
        null,
        new LocalizedText(
            "(Mô tả) Tình hình, kết quả hoạt động của bộ máy hệ thống chính trị và chính quyền địa phương 2 cấp tháng 11/2025",
            "(Description) How the political system and two-tier local government worked in November 2025"),
        SecondarySource);

    // Read in a copy; it has no day of effect of its own.
    public static LegalDocument PartyConclusion221Of2025 { get; } = new(
        "221-KL/TW",
        LegalDocumentKind.PartyConclusion,
        Issuers.PolitburoAndSecretariat,
        new LocalDate(2025, 11, 28),
        null,
        new LocalizedText(
            "Về tình hình, kết quả hoạt động của bộ máy hệ thống chính trị và chính quyền địa phương 2 cấp",
            "How the political system and two-tier local government work"),
        SecondarySource);

    // Known from one weak source, which says that it is valid to 2028-06-30.
    public static LegalDocument GovernmentResolution37Of2026 { get; } = new(
        "37/2026/NQ-CP",
        LegalDocumentKind.GovernmentResolution,
        Issuers.Government,
        new LocalDate(2026, 8, 5),
        EffectivePeriod.Since(new LocalDate(2026, 8, 5)),
        new LocalizedText("(Mô tả) Sắp xếp trường học sau sáp nhập", "(Description) Arranging merged schools"),
        SecondarySource);
}
