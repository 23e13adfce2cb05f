using NodaTime;
using static PublicServiceUnits.Law.DocumentRelationKind;
using static PublicServiceUnits.Law.Register.Relations;
using static PublicServiceUnits.Law.Verification;

namespace PublicServiceUnits.Law.Register;

/// <summary>School councils and what ended them.</summary>
internal static class SchoolCouncilDocuments
{
    // The ends of the laws of 2012 and 2014 come from reports: the laws of 2025 were not read.
    public static LegalDocument HigherEducationLaw8Of2012 { get; } = new(
        "08/2012/QH13",
        LegalDocumentKind.Law,
        Issuers.NationalAssembly,
        new LocalDate(2012, 6, 18),
        EffectivePeriod.UntilCeasing(new LocalDate(2013, 1, 1), new LocalDate(2026, 1, 1)),
        new LocalizedText(
            "Luật Giáo dục đại học",
            "Law on Higher Education"),
        SecondarySource);

    public static LegalDocument VocationalEducationLaw74Of2014 { get; } = new(
        "74/2014/QH13",
        LegalDocumentKind.Law,
        Issuers.NationalAssembly,
        new LocalDate(2014, 11, 27),
        EffectivePeriod.UntilCeasing(new LocalDate(2015, 7, 1), new LocalDate(2026, 1, 1)),
        new LocalizedText(
            "Luật Giáo dục nghề nghiệp",
            "Law on Vocational Education"),
        SecondarySource);

    public static LegalDocument Law34Of2018 { get; } = new(
        "34/2018/QH14",
        LegalDocumentKind.Law,
        Issuers.NationalAssembly,
        new LocalDate(2018, 11, 19),
        EffectivePeriod.Since(new LocalDate(2019, 7, 1)),
        new LocalizedText(
            "Luật sửa đổi, bổ sung một số điều của Luật Giáo dục đại học",
            "Law amending the Law on Higher Education"),
        SecondarySource,
        Reported(Amends, HigherEducationLaw8Of2012));

    public static LegalDocument EducationLaw43Of2019 { get; } = new(
        "43/2019/QH14",
        LegalDocumentKind.Law,
        Issuers.NationalAssembly,
        new LocalDate(2019, 6, 14),
        EffectivePeriod.Since(new LocalDate(2020, 7, 1)),
        new LocalizedText(
            "Luật Giáo dục",
            "Education Law"),
        SecondarySource);

    public static LegalDocument Circular14Of2021OfLabourMinistry { get; } = new(
        "14/2021/TT-BLĐTBXH",
        LegalDocumentKind.Circular,
        Issuers.MinistryOfLabour,
        new LocalDate(2021, 10, 21),
        EffectivePeriod.Since(new LocalDate(2021, 12, 15)),
        new LocalizedText(
            "Quy định về Điều lệ trường trung cấp",
            "Charter of vocational secondary schools"),
        TextRead);

    public static LegalDocument Circular15Of2021OfLabourMinistry { get; } = new(
        "15/2021/TT-BLĐTBXH",
        LegalDocumentKind.Circular,
        Issuers.MinistryOfLabour,
        new LocalDate(2021, 10, 21),
        EffectivePeriod.Since(new LocalDate(2021, 12, 15)),
        new LocalizedText(
            "Quy định về Điều lệ trường cao đẳng",
            "Charter of colleges"),
        TextRead);

    public static LegalDocument VocationalEducationLaw124Of2025 { get; } = new(
        "124/2025/QH15",
        LegalDocumentKind.Law,
        Issuers.NationalAssembly,
        new LocalDate(2025, 12, 10),
        EffectivePeriod.Since(new LocalDate(2026, 1, 1)),
        new LocalizedText(
            "Luật Giáo dục nghề nghiệp",
            "Law on Vocational Education"),
        SecondarySource,
        Reported(Replaces, VocationalEducationLaw74Of2014));

    public static LegalDocument HigherEducationLaw125Of2025 { get; } = new(
        "125/2025/QH15",
        LegalDocumentKind.Law,
        Issuers.NationalAssembly,
        new LocalDate(2025, 12, 10),
        EffectivePeriod.Since(new LocalDate(2026, 1, 1)),
        new LocalizedText(
            "Luật Giáo dục đại học",
            "Law on Higher Education"),
        SecondarySource,
        Reported(Replaces, HigherEducationLaw8Of2012));

    public static LegalDocument Decree66Of2026 { get; } = new(
        "66/2026/NĐ-CP",
        LegalDocumentKind.Decree,
        Issuers.Government,
        new LocalDate(2026, 3, 2),
        EffectivePeriod.Since(new LocalDate(2026, 3, 15)),
        new LocalizedText(
            "Quy định chi tiết một số điều của Luật Giáo dục",
            "Details of the Education Law"),
        SecondarySource);
}
