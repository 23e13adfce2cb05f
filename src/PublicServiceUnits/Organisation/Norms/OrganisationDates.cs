using NodaTime;
using PublicServiceUnits.Law;

namespace PublicServiceUnits.Organisation;

/// <summary>The days on which the documents on posts and powers take effect, read from the register.</summary>
internal static class OrganisationDates
{
    public static readonly LocalDate EmployeesLaw58 = Start(LegalDocuments.PublicEmployeesLaw58Of2010);
    public static readonly LocalDate Decree115 = Start(LegalDocuments.Decree115Of2020);
    public static readonly LocalDate Decree106 = Start(LegalDocuments.Decree106Of2020);
    public static readonly LocalDate Decree120 = Start(LegalDocuments.Decree120Of2020);
    public static readonly LocalDate Circular15 = Start(LegalDocuments.Circular15Of2025OfEducationMinistry);
    public static readonly LocalDate Decree283 = Start(LegalDocuments.Decree283Of2025);
    public static readonly LocalDate Decree303 = Start(LegalDocuments.Decree303Of2025);

    /// <summary>The day of Resolution 71-NQ/TW, which has no day of effect of its own.</summary>
    public static readonly LocalDate Resolution71 = new(2025, 8, 22);

    /// <summary>From here on public universities have no council: files pending before one pass to the rector (clause 1, Article 14, Decree 66/2026/NĐ-CP); the day is derived.</summary>
    public static readonly LocalDate NoUniversityCouncils = new(2026, 1, 1);

    public static readonly LocalDate Decree93 = Start(LegalDocuments.Decree93Of2026);
    public static readonly LocalDate Circular45 = Start(LegalDocuments.Circular45Of2026OfEducationMinistry);
    public static readonly LocalDate Decree232 = Start(LegalDocuments.Decree232Of2026);

    private static LocalDate Start(LegalDocument document) =>
        document.Effective?.From ?? throw new InvalidOperationException($"The register gives no day of effect for {document}.");
}
