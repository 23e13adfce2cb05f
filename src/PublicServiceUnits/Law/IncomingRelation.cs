namespace PublicServiceUnits.Law;

/// <summary>A relation seen from the older document: which newer document does something to it, and what.</summary>
/// <param name="Source">The newer document.</param>
/// <param name="Relation">What it does; the target is the document asked about.</param>
public sealed record IncomingRelation(LegalDocument Source, DocumentRelation Relation);
