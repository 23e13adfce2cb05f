using System.Collections.Immutable;
using System.Text.Json;
using Ardalis.GuardClauses;
using PublicServiceUnits.Organisation;

namespace PublicServiceUnits.Json;

/// <summary>The conclusion of <c>organisation.reorganise</c> as it stands in JSON.</summary>
/// <param name="ConditionsMet">Whether the list, the principles and, abroad, the fit are met; null where open.</param>
/// <param name="ListMet">Whether the list of 5.2 is met; null where open, also because the two readings differ.</param>
/// <param name="OneConditionSuffices">Whether the text says that one condition suffices; null where it does not say one or all.</param>
/// <param name="ListIfOneSuffices">Whether the list is met if one suffices; null where open.</param>
/// <param name="ListIfAllAreNeeded">Whether the list is met if all are needed; null where open.</param>
/// <param name="PrinciplesKept">Whether the principles of 4.3 are kept; null where open.</param>
/// <param name="DecidingActor">Who decides; null where it is open.</param>
/// <param name="Conditions">The conditions and principles.</param>
/// <param name="Steps">The steps of the procedure.</param>
public sealed record ReorganiseDocument(
    bool? ConditionsMet,
    bool? ListMet,
    bool? OneConditionSuffices,
    bool? ListIfOneSuffices,
    bool? ListIfAllAreNeeded,
    bool? PrinciplesKept,
    ProcedureActor? DecidingActor,
    ImmutableArray<ReorganiseConditionDocument> Conditions,
    ImmutableArray<ProcedureStepDocument> Steps)
{
    /// <summary>The conclusion of an answer to <c>organisation.reorganise</c>; null where it has none or answers another question.</summary>
    /// <param name="document">The answer.</param>
    /// <exception cref="JsonException">The conclusion has another form.</exception>
    public static ReorganiseDocument? Of(AssessmentDocument document) =>
        Guard.Against.Null(document) is { Decision: DecisionIds.Reorganise, Conclusion: { } conclusion }
            ? conclusion.Deserialize(DocumentContext.Strict.ReorganiseDocument)
            : null;

    internal static ReorganiseDocument From(ReorganiseAnswer answer) => new(
        answer.ConditionsMet,
        answer.ListMet,
        answer.OneConditionSuffices,
        answer.ListIfOneSuffices,
        answer.ListIfAllAreNeeded,
        answer.PrinciplesKept,
        answer.DecidingActor,
        [.. answer.Conditions.Select(condition => new ReorganiseConditionDocument(
            condition.Kind,
            condition.Verdict,
            condition.Provision.ToText(Language.Vietnamese),
            condition.Provision.ToText(Language.English),
            condition.Verification))],
        [.. answer.Steps.Select(ProcedureStepDocument.From)]);
}
