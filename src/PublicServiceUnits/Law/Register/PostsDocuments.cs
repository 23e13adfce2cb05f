using NodaTime;
using static PublicServiceUnits.Law.DocumentRelationKind;
using static PublicServiceUnits.Law.Register.Relations;
using static PublicServiceUnits.Law.Verification;

namespace PublicServiceUnits.Law.Register;

/// <summary>Job positions, the number of staff and recruiting.</summary>
internal static class PostsDocuments
{
    public static LegalDocument Decree106Of2020 { get; } = new(
        "106/2020/NĐ-CP",
        LegalDocumentKind.Decree,
        Issuers.Government,
        new LocalDate(2020, 9, 10),
        EffectivePeriod.Since(new LocalDate(2020, 11, 15)),
        new LocalizedText("Về vị trí việc làm và số lượng người làm việc trong đơn vị sự nghiệp công lập", "Job positions and the number of staff of public service units"),
        TextRead);

    public static LegalDocument Decree115Of2020 { get; } = new(
        "115/2020/NĐ-CP",
        LegalDocumentKind.Decree,
        Issuers.Government,
        new LocalDate(2020, 9, 25),
        EffectivePeriod.UntilCeasing(new LocalDate(2020, 9, 29), new LocalDate(2026, 7, 1)),
        new LocalizedText("Quy định về tuyển dụng, sử dụng và quản lý viên chức", "Recruiting, employing and managing public employees"),
        TextRead);

    // Read in a re-typed copy of the Government's file.
    public static LegalDocument Decree93Of2026 { get; } = new(
        "93/2026/NĐ-CP",
        LegalDocumentKind.Decree,
        Issuers.Government,
        new LocalDate(2026, 3, 31),
        EffectivePeriod.Since(new LocalDate(2026, 3, 31)),
        new LocalizedText("Quy định chi tiết và hướng dẫn thi hành một số điều của Luật Nhà giáo", "Details of certain articles of the Law on Teachers"),
        SecondarySource);

    // Read in a re-typed copy of the Government's file.
    public static LegalDocument Circular45Of2026OfEducationMinistry { get; } = new(
        "45/2026/TT-BGDĐT",
        LegalDocumentKind.Circular,
        Issuers.MinistryOfEducation,
        new LocalDate(2026, 6, 10),
        EffectivePeriod.Since(new LocalDate(2026, 6, 10)),
        new LocalizedText("Sửa đổi, bổ sung một số điều của Thông tư số 15/2025/TT-BGDĐT ngày 24/7/2025 của Bộ trưởng Bộ Giáo dục và Đào tạo hướng dẫn chức năng, nhiệm vụ, quyền hạn của Sở Giáo dục và Đào tạo thuộc Ủy ban nhân dân tỉnh, thành phố trực thuộc trung ương và Phòng Văn hóa - Xã hội thuộc Ủy ban nhân dân xã, phường, đặc khu thuộc tỉnh, thành phố trực thuộc trung ương trong lĩnh vực giáo dục và đào tạo", "Amendment of certain articles of Circular 15/2025/TT-BGDĐT on provincial education departments and communal culture and society offices"),
        SecondarySource,
        [
            Part(Amends, OrganisationDocuments.Circular15Of2025OfEducationMinistry, "1.4", "4.5"),
            .. Parts(Amends, OrganisationDocuments.Circular15Of2025OfEducationMinistry, "1.5", "4.6.a", "4.6.b"),
            Part(Repeals, OrganisationDocuments.Circular15Of2025OfEducationMinistry, "1.9", "4.6.c"),
        ]);

    public static LegalDocument Decree232Of2026 { get; } = new(
        "232/2026/NĐ-CP",
        LegalDocumentKind.Decree,
        Issuers.Government,
        new LocalDate(2026, 6, 26),
        EffectivePeriod.Since(new LocalDate(2026, 7, 1)),
        new LocalizedText("Quy định về vị trí việc làm viên chức", "Job positions of public employees"),
        TextRead,
        [
            new DocumentRelation(
                Repeals,
                Decree106Of2020,
                Place("16.2"),
                TextRead,
                Place("6"),
                new LocalizedText("Các quy định liên quan đến vị trí việc làm viên chức.", "Its rules on job positions of public employees."))
        ]);

    // Only summaries of it were read.
    public static LegalDocument Decree259Of2026 { get; } = new(
        "259/2026/NĐ-CP",
        LegalDocumentKind.Decree,
        Issuers.Government,
        new LocalDate(2026, 6, 30),
        EffectivePeriod.Since(new LocalDate(2026, 7, 1)),
        new LocalizedText("Quy định về tuyển dụng, sử dụng và quản lý viên chức", "Recruiting, employing and managing public employees"),
        SecondarySource,
        Reported(Repeals, Decree115Of2020));

    public static LegalDocument Decree276Of2026 { get; } = new(
        "276/2026/NĐ-CP",
        LegalDocumentKind.Decree,
        Issuers.Government,
        new LocalDate(2026, 7, 8),
        EffectivePeriod.Since(new LocalDate(2026, 7, 8)),
        new LocalizedText("Quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Nội vụ", "Functions, tasks, powers and structure of the Ministry of Home Affairs"),
        TextRead);
}
