using System.Collections.Immutable;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Json;

/// <summary>A node of a tree of reasons as it stands in JSON.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Verdict">The verdict it reports; null for a remark.</param>
/// <param name="Provision">The provision it rests on, in Vietnamese; null for a remark.</param>
/// <param name="ProvisionEn">The same in English.</param>
/// <param name="Children">The reasons under it, in order.</param>
public sealed record ExplanationDocument(
    string Text,
    Verdict? Verdict,
    string? Provision,
    string? ProvisionEn,
    ImmutableArray<ExplanationDocument> Children);
