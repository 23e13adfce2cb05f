using System.Collections.Immutable;
using System.Text.Json;
using Ardalis.GuardClauses;
using PublicServiceUnits.Autonomy;

namespace PublicServiceUnits.Json;

/// <summary>The conclusion of <c>autonomy.rights</c> as it stands in JSON.</summary>
/// <param name="Tier">The tier.</param>
/// <param name="Band">The band inside Group 3; null for other groups, or where not told.</param>
/// <param name="ContractLimit">The most contracts beside those that fill vacancies, Group 4 of education or health; null otherwise.</param>
/// <param name="Rows">The rows of the matrix.</param>
public sealed record AutonomyRightsDocument(AutonomyTier Tier, AutonomyBand? Band, int? ContractLimit, ImmutableArray<RightRowDocument> Rows)
{
    /// <summary>The conclusion of an answer to <c>autonomy.rights</c>; null where it has none or answers another question.</summary>
    /// <param name="document">The answer.</param>
    /// <exception cref="JsonException">The conclusion has another form.</exception>
    public static AutonomyRightsDocument? Of(AssessmentDocument document) =>
        Guard.Against.Null(document) is { Decision: DecisionIds.Rights, Conclusion: { } conclusion }
            ? conclusion.Deserialize(DocumentContext.Strict.AutonomyRightsDocument)
            : null;

    internal static AutonomyRightsDocument From(AutonomyRights conclusion) => new(
        conclusion.Tier,
        conclusion.Band,
        conclusion.ContractLimit,
        [.. conclusion.Rows.Select(row => new RightRowDocument(
            row.Kind,
            new TextDocument(row.Title.Vietnamese, row.Title.English),
            row.Status,
            new TextDocument(row.Content.Vietnamese, row.Content.English),
            row.Approver is { } approver ? new TextDocument(approver.Vietnamese, approver.English) : null,
            row.Provision.ToText(Language.Vietnamese),
            row.Provision.ToText(Language.English),
            row.Verification))]);
}
