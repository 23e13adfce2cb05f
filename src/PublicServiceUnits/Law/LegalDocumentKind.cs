namespace PublicServiceUnits.Law;

/// <summary>The kind of a legal document, higher rank first.</summary>
public enum LegalDocumentKind
{
    /// <summary>Code of the National Assembly (bộ luật).</summary>
    Code,

    /// <summary>Law of the National Assembly (luật).</summary>
    Law,

    /// <summary>Resolution of the National Assembly (nghị quyết của Quốc hội).</summary>
    NationalAssemblyResolution,

    /// <summary>Decree of the Government (nghị định).</summary>
    Decree,

    /// <summary>Resolution of the Government (nghị quyết của Chính phủ).</summary>
    GovernmentResolution,

    /// <summary>Plan of the Government or of a steering committee of it (kế hoạch).</summary>
    GovernmentPlan,

    /// <summary>Decision of the Prime Minister (quyết định).</summary>
    PrimeMinisterDecision,

    /// <summary>Circular of a minister (thông tư).</summary>
    Circular,

    /// <summary>Resolution of a local People's Council (nghị quyết của Hội đồng nhân dân).</summary>
    LocalResolution,

    /// <summary>Decision of a local People's Committee or another body (quyết định).</summary>
    LocalDecision,

    /// <summary>Resolution of the Party (nghị quyết của Đảng).</summary>
    PartyResolution,

    /// <summary>Conclusion of a Party body (kết luận).</summary>
    PartyConclusion,

    /// <summary>Report of a Party body (báo cáo).</summary>
    PartyReport,

    /// <summary>Plan of a Party committee (kế hoạch).</summary>
    PartyPlan,

    /// <summary>Official letter that guides and sets no rule of law (công văn).</summary>
    OfficialLetter,
}
