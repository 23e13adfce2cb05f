using NodaTime;
using static PublicServiceUnits.Law.DocumentRelationKind;
using static PublicServiceUnits.Law.Register.Relations;
using static PublicServiceUnits.Law.Verification;

namespace PublicServiceUnits.Law.Register;

/// <summary>The codes by which the budget and the tax authority know a unit.</summary>
internal static class IdentityDocuments
{
    public static LegalDocument Circular185Of2015 { get; } = new(
        "185/2015/TT-BTC",
        LegalDocumentKind.Circular,
        Issuers.MinistryOfFinance,
        new LocalDate(2015, 11, 17),
        EffectivePeriod.Since(new LocalDate(2016, 1, 1)),
        new LocalizedText(
            "Hướng dẫn đăng ký, cấp và sử dụng mã số đơn vị có quan hệ với ngân sách",
            "Guide to registering, issuing and using the code of units related to the budget"),
        TextRead);

    // Article 1 and the particulars were read in the codification, which misprints the year of the number as 2014; its list of chapters was not.
    public static LegalDocument Circular324Of2016 { get; } = new(
        "324/2016/TT-BTC",
        LegalDocumentKind.Circular,
        Issuers.MinistryOfFinance,
        new LocalDate(2016, 12, 21),
        EffectivePeriod.UntilCeasing(new LocalDate(2017, 2, 4), new LocalDate(2026, 1, 1)),
        new LocalizedText("Quy định hệ thống mục lục ngân sách nhà nước", "The State budget index"),
        TextRead);

    // The four circulars below are known from the title of the last one; what they change in the list of chapters was not read.
    public static LegalDocument Circular93Of2019 { get; } = AmendmentOfIndex("93/2019/TT-BTC", new LocalDate(2019, 12, 31));

    public static LegalDocument Circular51Of2022 { get; } = AmendmentOfIndex("51/2022/TT-BTC", new LocalDate(2022, 8, 11));

    public static LegalDocument Circular84Of2024 { get; } = AmendmentOfIndex("84/2024/TT-BTC", new LocalDate(2024, 11, 26));

    public static LegalDocument Circular41Of2025 { get; } = AmendmentOfIndex("41/2025/TT-BTC", null);

    // Known through reports that quote points of its Article 5.
    public static LegalDocument Circular86Of2024 { get; } = new(
        "86/2024/TT-BTC",
        LegalDocumentKind.Circular,
        Issuers.MinistryOfFinance,
        new LocalDate(2024, 12, 23),
        EffectivePeriod.Since(new LocalDate(2025, 2, 6)),
        new LocalizedText("Quy định về đăng ký thuế", "Tax registration"),
        SecondarySource);

    public static LegalDocument Circular130Of2025 { get; } = new(
        "130/2025/TT-BTC",
        LegalDocumentKind.Circular,
        Issuers.MinistryOfFinance,
        new LocalDate(2025, 12, 24),
        EffectivePeriod.Since(new LocalDate(2026, 1, 1)),
        new LocalizedText("Quy định Hệ thống Mục lục ngân sách nhà nước", "The State budget index"),
        TextRead,
        Whole(Replaces, Circular324Of2016, "8.2"));

    private static LegalDocument AmendmentOfIndex(string number, LocalDate? issuedOn) => new(
        number,
        LegalDocumentKind.Circular,
        Issuers.MinistryOfFinance,
        issuedOn,
        null,
        new LocalizedText(
            "(Mô tả) Sửa đổi, bổ sung Thông tư số 324/2016/TT-BTC quy định hệ thống mục lục ngân sách nhà nước",
            "(Description) Amendment of Circular 324/2016/TT-BTC on the State budget index"),
        SecondarySource,
        Reported(Amends, Circular324Of2016));
}
