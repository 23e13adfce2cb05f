using NodaTime;
using static PublicServiceUnits.Law.DocumentRelationKind;
using static PublicServiceUnits.Law.Register.Relations;
using static PublicServiceUnits.Law.Verification;

namespace PublicServiceUnits.Law.Register;

/// <summary>Founding and reorganising units, and the people who work in them.</summary>
internal static class OrganisationDocuments
{
    public static LegalDocument PublicEmployeesLaw58Of2010 { get; } = new(
        "58/2010/QH12",
        LegalDocumentKind.Law,
        Issuers.NationalAssembly,
        new LocalDate(2010, 11, 15),
        EffectivePeriod.UntilCeasing(new LocalDate(2012, 1, 1), new LocalDate(2026, 7, 1)),
        new LocalizedText("Luật Viên chức", "Law on Public Employees"),
        TextRead);

    // Sources conflict on the first day. Five reports, one of a city's press centre, print 2020-12-01; the codification's
    // metadata prints 2020-11-08. The reports are followed, so the particulars count as secondary.
    public static LegalDocument Decree120Of2020 { get; } = new(
        "120/2020/NĐ-CP",
        LegalDocumentKind.Decree,
        Issuers.Government,
        new LocalDate(2020, 10, 7),
        EffectivePeriod.Since(new LocalDate(2020, 12, 1)),
        new LocalizedText(
            "Quy định về thành lập, tổ chức lại, giải thể đơn vị sự nghiệp công lập",
            "Founding, reorganising and dissolving public service units"),
        SecondarySource);

    // The title is known with the places in square brackets left out. Only Article 3 is known to have ended.
    public static LegalDocument Decree83Of2024 { get; } = new(
        "83/2024/NĐ-CP",
        LegalDocumentKind.Decree,
        Issuers.Government,
        null,
        EffectivePeriod.Since(new LocalDate(2024, 9, 1)),
        new LocalizedText(
            "Sửa đổi, bổ sung một số điều của Nghị định số 123/2016/NĐ-CP […] quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ, cơ quan ngang Bộ đã được sửa đổi, bổ sung một số điều theo Nghị định số 101/2020/NĐ-CP; Nghị định số 10/2016/NĐ-CP […] quy định về cơ quan thuộc Chính phủ đã được sửa đổi, bổ sung một số điều theo Nghị định số 47/2019/NĐ-CP và Nghị định số 120/2020/NĐ-CP […] quy định về thành lập, tổ chức lại, giải thể đơn vị sự nghiệp công lập",
            "Amendment of Decree 123/2016/NĐ-CP on ministries, Decree 10/2016/NĐ-CP on agencies attached to the Government and Decree 120/2020/NĐ-CP on founding, reorganising and dissolving public service units"),
        SecondarySource,
        Part(Amends, Decree120Of2020, "3", "6"));

    public static LegalDocument Decree283Of2025 { get; } = new(
        "283/2025/NĐ-CP",
        LegalDocumentKind.Decree,
        Issuers.Government,
        new LocalDate(2025, 10, 31),
        EffectivePeriod.Since(new LocalDate(2025, 11, 1)),
        new LocalizedText(
            "Sửa đổi, bổ sung một số điều của Nghị định số 120/2020/NĐ-CP ngày 07 tháng 10 năm 2020 của Chính phủ quy định về thành lập, tổ chức lại, giải thể đơn vị sự nghiệp công lập",
            "Amendment of certain articles of Decree 120/2020/NĐ-CP on founding, reorganising and dissolving public service units"),
        SecondarySource,
        [
            .. Parts(Amends, Decree120Of2020, "1", "2.1", "2.5"),
            .. ReportedParts(
                Amends,
                Decree120Of2020,
                "3.2", "6.2.c", "9.4", "10.1.d", "13.1.đ", "19.2.b", "21.1", "24", "27", "28"),
            .. ReportedParts(Supplements, Decree120Of2020, "18a"),
            Reported(
                Amends,
                Decree120Of2020,
                new LocalizedText("Thay đổi từ ngữ ở nhiều điều.", "Changes of words in several articles."))
                with { Proof = Place("14") },
            .. ReportedParts(Repeals, Decree83Of2024, "3"),
        ]);

