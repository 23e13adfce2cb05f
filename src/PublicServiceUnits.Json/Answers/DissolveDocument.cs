using System.Collections.Immutable;
using System.Text.Json;
using Ardalis.GuardClauses;
using PublicServiceUnits.Organisation;

namespace PublicServiceUnits.Json;

/// <summary>The conclusion of <c>organisation.dissolve</c> as it stands in JSON.</summary>
/// <param name="ConditionsMet">Whether there is a ground and, abroad, the fit; null where open.</param>
/// <param name="GroundExists">Whether there is a ground; null where open, also because the two readings differ.</param>
/// <param name="OneGroundSuffices">Whether the text says that one ground suffices; null where it does not say one or all.</param>
/// <param name="GroundIfOneSuffices">Whether there is a ground if one suffices; null where open.</param>
/// <param name="GroundIfAllAreNeeded">Whether there is a ground if all are needed; null where open.</param>
/// <param name="ObligationsSettled">Whether the file has the proof of settled obligations; null where not known.</param>
/// <param name="DecidingActor">Who decides; null where it is open.</param>
/// <param name="Conditions">The grounds and conditions.</param>
/// <param name="Steps">The steps of the procedure.</param>
public sealed record DissolveDocument(
    bool? ConditionsMet,
    bool? GroundExists,
    bool? OneGroundSuffices,
    bool? GroundIfOneSuffices,
    bool? GroundIfAllAreNeeded,
    bool? ObligationsSettled,
    ProcedureActor? DecidingActor,
    ImmutableArray<DissolveConditionDocument> Conditions,
    ImmutableArray<ProcedureStepDocument> Steps)
{
    /// <summary>The conclusion of an answer to <c>organisation.dissolve</c>; null where it has none or answers another question.</summary>
    /// <param name="document">The answer.</param>
    /// <exception cref="JsonException">The conclusion has another form.</exception>
    public static DissolveDocument? Of(AssessmentDocument document) =>
        Guard.Against.Null(document) is { Decision: DecisionIds.Dissolve, Conclusion: { } conclusion }
            ? conclusion.Deserialize(DocumentContext.Strict.DissolveDocument)
            : null;

    internal static DissolveDocument From(DissolveAnswer answer) => new(
        answer.ConditionsMet,
        answer.GroundExists,
        answer.OneGroundSuffices,
        answer.GroundIfOneSuffices,
        answer.GroundIfAllAreNeeded,
        answer.ObligationsSettled,
        answer.DecidingActor,
        [.. answer.Conditions.Select(condition => new DissolveConditionDocument(
            condition.Kind,
            condition.Verdict,
            condition.Provision.ToText(Language.Vietnamese),
            condition.Provision.ToText(Language.English),
            condition.Verification))],
        [.. answer.Steps.Select(ProcedureStepDocument.From)]);
}
