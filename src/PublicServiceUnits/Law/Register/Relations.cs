namespace PublicServiceUnits.Law.Register;

/// <summary>Writes relations with places in the short form of tables, "41.2.a" for point a, clause 2, Article 41.</summary>
internal static class Relations
{
    /// <summary>A place from its short form: article, clause and point with dots between.</summary>
    public static ProvisionPath Place(string shortForm)
    {
        var parts = shortForm.Split('.');
        return new ProvisionPath(parts[0], parts.ElementAtOrDefault(1), parts.ElementAtOrDefault(2));
    }

    /// <summary>A relation to the whole of a document, read in the provision named.</summary>
    public static DocumentRelation Whole(
        DocumentRelationKind kind, LegalDocument target, string proof, LocalizedText? remark = null) =>
        new(kind, target, Place(proof), Verification.TextRead, Remark: remark);

    /// <summary>A relation to one provision of a document, read in the provision named.</summary>
    public static DocumentRelation Part(
        DocumentRelationKind kind, LegalDocument target, string proof, string affected, LocalizedText? remark = null) =>
        new(kind, target, Place(proof), Verification.TextRead, Place(affected), remark);

    /// <summary>The same done to several provisions by one provision.</summary>
    public static IEnumerable<DocumentRelation> Parts(
        DocumentRelationKind kind, LegalDocument target, string proof, params IEnumerable<string> affected) =>
        affected.Select(place => Part(kind, target, proof, place));

    /// <summary>A relation to the whole of a document, where the provision that says so was not read.</summary>
    public static DocumentRelation Reported(
        DocumentRelationKind kind, LegalDocument target, LocalizedText? remark = null) =>
        new(kind, target, ProvisionPath.WholeDocument, Verification.SecondarySource, Remark: remark);

    /// <summary>The same done to several provisions, where the provision that says so was not read.</summary>
    public static IEnumerable<DocumentRelation> ReportedParts(
        DocumentRelationKind kind, LegalDocument target, params IEnumerable<string> affected) =>
        affected.Select(place => Reported(kind, target) with { Affected = Place(place) });
}