    // By its own clause 2 of Article 44 it ends on 2027-03-01 unless the National Assembly prolongs it; no end is recorded before.
    public static LegalDocument Decree125Of2025 { get; } = new(
        "125/2025/NĐ-CP",
        LegalDocumentKind.Decree,
        Issuers.Government,
        new LocalDate(2025, 6, 11),
        EffectivePeriod.Since(new LocalDate(2025, 7, 1)),
        new LocalizedText(
            "Quy định về phân định thẩm quyền của chính quyền địa phương 02 cấp trong lĩnh vực quản lý nhà nước của Bộ Tài chính",
            "Division of powers between the two tiers of local government in the fields of the Ministry of Finance"),
        TextRead);

    // Articles 21 to 23 and 40 were read; the clause on effect was not.
    public static LegalDocument LocalGovernmentLaw72Of2025 { get; } = new(
        "72/2025/QH15",
        LegalDocumentKind.Law,
        Issuers.NationalAssembly,
        new LocalDate(2025, 6, 16),
        null,
        new LocalizedText("Luật Tổ chức chính quyền địa phương", "Law on the Organisation of Local Government"),
        SecondarySource);

    // Known through the circular that amends it and through quotations.
    public static LegalDocument Circular15Of2025OfEducationMinistry { get; } = new(
        "15/2025/TT-BGDĐT",
        LegalDocumentKind.Circular,
        Issuers.MinistryOfEducation,
        new LocalDate(2025, 7, 24),
        EffectivePeriod.Since(new LocalDate(2025, 7, 24)),
        new LocalizedText(
            "Hướng dẫn chức năng, nhiệm vụ, quyền hạn của Sở Giáo dục và Đào tạo thuộc Ủy ban nhân dân tỉnh, thành phố trực thuộc trung ương và Phòng Văn hóa - Xã hội thuộc Ủy ban nhân dân xã, phường, đặc khu thuộc tỉnh, thành phố trực thuộc trung ương trong lĩnh vực giáo dục và đào tạo",
            "Guidance on the functions, tasks and powers of provincial education departments and communal culture and society offices in education and training"),
        SecondarySource);

    // Known from reports on two-tier local government; its day, in October 2025, is not known.
    public static LegalDocument OfficialLetter20OfSteeringCommittee { get; } = new(
        "20/CV-BCĐ",
        LegalDocumentKind.OfficialLetter,
        Issuers.TwoTierSteeringCommittee,
        null,
        null,
        new LocalizedText(
            "(Mô tả) Hướng dẫn về đơn vị sự nghiệp công lập cấp xã khi tổ chức chính quyền địa phương hai cấp",
            "(Description) Guidance on communal public service units under local government in two tiers"),
        SecondarySource);

    // The day on which it was passed comes from reports only.
    public static LegalDocument PublicEmployeesLaw129Of2025 { get; } = new(
        "129/2025/QH15",
        LegalDocumentKind.Law,
        Issuers.NationalAssembly,
        new LocalDate(2025, 12, 10),
        EffectivePeriod.Since(new LocalDate(2026, 7, 1)),
        new LocalizedText("Luật Viên chức", "Law on Public Employees"),
        SecondarySource,
        Whole(Repeals, PublicEmployeesLaw58Of2010, "43.2"));

    public static LegalDocument Decree235Of2026 { get; } = new(
        "235/2026/NĐ-CP",
        LegalDocumentKind.Decree,
        Issuers.Government,
        new LocalDate(2026, 6, 26),
        EffectivePeriod.Since(new LocalDate(2026, 7, 1)),
        new LocalizedText(
            "Về hợp đồng thực hiện công việc trong đơn vị sự nghiệp công lập",
            "Contracts for carrying out work in public service units"),
        TextRead);

    public static LegalDocument Decree303Of2025 { get; } = new(
        "303/2025/NĐ-CP",
        LegalDocumentKind.Decree,
        Issuers.Government,
        new LocalDate(2025, 11, 19),
        EffectivePeriod.Since(new LocalDate(2025, 11, 20)),
        new LocalizedText(
            "Quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của bộ, cơ quan ngang bộ",
            "Functions, tasks, powers and structure of ministries and ministerial agencies"),
        TextRead,
        Part(Repeals, Decree83Of2024, "14.3", "1"));

    // Read in a re-typed copy of the Government's file.
    public static LegalDocument Circular46Of2026 { get; } = new(
        "46/2026/TT-BGDĐT",
        LegalDocumentKind.Circular,
        Issuers.MinistryOfEducation,
        new LocalDate(2026, 6, 10),
        EffectivePeriod.Since(new LocalDate(2026, 6, 10)),
        new LocalizedText("Ban hành Điều lệ trường trung học nghề", "Charter of vocational upper-secondary schools"),
        SecondarySource);
}
