using NodaTime;
using static PublicServiceUnits.Law.DocumentRelationKind;
using static PublicServiceUnits.Law.Register.Relations;
using static PublicServiceUnits.Law.Verification;

namespace PublicServiceUnits.Law.Register;

/// <summary>Financial autonomy from Decree 60/2021 on, without the documents that amend it.</summary>
internal static class AutonomyDocuments
{
    private static readonly LocalizedText PlansOf2021 = new(
        "Phương án đã được phê duyệt được thực hiện đến hết năm 2021.",
        "Approved plans run on to the end of 2021.");

    // Decree 43/2006 is missing from Article 41 on purpose: the text does not name it.
    public static LegalDocument Decree60Of2021 { get; } = new(
        "60/2021/NĐ-CP",
        LegalDocumentKind.Decree,
        Issuers.Government,
        new LocalDate(2021, 6, 21),
        EffectivePeriod.Since(new LocalDate(2021, 8, 15)),
        new LocalizedText(
            "Quy định cơ chế tự chủ tài chính của đơn vị sự nghiệp công lập",
            "Financial autonomy mechanism of public service units"),
        TextRead,
        Whole(Repeals, FrameworkDocuments.Decree16Of2015, "41.2.a"),
        Whole(Repeals, FrameworkDocuments.Decree54Of2016, "41.2.b"),
        Whole(Repeals, FrameworkDocuments.Decree141Of2016, "41.2.c"),
        Whole(Repeals, FrameworkDocuments.Decree85Of2012, "41.2.d"),
        Whole(Prolongs, FrameworkDocuments.Decree43Of2006, "40.1", PlansOf2021),
        Whole(Prolongs, FrameworkDocuments.Decree54Of2016, "40.1", PlansOf2021),
        Whole(Prolongs, FrameworkDocuments.Decree141Of2016, "40.1", PlansOf2021));

    // No period: the clause on effect was not read, and the one day reported is before the day of issue.
    public static LegalDocument GovernmentResolution116Of2022 { get; } = new(
        "116/NQ-CP",
        LegalDocumentKind.GovernmentResolution,
        Issuers.Government,
        new LocalDate(2022, 9, 5),
        null,
        new LocalizedText(
            "Về phương án phân loại tự chủ tài chính của đơn vị sự nghiệp công lập trong năm 2022",
            "Classifying the financial autonomy of public service units in 2022"),
        SecondarySource,
        new DocumentRelation(
            SpecialRuleFor,
            Decree60Of2021,
            Place("1"),
            SecondarySource,
            Place("40"),
            new LocalizedText("Quy định chuyển tiếp cho năm 2022.", "A transitional rule for 2022.")),
        new DocumentRelation(
            Prolongs,
            Decree60Of2021,
            Place("1.1"),
            SecondarySource,
            Place("40.1"),
            new LocalizedText(
                "Phương án theo các Nghị định số 43/2006/NĐ-CP, 54/2016/NĐ-CP và 141/2016/NĐ-CP được thực hiện đến hết năm 2022.",
                "Plans under Decrees 43/2006/NĐ-CP, 54/2016/NĐ-CP and 141/2016/NĐ-CP run on to the end of 2022.")));

    public static LegalDocument Circular56Of2022 { get; } = new(
        "56/2022/TT-BTC",
        LegalDocumentKind.Circular,
        Issuers.MinistryOfFinance,
        new LocalDate(2022, 9, 16),
        EffectivePeriod.Since(new LocalDate(2022, 11, 1)),
        new LocalizedText(
            "Hướng dẫn một số nội dung về cơ chế tự chủ tài chính của đơn vị sự nghiệp công lập; xử lý tài sản, tài chính khi tổ chức lại, giải thể đơn vị sự nghiệp công lập",
            "Guide to parts of the financial autonomy mechanism of public service units; assets and finance when such units are reorganised or dissolved"),
        TextRead,
        Whole(Guides, Decree60Of2021, "1.1"),
        Whole(
            Guides,
            OrganisationDocuments.Decree120Of2020,
            "1.1",
            new LocalizedText(
                "Về xử lý tài sản, tài chính (các Điều 18 và 19).",
                "On the handling of assets and finance (Articles 18 and 19).")),
        new DocumentRelation(
            CarriesOut,
            GovernmentResolution116Of2022,
            ProvisionPath.WholeDocument,
            TextRead,
            Remark: new LocalizedText("Nêu tại phần căn cứ ban hành.", "Named in the preamble.")),
        Whole(Repeals, FrameworkDocuments.Circular71Of2006, "21.2.a"),
        Whole(Repeals, FrameworkDocuments.Circular113Of2007, "21.2.a"),
        Whole(Repeals, FrameworkDocuments.Circular90Of2017, "21.2.b"),
        Whole(Repeals, FrameworkDocuments.Circular145Of2017, "21.2.c"));

    public static LegalDocument Decree334Of2026 { get; } = new(
        "334/2026/NĐ-CP",
        LegalDocumentKind.Decree,
        Issuers.Government,
        new LocalDate(2026, 8, 20),
        EffectivePeriod.Since(new LocalDate(2026, 10, 5)),
        new LocalizedText(
            "(Mô tả) Quy định đặc thù về tự chủ trong giáo dục đại học và giáo dục nghề nghiệp",
            "(Description) Special rules on autonomy in higher and vocational education"),
        SecondarySource,
        Reported(SpecialRuleFor, Decree60Of2021) with { Proof = Place("7") });
}
