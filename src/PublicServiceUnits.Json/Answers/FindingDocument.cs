using System.Collections.Immutable;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Json;

/// <summary>What one rule found.</summary>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Verdict">Its verdict.</param>
/// <param name="Provision">The deciding provision as the law cites it, in Vietnamese.</param>
/// <param name="ProvisionEn">The same in English.</param>
/// <param name="Norm">The norm that decides it.</param>
/// <param name="Measured">What was measured; null where the rule measures nothing.</param>
/// <param name="Required">What the law asks of the figure; null where it asks for none.</param>
/// <param name="Missing">The facts that are missing.</param>
/// <param name="Reason">The gap, conflict, authority or remark; null where there is none.</param>
/// <param name="Subject">What the finding is about, where the rule looks at several things; null otherwise.</param>
public sealed record FindingDocument(
    string Rule,
    Verdict Verdict,
    string Provision,
    string ProvisionEn,
    NormDocument Norm,
    MeasurementDocument? Measured,
    RequirementDocument? Required,
    ImmutableArray<MissingFactDocument> Missing,
    ReasonDocument? Reason,
    TextDocument? Subject);
