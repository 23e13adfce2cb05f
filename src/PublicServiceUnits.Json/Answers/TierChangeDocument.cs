using System.Collections.Immutable;
using System.Text.Json;
using Ardalis.GuardClauses;
using NodaTime;
using PublicServiceUnits.Autonomy;

namespace PublicServiceUnits.Json;

/// <summary>The conclusion of <c>autonomy.change-tier</c> as it stands in JSON.</summary>
/// <param name="Move">Whether the move asked is open.</param>
/// <param name="MayRedoPlan">Whether a new plan within the period is due; null where not asked.</param>
/// <param name="RedoFrom">The first day of the quarter of the new plan.</param>
/// <param name="RedoUntil">The last day of that quarter.</param>
/// <param name="HasQuotas">Whether the law of the date has quotas; null where not asked.</param>
/// <param name="MustBeRestructured">Whether the superior body reorganises or dissolves the unit; null where not asked.</param>
/// <param name="Quotas">The quota of each band.</param>
public sealed record TierChangeDocument(
    TierMove Move,
    bool? MayRedoPlan,
    LocalDate? RedoFrom,
    LocalDate? RedoUntil,
    bool? HasQuotas,
    bool? MustBeRestructured,
    ImmutableArray<UpgradeQuotaDocument> Quotas)
{
    /// <summary>The conclusion of an answer to <c>autonomy.change-tier</c>; null where it has none or answers another question.</summary>
    /// <param name="document">The answer.</param>
    /// <exception cref="JsonException">The conclusion has another form.</exception>
    public static TierChangeDocument? Of(AssessmentDocument document) =>
        Guard.Against.Null(document) is { Decision: DecisionIds.ChangeTier, Conclusion: { } conclusion }
            ? conclusion.Deserialize(DocumentContext.Strict.TierChangeDocument)
            : null;

    internal static TierChangeDocument From(TierChange conclusion) => new(
        conclusion.Move,
        conclusion.MayRedoPlan,
        conclusion.RedoFrom,
        conclusion.RedoUntil,
        conclusion.HasQuotas,
        conclusion.MustBeRestructured,
        [.. conclusion.Quotas.Select(quota => new UpgradeQuotaDocument(quota.Band, quota.Units, quota.Minimum, quota.Moved, quota.IsMet))]);
}
