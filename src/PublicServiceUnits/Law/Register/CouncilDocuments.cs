using NodaTime;
using static PublicServiceUnits.Law.Verification;

namespace PublicServiceUnits.Law.Register;

/// <summary>Management councils of public service units.</summary>
internal static class CouncilDocuments
{
    public static LegalDocument Circular3Of2016OfHomeAffairs { get; } = new(
        "03/2016/TT-BNV",
        LegalDocumentKind.Circular,
        Issuers.MinistryOfHomeAffairs,
        new LocalDate(2016, 5, 25),
        EffectivePeriod.Since(new LocalDate(2016, 7, 8)),
        new LocalizedText(
            "Hướng dẫn về thành lập và hoạt động của Hội đồng quản lý trong đơn vị sự nghiệp công lập",
            "Founding and work of management councils in public service units"),
        TextRead);

    public static LegalDocument Circular13Of2017OfScienceMinistry { get; } = new(
        "13/2017/TT-BKHCN",
        LegalDocumentKind.Circular,
        Issuers.MinistryOfScience,
        new LocalDate(2017, 11, 6),
        EffectivePeriod.Since(new LocalDate(2017, 12, 21)),
        new LocalizedText(
            "Hướng dẫn về thành lập, tổ chức và hoạt động của Hội đồng quản lý trong tổ chức khoa học và công nghệ công lập",
            "Founding, structure and work of management councils in public science and technology organisations"),
        TextRead);

    public static LegalDocument Circular18Of2018OfEnvironmentMinistry { get; } = new(
        "18/2018/TT-BTNMT",
        LegalDocumentKind.Circular,
        Issuers.MinistryOfEnvironment,
        new LocalDate(2018, 10, 31),
        EffectivePeriod.Since(new LocalDate(2018, 12, 18)),
        new LocalizedText(
            "Quy định về Hội đồng quản lý trong đơn vị sự nghiệp công lập thuộc lĩnh vực tài nguyên và môi trường",
            "Management councils in public service units of natural resources and environment"),
        TextRead);

    public static LegalDocument Circular39Of2018OfStateBank { get; } = new(
        "39/2018/TT-NHNN",
        LegalDocumentKind.Circular,
        Issuers.StateBank,
        new LocalDate(2018, 12, 26),
        EffectivePeriod.Since(new LocalDate(2019, 2, 11)),
        new LocalizedText(
            "Hướng dẫn về thành lập, tổ chức và hoạt động của Hội đồng quản lý trong đơn vị sự nghiệp công lập thuộc lĩnh vực quản lý của Ngân hàng Nhà nước Việt Nam",
            "Management councils in public service units of the State Bank's field"),
        TextRead);

    public static LegalDocument Circular41Of2018OfAgricultureMinistry { get; } = new(
        "41/2018/TT-BNNPTNT",
        LegalDocumentKind.Circular,
        Issuers.MinistryOfAgriculture,
        new LocalDate(2018, 12, 28),
        EffectivePeriod.Since(new LocalDate(2019, 2, 15)),
        new LocalizedText(
            "Hướng dẫn về tổ chức và hoạt động của hội đồng quản lý trong đơn vị sự nghiệp công lập thuộc ngành Nông nghiệp và phát triển nông thôn",
            "Structure and work of management councils in public service units of agriculture and rural development"),
        TextRead);

    public static LegalDocument Circular12Of2021OfCultureMinistry { get; } = new(
        "12/2021/TT-BVHTTDL",
        LegalDocumentKind.Circular,
        Issuers.MinistryOfCulture,
        new LocalDate(2021, 11, 25),
        EffectivePeriod.Since(new LocalDate(2022, 1, 15)),
        new LocalizedText(
            "Hướng dẫn chức năng, nhiệm vụ, quyền hạn, cơ cấu tổ chức và quy chế hoạt động của Hội đồng quản lý trong đơn vị sự nghiệp công lập thuộc lĩnh vực văn hóa, gia đình, thể thao và du lịch",
            "Management councils in public service units of culture, family, sports and tourism"),
        TextRead);

