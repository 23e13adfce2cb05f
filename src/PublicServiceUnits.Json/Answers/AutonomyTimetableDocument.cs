using System.Collections.Immutable;
using System.Text.Json;
using Ardalis.GuardClauses;
using PublicServiceUnits.Autonomy;

namespace PublicServiceUnits.Json;

/// <summary>The conclusion of <c>autonomy.timetable</c> as it stands in JSON.</summary>
/// <param name="Stability">The stability period.</param>
/// <param name="Duties">The duties in order of their last day.</param>
/// <param name="HeadSignsSpendingRules">Whether silence lets the head sign the internal spending rules, before 2021-08-15 carry them out; null where not known or where silence has no effect.</param>
public sealed record AutonomyTimetableDocument(
    StabilityTermDocument Stability,
    ImmutableArray<TimetableDutyDocument> Duties,
    bool? HeadSignsSpendingRules)
{
    /// <summary>The conclusion of an answer to <c>autonomy.timetable</c>; null where it has none or answers another question.</summary>
    /// <param name="document">The answer.</param>
    /// <exception cref="JsonException">The conclusion has another form.</exception>
    public static AutonomyTimetableDocument? Of(AssessmentDocument document) =>
        Guard.Against.Null(document) is { Decision: DecisionIds.Timetable, Conclusion: { } conclusion }
            ? conclusion.Deserialize(DocumentContext.Strict.AutonomyTimetableDocument)
            : null;

    internal static AutonomyTimetableDocument From(AutonomyTimetable conclusion) => new(
        new StabilityTermDocument(conclusion.Stability.Years, conclusion.Stability.FirstYear, conclusion.Stability.LastYear),
        [.. conclusion.Duties.Select(duty => new TimetableDutyDocument(
            duty.Kind,
            duty.Year,
            duty.Holder,
            duty.Receiver is { } receiver ? new TextDocument(receiver.Vietnamese, receiver.English) : null,
            duty.LastDay,
            duty.LastDayIfMoved,
            duty.Status,
            duty.DoneOn,
            duty.DaysLate,
            CitedTextDocument.From(duty.Form),
            CitedTextDocument.From(duty.Consequence),
            duty.Provision.ToText(Language.Vietnamese),
            duty.Provision.ToText(Language.English)))],
        conclusion.HeadSignsSpendingRules);
}
