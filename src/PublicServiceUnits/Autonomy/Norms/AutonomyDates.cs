using NodaTime;
using PublicServiceUnits.Law;

namespace PublicServiceUnits.Autonomy;

/// <summary>The days on which the documents of financial autonomy take effect, read from the register.</summary>
internal static class AutonomyDates
{
    public static readonly LocalDate Decree85 = Start(LegalDocuments.Decree85Of2012);
    public static readonly LocalDate Decree16 = Start(LegalDocuments.Decree16Of2015);
    public static readonly LocalDate Decree54 = Start(LegalDocuments.Decree54Of2016);
    public static readonly LocalDate Decree141 = Start(LegalDocuments.Decree141Of2016);
    public static readonly LocalDate ScienceCircular1 = Start(LegalDocuments.Circular1Of2017OfScienceMinistry);
    public static readonly LocalDate Circular90 = Start(LegalDocuments.Circular90Of2017);
    public static readonly LocalDate Circular145 = Start(LegalDocuments.Circular145Of2017);
    public static readonly LocalDate Decree60 = Start(LegalDocuments.Decree60Of2021);
    public static readonly LocalDate Circular56 = Start(LegalDocuments.Circular56Of2022);
    public static readonly LocalDate Decree111 = Start(LegalDocuments.Decree111Of2025);
    public static readonly LocalDate Decree334 = Start(LegalDocuments.Decree334Of2026);
    public static readonly LocalDate Decree161 = Start(LegalDocuments.Decree161Of2026);
    public static readonly LocalDate Decree192 = Start(LegalDocuments.Decree192Of2026);
    public static readonly LocalDate Decree235 = Start(LegalDocuments.Decree235Of2026);
    public static readonly LocalDate Circular3 = Start(LegalDocuments.Circular3Of2026);

    private static LocalDate Start(LegalDocument document) =>
        document.Effective?.From ?? throw new InvalidOperationException($"The register gives no day of effect for {document}.");
}
