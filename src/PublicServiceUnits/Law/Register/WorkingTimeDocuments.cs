using NodaTime;
using static PublicServiceUnits.Law.DocumentRelationKind;
using static PublicServiceUnits.Law.Register.Relations;
using static PublicServiceUnits.Law.Verification;

namespace PublicServiceUnits.Law.Register;

/// <summary>Working days, days off and how periods of time are counted.</summary>
internal static class WorkingTimeDocuments
{
    // No period: the clause on effect was not read, so the entry as a whole is secondary. Articles 1 and 2 were read.
    public static LegalDocument PrimeMinisterDecision188Of1999 { get; } = new(
        "188/1999/QĐ-TTg",
        LegalDocumentKind.PrimeMinisterDecision,
        Issuers.PrimeMinister,
        new LocalDate(1999, 9, 17),
        null,
        new LocalizedText("Về thực hiện chế độ tuần làm việc 40 giờ", "Applying the working week of 40 hours"),
        SecondarySource);

    public static LegalDocument CivilCode33Of2005 { get; } = new(
        "33/2005/QH11",
        LegalDocumentKind.Code,
        Issuers.NationalAssembly,
        new LocalDate(2005, 6, 14),
        EffectivePeriod.UntilCeasing(new LocalDate(2006, 1, 1), new LocalDate(2017, 1, 1)),
        new LocalizedText("Bộ luật Dân sự", "Civil Code"),
        SecondarySource);

    public static LegalDocument LabourCode10Of2012 { get; } = new(
        "10/2012/QH13",
        LegalDocumentKind.Code,
        Issuers.NationalAssembly,
        new LocalDate(2012, 6, 18),
        EffectivePeriod.UntilCeasing(new LocalDate(2013, 5, 1), new LocalDate(2021, 1, 1)),
        new LocalizedText("Bộ luật Lao động", "Labour Code"),
        SecondarySource);

    // No period: neither its first nor its last day was read.
    public static LegalDocument Decree45Of2013 { get; } = new(
        "45/2013/NĐ-CP",
        LegalDocumentKind.Decree,
        Issuers.Government,
        new LocalDate(2013, 5, 10),
        null,
        new LocalizedText(
            "(Mô tả) Quy định chi tiết Bộ luật Lao động về thời giờ làm việc, thời giờ nghỉ ngơi và an toàn lao động, vệ sinh lao động",
            "(Description) Details of the Labour Code on working time, rest and safety at work"),
        SecondarySource,
        Reported(Guides, LabourCode10Of2012));

    public static LegalDocument CivilCode91Of2015 { get; } = new(
        "91/2015/QH13",
        LegalDocumentKind.Code,
        Issuers.NationalAssembly,
        new LocalDate(2015, 11, 24),
        EffectivePeriod.Since(new LocalDate(2017, 1, 1)),
        new LocalizedText("Bộ luật Dân sự", "Civil Code"),
        TextRead,
        Reported(Replaces, CivilCode33Of2005));

    public static LegalDocument LabourCode45Of2019 { get; } = new(
        "45/2019/QH14",
        LegalDocumentKind.Code,
        Issuers.NationalAssembly,
        new LocalDate(2019, 11, 20),
        EffectivePeriod.Since(new LocalDate(2021, 1, 1)),
        new LocalizedText("Bộ luật Lao động", "Labour Code"),
        TextRead,
        Reported(Replaces, LabourCode10Of2012));
}
