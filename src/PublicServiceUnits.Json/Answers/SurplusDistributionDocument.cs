using System.Collections.Immutable;
using System.Text.Json;
using Ardalis.GuardClauses;
using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Quantities;

namespace PublicServiceUnits.Json;

/// <summary>The conclusion of <c>autonomy.distribute-surplus</c> as it stands in JSON.</summary>
/// <param name="BudgetYear">The budget year.</param>
/// <param name="Tier">The tier, 1 to 4.</param>
/// <param name="Band">The band inside Group 3; null where there is none.</param>
/// <param name="Surplus">The surplus, in dong.</param>
/// <param name="IsProposal">Whether the parts are proposed; otherwise they are the unit's own.</param>
/// <param name="IsLawful">Whether nothing breaks the law; null where that cannot be told.</param>
/// <param name="Parts">The parts, in the order of the law.</param>
/// <param name="Breaches">The breaches.</param>
public sealed record SurplusDistributionDocument(
    int BudgetYear,
    AutonomyTier Tier,
    AutonomyBand? Band,
    Vnd Surplus,
    bool IsProposal,
    bool? IsLawful,
    ImmutableArray<SurplusPartDocument> Parts,
    ImmutableArray<SurplusBreachDocument> Breaches)
{
    /// <summary>The conclusion of an answer to <c>autonomy.distribute-surplus</c>; null where it has none or answers another question.</summary>
    /// <param name="document">The answer.</param>
    /// <exception cref="JsonException">The conclusion has another form.</exception>
    public static SurplusDistributionDocument? Of(AssessmentDocument document) =>
        Guard.Against.Null(document) is { Decision: DecisionIds.DistributeSurplus, Conclusion: { } conclusion }
            ? conclusion.Deserialize(DocumentContext.Strict.SurplusDistributionDocument)
            : null;

    internal static SurplusDistributionDocument From(SurplusDistribution conclusion) => new(
        conclusion.BudgetYear,
        conclusion.Tier,
        conclusion.Band,
        conclusion.Surplus,
        conclusion.IsProposal,
        conclusion.IsLawful,
        [.. conclusion.Parts.Select(part => new SurplusPartDocument(
            part.Fund,
            part.Amount,
            part.Minimum,
            part.Cap,
            part.Wanted,
            part.Provision.ToText(Language.Vietnamese),
            part.Provision.ToText(Language.English)))],
        [.. conclusion.Breaches.Select(breach => new SurplusBreachDocument(
            breach.Kind,
            breach.Fund,
            breach.Amount,
            breach.Provision.ToText(Language.Vietnamese),
            breach.Provision.ToText(Language.English)))]);
}
