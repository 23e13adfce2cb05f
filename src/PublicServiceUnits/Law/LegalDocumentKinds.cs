namespace PublicServiceUnits.Law;

/// <summary>The names of the kinds of legal document.</summary>
public static class LegalDocumentKinds
{
    /// <summary>The name that stands before the number when a document is cited.</summary>
    /// <param name="kind">The kind.</param>
    public static LocalizedText Name(LegalDocumentKind kind) => kind switch
    {
        LegalDocumentKind.Code => CodeName,
        LegalDocumentKind.Law => LawName,
        LegalDocumentKind.Decree => DecreeName,
        LegalDocumentKind.Circular => CircularName,
        LegalDocumentKind.PrimeMinisterDecision or LegalDocumentKind.LocalDecision => DecisionName,
        LegalDocumentKind.PartyPlan or LegalDocumentKind.GovernmentPlan => PlanName,
        LegalDocumentKind.PartyConclusion => ConclusionName,
        LegalDocumentKind.PartyReport => ReportName,
        LegalDocumentKind.OfficialLetter => LetterName,
        LegalDocumentKind.NationalAssemblyResolution or LegalDocumentKind.GovernmentResolution
            or LegalDocumentKind.LocalResolution or LegalDocumentKind.PartyResolution => ResolutionName,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such kind of document."),
    };

    private static readonly LocalizedText CodeName = new("Bộ luật", "Code");
    private static readonly LocalizedText LawName = new("Luật", "Law");
    private static readonly LocalizedText DecreeName = new("Nghị định", "Decree");
    private static readonly LocalizedText CircularName = new("Thông tư", "Circular");
    private static readonly LocalizedText DecisionName = new("Quyết định", "Decision");
    private static readonly LocalizedText LetterName = new("Công văn", "Official letter");
    private static readonly LocalizedText PlanName = new("Kế hoạch", "Plan");
    private static readonly LocalizedText ConclusionName = new("Kết luận", "Conclusion");
    private static readonly LocalizedText ReportName = new("Báo cáo", "Report");
    private static readonly LocalizedText ResolutionName = new("Nghị quyết", "Resolution");
}
