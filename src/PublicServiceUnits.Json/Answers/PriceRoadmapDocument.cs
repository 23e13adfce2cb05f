using System.Collections.Immutable;
using System.Text.Json;
using Ardalis.GuardClauses;
using PublicServiceUnits.Autonomy;

namespace PublicServiceUnits.Json;

/// <summary>The conclusion of <c>autonomy.price-roadmap</c> as it stands in JSON.</summary>
/// <param name="Binds">Whether the road map binds the price.</param>
/// <param name="Required">The parts of the cost that the price must hold, on either reading.</param>
/// <param name="Contested">The parts due in the very year asked.</param>
/// <param name="Lacking">Of the required parts, those the price does not hold.</param>
/// <param name="Ahead">The parts held ahead of the road map.</param>
public sealed record PriceRoadmapDocument(
    bool Binds,
    ImmutableArray<CostComponent> Required,
    ImmutableArray<CostComponent> Contested,
    ImmutableArray<CostComponent> Lacking,
    ImmutableArray<CostComponent> Ahead)
{
    /// <summary>The conclusion of an answer to <c>autonomy.price-roadmap</c>; null where it has none or answers another question.</summary>
    /// <param name="document">The answer.</param>
    /// <exception cref="JsonException">The conclusion has another form.</exception>
    public static PriceRoadmapDocument? Of(AssessmentDocument document) =>
        Guard.Against.Null(document) is { Decision: DecisionIds.PriceRoadmap, Conclusion: { } conclusion }
            ? conclusion.Deserialize(DocumentContext.Strict.PriceRoadmapDocument)
            : null;

    internal static PriceRoadmapDocument From(PriceRoadmap conclusion) =>
        new(conclusion.Binds, conclusion.Required, conclusion.Contested, conclusion.Lacking, conclusion.Ahead);
}
