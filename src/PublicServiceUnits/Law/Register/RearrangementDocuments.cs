using NodaTime;

namespace PublicServiceUnits.Law.Register;

/// <summary>Letters and published procedures on founding and rearranging units in 2025.</summary>
internal static class RearrangementDocuments
{
    // Known from reports only, which give neither its full title nor the full name of its author.
    public static LegalDocument SteeringLetter145Of2025 { get; } = new(
        "145/CV-BCĐ",
        LegalDocumentKind.OfficialLetter,
        new LocalizedText("Ban Chỉ đạo (tin tức không nêu tên đầy đủ)", "Steering committee (reports do not give its full name)"),
        new LocalDate(2025, 10, 8),
        null,
        new LocalizedText("(Mô tả) Thành lập đơn vị sự nghiệp công lập ở cấp xã", "(Description) Founding public service units of communes"),
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
