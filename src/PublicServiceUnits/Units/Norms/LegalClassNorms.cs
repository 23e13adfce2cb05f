using NodaTime;
using PublicServiceUnits.Law;
using PublicServiceUnits.Reasoning;
using static PublicServiceUnits.Law.LegalDocuments;
using Regime = PublicServiceUnits.Law.LegalChoice<PublicServiceUnits.Units.LegalClassRegime>;

namespace PublicServiceUnits.Units;

/// <summary>How the law on public employees classes units (Article 9, Law 58/2010/QH12; Article 5, Law 129/2025/QH15).</summary>
internal static class LegalClassNorms
{
    /// <summary>How units are classed.</summary>
    public static readonly NormTimeline<Regime> Classes = Timelines.Of(
        "units.legal-class",
        new("Phân loại đơn vị sự nghiệp công lập theo Luật Viên chức", "Classes of public service units under the Law on Public Employees"),
        Timelines.From(
            new LocalDate(2012, 1, 1),
            new Regime(
                LegalClassRegime.TwoClasses,
                new("hai loại: được giao, và chưa được giao, quyền tự chủ hoàn toàn", "two classes: given, and not yet given, full autonomy")),
            PublicEmployeesLaw58Of2010.At("9", "2"),
            PublicEmployeesLaw58Of2010.At("9", "3")),
        Timelines.FromSecondary(
            new LocalDate(2026, 7, 1),
            new Regime(
                LegalClassRegime.CriteriaOfTheGovernment,
                new("theo tiêu chí do Chính phủ quy định cho từng lĩnh vực", "by criteria that the Government sets for each field")),
            PublicEmployeesLaw129Of2025.At("5", "4")));

    /// <summary>Why there is no answer from 2026-07-01.</summary>
    public static readonly LawGap CriteriaNotFound = new(
        "gap.129-2025.classification-criteria-not-found",
        new(
            "Từ 01/7/2026 không còn phân hai loại; tiêu chí phân loại do Chính phủ quy định theo khoản 4 Điều 5 Luật 129/2025/QH15 chưa tìm thấy",
            "From 2026-07-01 there are no two classes; the Government's criteria under clause 4, Article 5, Law 129/2025/QH15 were not found"));

    /// <summary>Why there is no answer before 2012.</summary>
    public static readonly LawGap BeforeTheLaw = new(
        "gap.58-2010.before-2012",
        new("Luật Viên chức 58/2010/QH12 có hiệu lực từ 01/01/2012", "Law 58/2010/QH12 on Public Employees took effect on 2012-01-01"));

    /// <summary>Every timeline of this room.</summary>
    public static readonly NormTimeline[] All = [Classes];
}
