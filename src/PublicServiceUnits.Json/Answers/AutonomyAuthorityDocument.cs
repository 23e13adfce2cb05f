using System.Collections.Immutable;
using System.Text.Json;
using Ardalis.GuardClauses;
using PublicServiceUnits.Autonomy;

namespace PublicServiceUnits.Json;

/// <summary>The conclusion of <c>autonomy.authority</c> as it stands in JSON.</summary>
/// <param name="DecidingActor">Who decides the tier and the support; null where the law leaves it open or to an authority.</param>
/// <param name="Steps">The steps, in the order in which they are taken.</param>
public sealed record AutonomyAuthorityDocument(AuthorityActor? DecidingActor, ImmutableArray<AuthorityStepDocument> Steps)
{
    /// <summary>The conclusion of an answer to <c>autonomy.authority</c>; null where it has none or answers another question.</summary>
    /// <param name="document">The answer.</param>
    /// <exception cref="JsonException">The conclusion has another form.</exception>
    public static AutonomyAuthorityDocument? Of(AssessmentDocument document) =>
        Guard.Against.Null(document) is { Decision: DecisionIds.Authority, Conclusion: { } conclusion }
            ? conclusion.Deserialize(DocumentContext.Strict.AutonomyAuthorityDocument)
            : null;

    internal static AutonomyAuthorityDocument From(AutonomyAuthority conclusion) => new(
        conclusion.DecidingActor,
        [.. conclusion.Steps.Select(step => new AuthorityStepDocument(
            step.Kind,
            step.Actor,
            new TextDocument(step.Content.Vietnamese, step.Content.English),
            step.LastDay,
            step.Provision.ToText(Language.Vietnamese),
            step.Provision.ToText(Language.English),
            step.Verification))]);
}
