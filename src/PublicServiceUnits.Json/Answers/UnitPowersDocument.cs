using System.Collections.Immutable;
using System.Text.Json;
using Ardalis.GuardClauses;
using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Organisation;

namespace PublicServiceUnits.Json;

/// <summary>The conclusion of <c>organisation.powers</c> as it stands in JSON.</summary>
/// <param name="Tier">The tier.</param>
/// <param name="IsApartFromStateManagement">Whether the unit holds no State-management function; null where that is not told or open.</param>
/// <param name="Rows">The rows of the matrix.</param>
public sealed record UnitPowersDocument(AutonomyTier Tier, bool? IsApartFromStateManagement, ImmutableArray<PowerRowDocument> Rows)
{
    /// <summary>The conclusion of an answer to <c>organisation.powers</c>; null where it has none or answers another question.</summary>
    /// <param name="document">The answer.</param>
    /// <exception cref="JsonException">The conclusion has another form.</exception>
    public static UnitPowersDocument? Of(AssessmentDocument document) =>
        Guard.Against.Null(document) is { Decision: DecisionIds.Powers, Conclusion: { } conclusion }
            ? conclusion.Deserialize(DocumentContext.Strict.UnitPowersDocument)
            : null;

    internal static UnitPowersDocument From(UnitPowers conclusion) => new(
        conclusion.Tier,
        conclusion.IsApartFromStateManagement,
        [.. conclusion.Rows.Select(row => new PowerRowDocument(
            row.Kind,
            row.Function,
            row.Holder,
            new TextDocument(row.Content.Vietnamese, row.Content.English),
            row.Provision.ToText(Language.Vietnamese),
            row.Provision.ToText(Language.English),
            row.Period.From,
            row.Period.To,
            row.Verification))]);
}
