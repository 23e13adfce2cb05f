using NodaTime;
using static PublicServiceUnits.Law.DocumentRelationKind;
using static PublicServiceUnits.Law.Register.Relations;
using static PublicServiceUnits.Law.Verification;

namespace PublicServiceUnits.Law.Register;

/// <summary>Autonomy before Decree 60/2021: the framework decrees, the sector decrees and their circulars.</summary>
internal static class FrameworkDocuments
{
    /// <summary>The day on which Decree 60/2021 takes effect and ends the decrees it names.</summary>
    private static readonly LocalDate DecreesCease = new(2021, 8, 15);

    /// <summary>The day on which Circular 56/2022 takes effect and ends the circulars it names.</summary>
    private static readonly LocalDate CircularsCease = new(2022, 11, 1);

    private static readonly LocalizedText CitedByCircular56 = new(
        "Theo cách Thông tư số 56/2022/TT-BTC dẫn tại điểm a khoản 2 Điều 21.",
        "As point a, clause 2, Article 21 of Circular 56/2022/TT-BTC cites it.");

    // No period: the first day is not known, and Decree 60/2021 does not name this decree among those it ends.
    public static LegalDocument Decree43Of2006 { get; } = new(
        "43/2006/NĐ-CP",
        LegalDocumentKind.Decree,
        Issuers.Government,
        new LocalDate(2006, 4, 25),
        null,
        new LocalizedText(
            "Quy định quyền tự chủ, tự chịu trách nhiệm về thực hiện nhiệm vụ, tổ chức bộ máy, biên chế và tài chính đối với đơn vị sự nghiệp công lập",
            "Autonomy and self-responsibility of public service units for tasks, organisation, staffing and finance"),
        SecondarySource);

    public static LegalDocument Circular71Of2006 { get; } = new(
        "71/2006/TT-BTC",
        LegalDocumentKind.Circular,
        Issuers.MinistryOfFinance,
        new LocalDate(2006, 8, 9),
        null,
        new LocalizedText(
            "Hướng dẫn thực hiện Nghị định số 43/2006/NĐ-CP ngày 25 tháng 4 năm 2006 của Chính phủ quy định quyền tự chủ, tự chịu trách nhiệm về thực hiện nhiệm vụ, tổ chức bộ máy, biên chế và tài chính đối với đơn vị sự nghiệp công lập",
            "Guide to Decree 43/2006/NĐ-CP on autonomy and self-responsibility of public service units for tasks, organisation, staffing and finance"),
        SecondarySource,
        new DocumentRelation(
            Guides, Decree43Of2006, ProvisionPath.WholeDocument, TextRead, Remark: CitedByCircular56));

    public static LegalDocument Circular113Of2007 { get; } = new(
        "113/2007/TT-BTC",
        LegalDocumentKind.Circular,
        Issuers.MinistryOfFinance,
        new LocalDate(2007, 9, 24),
        null,
        new LocalizedText(
            "(Mô tả) Sửa đổi, bổ sung Thông tư số 71/2006/TT-BTC",
            "(Description) Amendment of Circular 71/2006/TT-BTC"),
        SecondarySource,
        new DocumentRelation(
            Amends, Circular71Of2006, ProvisionPath.WholeDocument, TextRead, Remark: CitedByCircular56));

    public static LegalDocument Decree85Of2012 { get; } = new(
        "85/2012/NĐ-CP",
        LegalDocumentKind.Decree,
        Issuers.Government,
        new LocalDate(2012, 10, 15),
        EffectivePeriod.UntilCeasing(new LocalDate(2012, 12, 1), DecreesCease),
        new LocalizedText(
            "Về cơ chế hoạt động, cơ chế tài chính đối với các đơn vị sự nghiệp y tế công lập và giá dịch vụ khám bệnh, chữa bệnh của các cơ sở khám bệnh, chữa bệnh công lập",
            "Operating and financial mechanism of public health units and prices of medical services in public facilities"),
        SecondarySource);

    public static LegalDocument Decree16Of2015 { get; } = new(
        "16/2015/NĐ-CP",
        LegalDocumentKind.Decree,
        Issuers.Government,
        new LocalDate(2015, 2, 14),
        EffectivePeriod.UntilCeasing(new LocalDate(2015, 4, 6), DecreesCease),
        new LocalizedText(
            "Quy định cơ chế tự chủ của đơn vị sự nghiệp công lập",
            "Autonomy mechanism of public service units"),
        TextRead,
        Reported(
            Replaces,
            Decree43Of2006,
            new LocalizedText(
                "Có tranh cãi: nguồn khác cho rằng Nghị định số 141/2016/NĐ-CP mới là văn bản thay thế; điều khoản về hiệu lực thi hành chưa được đọc.",
                "Contested: another source credits Decree 141/2016/NĐ-CP with the replacement; the clause on effect was not read.")));

