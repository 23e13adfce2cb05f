using PublicServiceUnits.Law.Register;

namespace PublicServiceUnits.Law;

/// <content>Directions of 2025 and 2026 on arranging units.</content>
public static partial class LegalDocuments
{
    /// <summary>Plan 130/KH-BCĐTKNQ18 on arranging public service units; known from articles.</summary>
    public static LegalDocument Plan130Of2025 => DirectionDocuments.Plan130Of2025;

    /// <summary>Circular 43/2025/TT-BYT on communal health stations; known from an article.</summary>
    public static LegalDocument Circular43Of2025OfHealthMinistry => DirectionDocuments.Circular43Of2025OfHealthMinistry;

    /// <summary>Report 565-BC/BTCTW on two-tier local government; known from an article.</summary>
    public static LegalDocument PartyReport565Of2025 => DirectionDocuments.PartyReport565Of2025;

    /// <summary>Conclusion 221-KL/TW on two-tier local government.</summary>
    public static LegalDocument PartyConclusion221Of2025 => DirectionDocuments.PartyConclusion221Of2025;

    /// <summary>Resolution 37/2026/NQ-CP on merged schools; known from one weak source.</summary>
    public static LegalDocument GovernmentResolution37Of2026 => DirectionDocuments.GovernmentResolution37Of2026;

    /// <summary>Resolution 71-NQ/TW of the Politburo on education and training.</summary>
    public static LegalDocument PartyResolution71Of2025 => PartyDocuments.PartyResolution71Of2025;
}
