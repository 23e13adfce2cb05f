using System.Collections.Immutable;
using System.Text.Json;
using Ardalis.GuardClauses;
using PublicServiceUnits.Organisation;

namespace PublicServiceUnits.Json;

/// <summary>The conclusion of <c>organisation.sector-plan</c> as it stands in JSON.</summary>
/// <param name="Level">Whose portfolio it is.</param>
/// <param name="Directions">The directions in force.</param>
public sealed record SectorPlanDocument(PortfolioLevel Level, ImmutableArray<PlanDirectionDocument> Directions)
{
    /// <summary>The conclusion of an answer to <c>organisation.sector-plan</c>; null where it has none or answers another question.</summary>
    /// <param name="document">The answer.</param>
    /// <exception cref="JsonException">The conclusion has another form.</exception>
    public static SectorPlanDocument? Of(AssessmentDocument document) =>
        Guard.Against.Null(document) is { Decision: DecisionIds.SectorPlan, Conclusion: { } conclusion }
            ? conclusion.Deserialize(DocumentContext.Strict.SectorPlanDocument)
            : null;

    internal static SectorPlanDocument From(SectorPlan conclusion) => new(
        conclusion.Level,
        [.. conclusion.Directions.Select(one => new PlanDirectionDocument(
            one.Kind,
            one.Label,
            one.Number,
            one.AtLeast,
            one.AtMost,
            one.TooMany,
            one.Lacking,
            one.LastDay,
            one.Verdict,
            one.Provision.ToText(Language.Vietnamese),
            one.Provision.ToText(Language.English),
            one.Confidence))]);
}
