using NodaTime;
using static PublicServiceUnits.Law.DocumentRelationKind;
using static PublicServiceUnits.Law.Register.Relations;
using static PublicServiceUnits.Law.Verification;

namespace PublicServiceUnits.Law.Register;

/// <summary>The documents that amend Decree 60/2021 and Circular 56/2022, provision by provision.</summary>
internal static class AmendingDocuments
{
    private static readonly LocalizedText OpeningOnly =
        new("Chỉ đoạn mở đầu của điều.", "Only the opening of the article.");

    private static readonly LocalizedText MinistryName = new(
        "“Bộ Lao động - Thương binh và Xã hội” thành “Bộ Nội vụ”.",
        "“Ministry of Labour, Invalids and Social Affairs” becomes “Ministry of Home Affairs”.");

    // In force from 2025-07-07, and applied from the budget year 2025 (clause 1, Article 3).
    public static LegalDocument Decree111Of2025 { get; } = new(
        "111/2025/NĐ-CP",
        LegalDocumentKind.Decree,
        Issuers.Government,
        new LocalDate(2025, 5, 22),
        EffectivePeriod.Since(new LocalDate(2025, 7, 7)),
        new LocalizedText(
            "Sửa đổi, bổ sung một số điều của Nghị định số 60/2021/NĐ-CP ngày 21 tháng 6 năm 2021 của Chính phủ quy định cơ chế tự chủ tài chính của đơn vị sự nghiệp công lập",
            "Amendment of certain articles of Decree 60/2021/NĐ-CP on the financial autonomy mechanism of public service units"),
        TextRead,
        RelationsOfDecree111);

    public static LegalDocument Circular3Of2026 { get; } = new(
        "03/2026/TT-BTC",
        LegalDocumentKind.Circular,
        Issuers.MinistryOfFinance,
        new LocalDate(2026, 1, 1),
        EffectivePeriod.Since(new LocalDate(2026, 2, 20)),
        new LocalizedText(
            "Sửa đổi, bổ sung một số điều của Thông tư số 56/2022/TT-BTC ngày 16 tháng 9 năm 2022 của Bộ trưởng Bộ Tài chính hướng dẫn một số nội dung về cơ chế tự chủ tài chính của đơn vị sự nghiệp công lập; xử lý tài sản, tài chính khi tổ chức lại, giải thể đơn vị sự nghiệp công lập",
            "Amendment of certain articles of Circular 56/2022/TT-BTC on the financial autonomy mechanism of public service units and on assets and finance when such units are reorganised or dissolved"),
        TextRead,
        [
            .. Parts(Amends, AutonomyDocuments.Circular56Of2022, "1.1", "2.2"),
            .. Parts(Amends, AutonomyDocuments.Circular56Of2022, "1.2", "9.2.b"),
            .. Parts(Amends, AutonomyDocuments.Circular56Of2022, "1.3", "11.3"),
            new DocumentRelation(
                Supplements,
                AutonomyDocuments.Circular56Of2022,
                Place("1.4"),
                TextRead,
                new ProvisionPath(Annex: "6"),
                new LocalizedText(
                    "Thêm mục 1.3 (ngân sách cấp bù học phí) vào biểu mẫu.",
                    "Adds item 1.3 (budget compensation for tuition) to the form.")),
            .. Parts(
                Amends,
                AutonomyDocuments.Circular56Of2022,
                "2.1",
                "2.3", "9.1", "9.2.b", "16.1", "18.1.d", "19.1.d", "19.1.đ"),
            .. Parts(Amends, AutonomyDocuments.Circular56Of2022, "2.2", "9.1"),
            .. Parts(Amends, AutonomyDocuments.Circular56Of2022, "2.3", "10.2.a"),
            Whole(
                Amends,
                AutonomyDocuments.Circular56Of2022,
                "2.4",
                new LocalizedText("Thay đổi từ ngữ về tiền lương.", "Changes of words on pay.")),
            Part(
                Amends,
                AutonomyDocuments.Circular56Of2022,
                "2.5",
                "3.3",
                new LocalizedText("Bỏ một cụm từ; còn bỏ từ ngữ ở chỗ khác.", "Strikes words, here and elsewhere.")),
            .. Parts(Repeals, AutonomyDocuments.Circular56Of2022, "2.6", "9.5"),
        ]);

