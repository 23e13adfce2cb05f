namespace PublicServiceUnits.Law;

/// <summary>What a legal document does to an older one, and the provision of the newer document that proves it.</summary>
/// <param name="Kind">What is done.</param>
/// <param name="Target">The older document.</param>
/// <param name="Proof">The place in the newer document that says so.</param>
/// <param name="Verification">How well the relation is verified.</param>
/// <param name="Affected">The place in the older document that is touched; null for the whole of it.</param>
/// <param name="Remark">What the relation means, where the kind alone does not say it.</param>
public sealed record DocumentRelation(
    DocumentRelationKind Kind,
    LegalDocument Target,
    ProvisionPath Proof,
    Verification Verification,
    ProvisionPath? Affected = null,
    LocalizedText? Remark = null);