    public static LegalDocument Decree54Of2016 { get; } = new(
        "54/2016/NĐ-CP",
        LegalDocumentKind.Decree,
        Issuers.Government,
        new LocalDate(2016, 6, 14),
        EffectivePeriod.UntilCeasing(new LocalDate(2016, 8, 1), DecreesCease),
        new LocalizedText(
            "Quy định cơ chế tự chủ của tổ chức khoa học và công nghệ công lập",
            "Autonomy mechanism of public science and technology organisations"),
        TextRead,
        Whole(
            SpecialRuleFor,
            Decree16Of2015,
            "4",
            new LocalizedText(
                "Nghị định theo lĩnh vực mà điểm a khoản 1 Điều 22 Nghị định số 16/2015/NĐ-CP giao xây dựng; dẫn chiếu Nghị định đó tại các Điều 4, 8 và 11.",
                "A sector decree ordered by point a, clause 1, Article 22 of Decree 16/2015/NĐ-CP; it refers to that decree in Articles 4, 8 and 11.")));

    // The order stands in Decree 16/2015; the preamble of this decree was not read.
    public static LegalDocument Decree141Of2016 { get; } = new(
        "141/2016/NĐ-CP",
        LegalDocumentKind.Decree,
        Issuers.Government,
        new LocalDate(2016, 10, 10),
        EffectivePeriod.UntilCeasing(new LocalDate(2016, 12, 20), DecreesCease),
        new LocalizedText(
            "Quy định cơ chế tự chủ của đơn vị sự nghiệp công lập trong lĩnh vực sự nghiệp kinh tế và sự nghiệp khác",
            "Autonomy mechanism of public service units in economic and other fields"),
        TextRead,
        Reported(
            SpecialRuleFor,
            Decree16Of2015,
            new LocalizedText(
                "Nghị định theo lĩnh vực mà điểm b khoản 1 Điều 22 Nghị định số 16/2015/NĐ-CP giao xây dựng; suy ra từ phạm vi trùng nhau.",
                "A sector decree ordered by point b, clause 1, Article 22 of Decree 16/2015/NĐ-CP; inferred from the identical subject.")));

    // Open end: neither Decree 60/2021 nor Circular 56/2022 names it among the documents they end.
    public static LegalDocument Circular1Of2017OfScienceMinistry { get; } = new(
        "01/2017/TT-BKHCN",
        LegalDocumentKind.Circular,
        Issuers.MinistryOfScience,
        new LocalDate(2017, 1, 12),
        EffectivePeriod.Since(new LocalDate(2017, 3, 30)),
        new LocalizedText(
            "Quy định chi tiết một số điều của Nghị định số 54/2016/NĐ-CP ngày 14 tháng 6 năm 2016 của Chính phủ quy định cơ chế tự chủ của tổ chức khoa học và công nghệ công lập",
            "Details of certain articles of Decree 54/2016/NĐ-CP on the autonomy mechanism of public science and technology organisations"),
        TextRead,
        Whole(Guides, Decree54Of2016, "1.1"));

    public static LegalDocument Circular90Of2017 { get; } = new(
        "90/2017/TT-BTC",
        LegalDocumentKind.Circular,
        Issuers.MinistryOfFinance,
        new LocalDate(2017, 8, 30),
        EffectivePeriod.UntilCeasing(new LocalDate(2017, 10, 28), CircularsCease),
        new LocalizedText(
            "Quy định việc thực hiện cơ chế tự chủ tài chính đối với tổ chức khoa học và công nghệ công lập",
            "Carrying out the financial autonomy mechanism of public science and technology organisations"),
        TextRead,
        Whole(Guides, Decree54Of2016, "1.1"),
        Whole(Guides, Decree16Of2015, "1.1"));

    public static LegalDocument Circular145Of2017 { get; } = new(
        "145/2017/TT-BTC",
        LegalDocumentKind.Circular,
        Issuers.MinistryOfFinance,
        new LocalDate(2017, 12, 29),
        EffectivePeriod.UntilCeasing(new LocalDate(2018, 2, 14), CircularsCease),
        new LocalizedText(
            "Hướng dẫn cơ chế tài chính của đơn vị sự nghiệp công lập theo Nghị định số 141/2016/NĐ-CP ngày 10 tháng 10 năm 2016 của Chính phủ quy định cơ chế tự chủ của đơn vị sự nghiệp công lập trong lĩnh vực sự nghiệp kinh tế và sự nghiệp khác",
            "Guide to the financial mechanism of public service units under Decree 141/2016/NĐ-CP on the autonomy mechanism in economic and other fields"),
        TextRead,
        Whole(Guides, Decree141Of2016, "1.1"));
}
