using System.Collections.Immutable;
using System.Text.Json;
using Ardalis.GuardClauses;
using PublicServiceUnits.Organisation;

namespace PublicServiceUnits.Json;

/// <summary>The conclusion of <c>organisation.transfer</c> as it stands in JSON.</summary>
/// <param name="Route">Between which bodies the unit is transferred.</param>
/// <param name="ConditionsMet">Whether what Article 18a asks is met; null where open or for an authority.</param>
/// <param name="DecidingActor">Who decides.</param>
/// <param name="Conditions">The conditions.</param>
/// <param name="Steps">The steps.</param>
public sealed record TransferDocument(
    TransferRoute Route,
    bool? ConditionsMet,
    ProcedureActor? DecidingActor,
    ImmutableArray<TransferConditionDocument> Conditions,
    ImmutableArray<ProcedureStepDocument> Steps)
{
    /// <summary>The conclusion of an answer to <c>organisation.transfer</c>; null where it has none or answers another question.</summary>
    /// <param name="document">The answer.</param>
    /// <exception cref="JsonException">The conclusion has another form.</exception>
    public static TransferDocument? Of(AssessmentDocument document) =>
        Guard.Against.Null(document) is { Decision: DecisionIds.Transfer, Conclusion: { } conclusion }
            ? conclusion.Deserialize(DocumentContext.Strict.TransferDocument)
            : null;

    internal static TransferDocument From(TransferAnswer answer) => new(
        answer.Route,
        answer.ConditionsMet,
        answer.DecidingActor,
        [.. answer.Conditions.Select(condition => new TransferConditionDocument(
            condition.Kind,
            condition.Verdict,
            condition.Provision.ToText(Language.Vietnamese),
            condition.Provision.ToText(Language.English),
            condition.Verification))],
        [.. answer.Steps.Select(ProcedureStepDocument.From)]);
}
