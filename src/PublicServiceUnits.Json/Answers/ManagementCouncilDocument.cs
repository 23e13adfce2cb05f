using System.Collections.Immutable;
using System.Text.Json;
using Ardalis.GuardClauses;
using PublicServiceUnits.Organisation;

namespace PublicServiceUnits.Json;

/// <summary>The conclusion of <c>organisation.management-council</c> as it stands in JSON.</summary>
/// <param name="Body">Which council.</param>
/// <param name="Duty">Whether it must, may or may not exist; null where that is open.</param>
/// <param name="Points">The law and the unit, point by point.</param>
public sealed record ManagementCouncilDocument(CouncilBody Body, CouncilDuty? Duty, ImmutableArray<CouncilPointDocument> Points)
{
    /// <summary>The conclusion of an answer to <c>organisation.management-council</c>; null where it has none or answers another question.</summary>
    /// <param name="document">The answer.</param>
    /// <exception cref="JsonException">The conclusion has another form.</exception>
    public static ManagementCouncilDocument? Of(AssessmentDocument document) =>
        Guard.Against.Null(document) is { Decision: DecisionIds.ManagementCouncil, Conclusion: { } conclusion }
            ? conclusion.Deserialize(DocumentContext.Strict.ManagementCouncilDocument)
            : null;

    internal static ManagementCouncilDocument From(ManagementCouncilAnswer answer) => new(
        answer.Body,
        answer.Duty,
        [.. answer.Points.Select(point => new CouncilPointDocument(
            point.Kind,
            point.Verdict,
            new TextDocument(point.Content.Vietnamese, point.Content.English),
            point.Difference,
            point.Provision.ToText(Language.Vietnamese),
            point.Provision.ToText(Language.English),
            point.Verification))]);
}