    public static LegalDocument Circular4Of2022OfJusticeMinistry { get; } = new(
        "04/2022/TT-BTP",
        LegalDocumentKind.Circular,
        Issuers.MinistryOfJustice,
        new LocalDate(2022, 6, 21),
        EffectivePeriod.Since(new LocalDate(2022, 8, 5)),
        new LocalizedText(
            "Hướng dẫn về Hội đồng quản lý và tiêu chuẩn, điều kiện bổ nhiệm, miễn nhiệm thành viên Hội đồng quản lý trong đơn vị sự nghiệp công lập thuộc ngành Tư pháp",
            "Management councils in public service units of justice"),
        TextRead);

    public static LegalDocument Circular11Of2023 { get; } = new(
        "11/2023/TT-BTC",
        LegalDocumentKind.Circular,
        Issuers.MinistryOfFinance,
        new LocalDate(2023, 2, 9),
        EffectivePeriod.Since(new LocalDate(2023, 3, 31)),
        new LocalizedText(
            "Hướng dẫn về Hội đồng quản lý và tiêu chuẩn, điều kiện bổ nhiệm, miễn nhiệm thành viên Hội đồng quản lý trong đơn vị sự nghiệp công lập thuộc lĩnh vực tài chính",
            "Management councils in public service units of finance"),
        TextRead);

    public static LegalDocument Circular24Of2023OfTransportMinistry { get; } = new(
        "24/2023/TT-BGTVT",
        LegalDocumentKind.Circular,
        Issuers.MinistryOfTransport,
        new LocalDate(2023, 9, 15),
        EffectivePeriod.Since(new LocalDate(2023, 11, 15)),
        new LocalizedText(
            "Hướng dẫn về Hội đồng quản lý và tiêu chuẩn, điều kiện bổ nhiệm, miễn nhiệm thành viên Hội đồng quản lý trong đơn vị sự nghiệp công lập thuộc ngành, lĩnh vực giao thông vận tải",
            "Management councils in public service units of transport"),
        TextRead);

    public static LegalDocument Circular12Of2023OfAgricultureMinistry { get; } = new(
        "12/2023/TT-BNNPTNT",
        LegalDocumentKind.Circular,
        Issuers.MinistryOfAgriculture,
        new LocalDate(2023, 11, 29),
        EffectivePeriod.Since(new LocalDate(2024, 1, 15)),
        new LocalizedText(
            "Hướng dẫn về Hội đồng quản lý và tiêu chuẩn, điều kiện bổ nhiệm, miễn nhiệm thành viên Hội đồng quản lý trong đơn vị sự nghiệp công lập thuộc lĩnh vực nông nghiệp và phát triển nông thôn",
            "Management councils in public service units of agriculture and rural development"),
        TextRead);

    public static LegalDocument Circular12Of2023OfPlanningMinistry { get; } = new(
        "12/2023/TT-BKHĐT",
        LegalDocumentKind.Circular,
        Issuers.MinistryOfPlanning,
        new LocalDate(2023, 12, 1),
        EffectivePeriod.Since(new LocalDate(2024, 1, 19)),
        new LocalizedText(
            "Hướng dẫn về Hội đồng quản lý và tiêu chuẩn, điều kiện bổ nhiệm, miễn nhiệm thành viên Hội đồng quản lý trong đơn vị sự nghiệp công lập thuộc lĩnh vực kế hoạch, đầu tư và thống kê",
            "Management councils in public service units of planning, investment and statistics"),
        TextRead);

    public static LegalDocument Circular3Of2025OfEducationMinistry { get; } = new(
        "03/2025/TT-BGDĐT",
        LegalDocumentKind.Circular,
        Issuers.MinistryOfEducation,
        null,
        EffectivePeriod.Since(new LocalDate(2025, 3, 25)),
        new LocalizedText(
            "(Mô tả) Hướng dẫn về Hội đồng quản lý trong đơn vị sự nghiệp công lập thuộc lĩnh vực giáo dục",
            "(Description) Management councils in public service units of education"),
        SecondarySource);
}
