using System.Collections.Immutable;
using System.Text.Json;
using Ardalis.GuardClauses;
using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Quantities;

namespace PublicServiceUnits.Json;

/// <summary>The conclusion of <c>autonomy.state-support</c> as it stands in JSON; amounts in dong.</summary>
/// <param name="Tier">The tier; null where the answer rests on none.</param>
/// <param name="Kind">On what ground the unit is supported.</param>
/// <param name="Shortfall">What expenditure exceeds revenue by.</param>
/// <param name="Amount">The support of the first year.</param>
/// <param name="IsCapped">Whether the superior body's estimate lowers it; null where that is not known.</param>
/// <param name="PreventionPayTopUp">What the budget adds for the prevention block's pay; null where the law of the date has no such rule or that is not known.</param>
/// <param name="Cuts">Each year of the path after the first.</param>
public sealed record StateSupportDocument(
    AutonomyTier? Tier,
    StateSupportKind Kind,
    Vnd Shortfall,
    Vnd Amount,
    bool? IsCapped,
    Vnd? PreventionPayTopUp,
    ImmutableArray<SupportCutDocument> Cuts)
{
    /// <summary>The conclusion of an answer to <c>autonomy.state-support</c>; null where it has none or answers another question.</summary>
    /// <param name="document">The answer.</param>
    /// <exception cref="JsonException">The conclusion has another form.</exception>
    public static StateSupportDocument? Of(AssessmentDocument document) =>
        Guard.Against.Null(document) is { Decision: DecisionIds.StateSupport, Conclusion: { } conclusion }
            ? conclusion.Deserialize(DocumentContext.Strict.StateSupportDocument)
            : null;

    internal static StateSupportDocument From(StateSupport conclusion) => new(
        conclusion.Tier,
        conclusion.Kind,
        conclusion.Shortfall,
        conclusion.Amount,
        conclusion.IsCapped,
        conclusion.PreventionPayTopUp,
        [.. conclusion.Cuts.Select(cut => new SupportCutDocument(cut.Year, cut.Cut, cut.NetCut, cut.Verdict))]);
}
