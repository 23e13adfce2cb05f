using PublicServiceUnits.Law.Register;

namespace PublicServiceUnits.Law;

/// <content>Job positions, the number of staff and recruiting.</content>
public static partial class LegalDocuments
{
    /// <summary>Decree 106/2020/NĐ-CP on job positions and the number of staff; its rules on positions end on 30 June 2026.</summary>
    public static LegalDocument Decree106Of2020 => PostsDocuments.Decree106Of2020;

    /// <summary>Decree 115/2020/NĐ-CP on recruiting, employing and managing public employees, up to 30 June 2026.</summary>
    public static LegalDocument Decree115Of2020 => PostsDocuments.Decree115Of2020;

    /// <summary>Decree 232/2026/NĐ-CP on job positions of public employees, from 1 July 2026.</summary>
    public static LegalDocument Decree232Of2026 => PostsDocuments.Decree232Of2026;

    /// <summary>Decree 259/2026/NĐ-CP on recruiting, employing and managing public employees; known from summaries.</summary>
    public static LegalDocument Decree259Of2026 => PostsDocuments.Decree259Of2026;

    /// <summary>Decree 276/2026/NĐ-CP on the Ministry of Home Affairs.</summary>
    public static LegalDocument Decree276Of2026 => PostsDocuments.Decree276Of2026;

    /// <summary>Decree 93/2026/NĐ-CP on details of the Law on Teachers.</summary>
    public static LegalDocument Decree93Of2026 => PostsDocuments.Decree93Of2026;

    /// <summary>Circular 45/2026/TT-BGDĐT, which amends Circular 15/2025/TT-BGDĐT.</summary>
    public static LegalDocument Circular45Of2026OfEducationMinistry => PostsDocuments.Circular45Of2026OfEducationMinistry;
}
