using NodaTime;
using static PublicServiceUnits.Law.DocumentRelationKind;
using static PublicServiceUnits.Law.Register.Relations;
using static PublicServiceUnits.Law.Verification;

namespace PublicServiceUnits.Law.Register;

/// <summary>Documents of the Party on public service units.</summary>
internal static class PartyDocuments
{
    // Other resolutions bear the number 19-NQ/TW too; this is the one of 2017 on public service units.
    public static LegalDocument PartyResolution19Of2017 { get; } = new(
        "19-NQ/TW",
        LegalDocumentKind.PartyResolution,
        Issuers.CentralCommittee,
        new LocalDate(2017, 10, 25),
        null,
        new LocalizedText(
            "Về tiếp tục đổi mới hệ thống tổ chức và quản lý, nâng cao chất lượng và hiệu quả hoạt động của các đơn vị sự nghiệp công lập",
            "Further renewing the organisation and management system and raising the quality and effectiveness of public service units"),
        SecondarySource);

    // A reproduction of the whole text was read; it is a Party document with no day of effect of its own.
    public static LegalDocument PartyResolution71Of2025 { get; } = new(
        "71-NQ/TW",
        LegalDocumentKind.PartyResolution,
        Issuers.Politburo,
        new LocalDate(2025, 8, 22),
        null,
        new LocalizedText("Về đột phá phát triển giáo dục và đào tạo", "Breakthroughs in developing education and training"),
        SecondarySource);

    public static LegalDocument DistrictPlan93 { get; } = new(
        "93-KH/QU",
        LegalDocumentKind.PartyPlan,
        Issuers.HaiBaTrungPartyCommittee,
        null,
        null,
        new LocalizedText(
            "(Mô tả) Kế hoạch thực hiện Nghị quyết số 19-NQ/TW về tiếp tục đổi mới hệ thống tổ chức và quản lý, nâng cao chất lượng và hiệu quả hoạt động của các đơn vị sự nghiệp công lập",
            "(Description) Plan to carry out Resolution 19-NQ/TW on public service units in Hai Bà Trưng district"),
        SecondarySource,
        Reported(CarriesOut, PartyResolution19Of2017));
}
