using System.Collections.Immutable;
using System.Text.Json;
using Ardalis.GuardClauses;
using NodaTime;
using PublicServiceUnits.Autonomy;

namespace PublicServiceUnits.Json;

/// <summary>The conclusion of <c>autonomy.advance-funds</c> as it stands in JSON.</summary>
/// <param name="BudgetYear">The budget year.</param>
/// <param name="Tier">The tier as given, 1 to 4; null where it is not needed.</param>
/// <param name="IsLawful">Whether no quarter advanced more than it may.</param>
/// <param name="Quarters">The quarters, in the order of the facts.</param>
/// <param name="LastDay">The last day on which the unit settles the year by itself; null where no text names it.</param>
/// <param name="Settlement">The settlement; null where none was asked about.</param>
public sealed record FundAdvanceDocument(
    int BudgetYear,
    AutonomyTier? Tier,
    bool IsLawful,
    ImmutableArray<QuarterAdvanceDocument> Quarters,
    LocalDate? LastDay,
    AdvanceRecoveryDocument? Settlement)
{
    /// <summary>The conclusion of an answer to <c>autonomy.advance-funds</c>; null where it has none or answers another question.</summary>
    /// <param name="document">The answer.</param>
    /// <exception cref="JsonException">The conclusion has another form.</exception>
    public static FundAdvanceDocument? Of(AssessmentDocument document) =>
        Guard.Against.Null(document) is { Decision: DecisionIds.AdvanceFunds, Conclusion: { } conclusion }
            ? conclusion.Deserialize(DocumentContext.Strict.FundAdvanceDocument)
            : null;

    internal static FundAdvanceDocument From(FundAdvance conclusion) => new(
        conclusion.BudgetYear,
        conclusion.Tier,
        conclusion.IsLawful,
        [.. conclusion.Quarters.Select(quarter => new QuarterAdvanceDocument(
            quarter.Quarter, quarter.Cap, quarter.Advanced, quarter.Over, quarter.Room, quarter.Uncapped))],
        conclusion.LastDay,
        conclusion.Settlement is { } settlement
            ? new AdvanceRecoveryDocument(
                settlement.Stage,
                settlement.Overpaid,
                settlement.Further,
                [.. settlement.Steps.Select(step => new RecoveryStepDocument(step.Source, step.Available, step.Amount))],
                settlement.Left)
            : null);
}
