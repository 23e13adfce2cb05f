using NodaTime;

namespace PublicServiceUnits.Law.Register;

/// <summary>Letters and published procedures on founding and rearranging units in 2025.</summary>
internal static class RearrangementDocuments
{
    // Title and content are known from reports and from a law site that quotes it.
    public static LegalDocument SteeringLetter145Of2025 { get; } = new(
        "145/CV-BCĐ",
        LegalDocumentKind.OfficialLetter,
        Issuers.TwoTierSteeringCommittee,
        new LocalDate(2025, 10, 8),
        null,
        new LocalizedText(
            "Về kiện toàn hệ thống tổ chức thực hiện nhiệm vụ khuyến nông ở địa phương",
            "Completing the local organisation of agricultural extension"),
        Verification.SecondarySource);

    // Read in a copy made by a collector of law pages.
    public static LegalDocument HomeAffairsDecision1378Of2025 { get; } = new(
        "1378/QĐ-BNV",
        LegalDocumentKind.LocalDecision,
        new LocalizedText("Bộ Nội vụ", "Ministry of Home Affairs"),
        new LocalDate(2025, 11, 25),
        EffectivePeriod.Since(new LocalDate(2025, 11, 25)),
        new LocalizedText(
            "Công bố thủ tục hành chính nội bộ giữa các cơ quan hành chính nhà nước mới ban hành lĩnh vực Tổ chức - Biên chế thuộc phạm vi chức năng quản lý của Bộ Nội vụ",
            "Newly issued internal procedures between administrative bodies on organisation and headcount in the remit of the Ministry of Home Affairs"),
        Verification.SecondarySource);
}
