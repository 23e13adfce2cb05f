using System.Text.Json;
using Ardalis.GuardClauses;
using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Quantities;

namespace PublicServiceUnits.Json;

/// <summary>The conclusion of <c>autonomy.classify</c> as it stands in JSON.</summary>
/// <param name="Tier">The tier, 1 to 4 in JSON.</param>
/// <param name="Band">The band, "70-100", "30-70" or "10-30" in JSON; null where there is none.</param>
/// <param name="Level">The exact level; null where the tier rests on no level.</param>
/// <param name="Route">Which of the law's ways decided.</param>
public sealed record AutonomyClassificationDocument(
    AutonomyTier Tier,
    AutonomyBand? Band,
    Ratio? Level,
    ClassificationRoute Route)
{
    /// <summary>The conclusion of an answer to <c>autonomy.classify</c>; null where it has none or answers another question.</summary>
    /// <param name="document">The answer.</param>
    /// <exception cref="JsonException">The conclusion has another form.</exception>
    public static AutonomyClassificationDocument? Of(AssessmentDocument document) =>
        Guard.Against.Null(document) is { Decision: DecisionIds.Classify, Conclusion: { } conclusion }
            ? conclusion.Deserialize(DocumentContext.Strict.AutonomyClassificationDocument)
            : null;

    internal static AutonomyClassificationDocument From(AutonomyClassification conclusion) =>
        new(conclusion.Tier, conclusion.Band, conclusion.Level, conclusion.Route);
}
