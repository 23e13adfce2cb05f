using System.Collections.Immutable;
using System.Text.Json;
using Ardalis.GuardClauses;
using PublicServiceUnits.Autonomy;

namespace PublicServiceUnits.Json;

/// <summary>The conclusion of <c>autonomy.distance</c> as it stands in JSON.</summary>
/// <param name="Current">Where the unit stands.</param>
/// <param name="Steps">The higher tiers and bands, the nearest first.</param>
public sealed record AutonomyDistanceDocument(
    AutonomyClassificationDocument Current,
    ImmutableArray<DistanceStepDocument> Steps)
{
    /// <summary>The conclusion of an answer to <c>autonomy.distance</c>; null where it has none or answers another question.</summary>
    /// <param name="document">The answer.</param>
    /// <exception cref="JsonException">The conclusion has another form.</exception>
    public static AutonomyDistanceDocument? Of(AssessmentDocument document) =>
        Guard.Against.Null(document) is { Decision: DecisionIds.Distance, Conclusion: { } conclusion }
            ? conclusion.Deserialize(DocumentContext.Strict.AutonomyDistanceDocument)
            : null;

    internal static AutonomyDistanceDocument From(AutonomyDistance conclusion) => new(
        AutonomyClassificationDocument.From(conclusion.Current),
        [.. conclusion.Steps.Select(step => new DistanceStepDocument(
            step.Tier,
            step.Band,
            step.AdditionalRevenue,
            step.ExpenditureReduction,
            step.NeedsInvestmentTest,
            step.InvestmentShortfall))]);
}
