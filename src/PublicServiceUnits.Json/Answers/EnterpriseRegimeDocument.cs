using System.Collections.Immutable;
using System.Text.Json;
using Ardalis.GuardClauses;
using PublicServiceUnits.Autonomy;

namespace PublicServiceUnits.Json;

/// <summary>The conclusion of <c>autonomy.enterprise-regime</c> as it stands in JSON.</summary>
/// <param name="Allowed">Whether enterprise-style management is allowed on the date.</param>
/// <param name="Basis">On what it rests.</param>
/// <param name="Accounting">The accounting regime; null where the law of the date was not read.</param>
/// <param name="Circular">The circular for the fiscal year; null where not asked or not read.</param>
/// <param name="Contents">What the mechanism holds.</param>
public sealed record EnterpriseRegimeDocument(
    bool Allowed,
    EnterpriseRegimeBasis Basis,
    AccountingRegime? Accounting,
    AccountingCircular? Circular,
    ImmutableArray<EnterpriseRegimeContentDocument> Contents)
{
    /// <summary>The conclusion of an answer to <c>autonomy.enterprise-regime</c>; null where it has none or answers another question.</summary>
    /// <param name="document">The answer.</param>
    /// <exception cref="JsonException">The conclusion has another form.</exception>
    public static EnterpriseRegimeDocument? Of(AssessmentDocument document) =>
        Guard.Against.Null(document) is { Decision: DecisionIds.EnterpriseRegime, Conclusion: { } conclusion }
            ? conclusion.Deserialize(DocumentContext.Strict.EnterpriseRegimeDocument)
            : null;

    internal static EnterpriseRegimeDocument From(EnterpriseRegimeAnswer conclusion) => new(
        conclusion.IsAllowed,
        conclusion.Basis,
        conclusion.Accounting,
        conclusion.Circular,
        [.. conclusion.Contents.Select(content => new EnterpriseRegimeContentDocument(
            content.Text.Vietnamese, content.Text.English, content.Provision.ToText(Language.Vietnamese)))]);
}