    public static LegalDocument Decree192Of2026 { get; } = new(
        "192/2026/NĐ-CP",
        LegalDocumentKind.Decree,
        Issuers.Government,
        new LocalDate(2026, 5, 30),
        EffectivePeriod.Since(new LocalDate(2026, 7, 15)),
        new LocalizedText(
            "Quy định một số chế độ phụ cấp đặc thù trong lĩnh vực y tế; hỗ trợ hằng tháng đối với nhân viên y tế thôn, tổ dân phố và cô đỡ thôn, bản",
            "Certain special allowances in health; monthly support for village and neighbourhood health workers and village birth attendants"),
        TextRead,
        Part(
            Repeals,
            AutonomyDocuments.Decree60Of2021,
            "10.3",
            "26.2",
            new LocalizedText(
                "Cả khoản, như đã được Nghị định số 111/2025/NĐ-CP sửa đổi.",
                "The whole clause, as amended by Decree 111/2025/NĐ-CP.")));

    private static IEnumerable<DocumentRelation> Amended(string proof, params IEnumerable<string> places) =>
        Parts(Amends, AutonomyDocuments.Decree60Of2021, proof, places);

    private static IEnumerable<DocumentRelation> Added(string proof, params IEnumerable<string> places) =>
        Parts(Supplements, AutonomyDocuments.Decree60Of2021, proof, places);

    private static IEnumerable<DocumentRelation> RelationsOfDecree111() =>
    [
        .. Amended("1.1", "2.2"),
        .. Amended("1.2", "4.3.a", "4.3.b"),
        .. Added("1.2", "4.3.c"),
        .. Amended("1.3", "5.1", "5.2"),
        .. Amended("1.4", "6.2.b"),
        .. Added("1.4", "6.5"),
        .. Amended("1.5", "9.1.b"),
        .. Added("1.5", "9.2.c"),
        .. Amended("1.6", "10.1.a", "10.1.b"),
        .. Added("1.6", "10.3"),
        .. Amended("1.7", "11.1.c"),
        .. Amended("1.8", "12.1.a"),
        .. Amended("1.9", "14.1.b", "14.1.c", "14.2.a", "14.2.d"),
        .. Amended("1.10", "15.1.d"),
        Part(Amends, AutonomyDocuments.Decree60Of2021, "1.11", "16", OpeningOnly),
        .. Amended("1.11", "16.1.a", "16.1.c", "16.5"),
        .. Amended("1.12", "18.2.a", "18.3"),
        .. Added("1.13", "19.1.đ", "19.2a", "19.2b", "19.2c"),
        Part(Amends, AutonomyDocuments.Decree60Of2021, "1.14", "20", OpeningOnly),
        .. Amended("1.14", "20.1.a", "20.1.c", "20.3"),
        .. Added("1.14", "20.3a"),
        .. Amended("1.15", "22.1"),
        .. Added("1.15", "22.4"),
        .. Amended("1.16", "24.2", "24.3", "24.4"),
        .. Amended("1.17", "25.2"),
        .. Amended("1.18", "26.2", "26.3.b"),
        .. Amended("1.19", "27.2"),
        .. Amended("1.20", "28.1"),
        .. Amended("1.21", "31.2"),
        .. Amended("1.22", "34.1"),
        Part(
            Amends,
            AutonomyDocuments.Decree60Of2021,
            "1.23",
            "35",
            new LocalizedText(
                "Viết lại các khoản 1 đến 5; không nhắc lại khoản 6, nên khoản 6 còn hiệu lực hay không chưa rõ.",
                "Rewrites clauses 1 to 5 and does not repeat clause 6; whether clause 6 survives is open.")),
        .. Amended("1.24", "36.1.c"),
        .. Amended("1.25", "37.2"),
        .. Amended("1.26", "39.1"),
        .. Added("1.26", "39.3"),
        new DocumentRelation(
            Replaces,
            AutonomyDocuments.Decree60Of2021,
            Place("2.1"),
            TextRead,
            new ProvisionPath(Annex: "II"),
            new LocalizedText("Thay thế biểu mẫu.", "Replaces the form.")),
        .. Parts(Repeals, AutonomyDocuments.Decree60Of2021, "2.2", "14.3", "16.1.b", "20.1.b", "29"),
        Part(Amends, AutonomyDocuments.Decree60Of2021, "2.3", "5.3.a", MinistryName),
        Part(Amends, AutonomyDocuments.Decree60Of2021, "2.3", "30.3.b", MinistryName),
        Part(Amends, AutonomyDocuments.Decree60Of2021, "2.3", "36.3", MinistryName),
        .. Parts(Amends, FinanceDocuments.Decree32Of2019, "3.2", "26.2.b"),
    ];
}
