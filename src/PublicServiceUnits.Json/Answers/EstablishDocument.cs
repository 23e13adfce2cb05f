using System.Collections.Immutable;
using System.Text.Json;
using Ardalis.GuardClauses;
using PublicServiceUnits.Organisation;

namespace PublicServiceUnits.Json;

/// <summary>The conclusion of <c>organisation.establish</c> as it stands in JSON.</summary>
/// <param name="ConditionsMet">Whether the conditions are met; null where none fails and one is open.</param>
/// <param name="DecidingActor">Who decides; null where it is open.</param>
/// <param name="Conditions">The conditions.</param>
/// <param name="Steps">The steps of the procedure.</param>
public sealed record EstablishDocument(
    bool? ConditionsMet,
    ProcedureActor? DecidingActor,
    ImmutableArray<EstablishConditionDocument> Conditions,
    ImmutableArray<ProcedureStepDocument> Steps)
{
    /// <summary>The conclusion of an answer to <c>organisation.establish</c>; null where it has none or answers another question.</summary>
    /// <param name="document">The answer.</param>
    /// <exception cref="JsonException">The conclusion has another form.</exception>
    public static EstablishDocument? Of(AssessmentDocument document) =>
        Guard.Against.Null(document) is { Decision: DecisionIds.Establish, Conclusion: { } conclusion }
            ? conclusion.Deserialize(DocumentContext.Strict.EstablishDocument)
            : null;

    internal static EstablishDocument From(EstablishAnswer answer) => new(
        answer.ConditionsMet,
        answer.DecidingActor,
        [.. answer.Conditions.Select(condition => new EstablishConditionDocument(
            condition.Kind,
            condition.Verdict,
            condition.Provision.ToText(Language.Vietnamese),
            condition.Provision.ToText(Language.English),
            condition.Verification))],
        [.. answer.Steps.Select(ProcedureStepDocument.From)]);
}
