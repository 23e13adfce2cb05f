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
}
