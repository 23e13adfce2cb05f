using System.Collections.Immutable;
using System.Text.Json;
using Ardalis.GuardClauses;
using NodaTime;
using PublicServiceUnits.Organisation;

namespace PublicServiceUnits.Json;

/// <summary>The conclusion of <c>organisation.job-positions</c> as it stands in JSON.</summary>
/// <param name="Kinds">The kinds of positions on the date.</param>
/// <param name="Holder">Who has the power to approve by law; null where that is open.</param>
/// <param name="Decider">Who approves, after any delegation; null where that is open.</param>
/// <param name="CouncilPassesFirst">Whether the management council passes the positions first; null where that is open.</param>
/// <param name="File">What the file holds.</param>
/// <param name="Steps">The steps with a time limit.</param>
/// <param name="Professionals">The share of professionals; null where it is not asked or open.</param>
/// <param name="Positions">The shares by level.</param>
/// <param name="NewApprovalBy">The last day for the new approvals; null before 2026-07-01.</param>
/// <param name="Level">The career level of the pay class asked; null where none is.</param>
public sealed record JobPositionsDocument(
    ImmutableArray<JobPositionKind> Kinds,
    JobPositionDecider? Holder,
    JobPositionDecider? Decider,
    bool? CouncilPassesFirst,
    ImmutableArray<TextDocument> File,
    ImmutableArray<JobPositionStepDocument> Steps,
    ProfessionalShareDocument? Professionals,
    ImmutableArray<JobPositionSharesDocument> Positions,
    LocalDate? NewApprovalBy,
    CareerLevel? Level)
{
    /// <summary>The conclusion of an answer to <c>organisation.job-positions</c>; null where it has none or answers another question.</summary>
    /// <param name="document">The answer.</param>
    /// <exception cref="JsonException">The conclusion has another form.</exception>
    public static JobPositionsDocument? Of(AssessmentDocument document) =>
        Guard.Against.Null(document) is { Decision: DecisionIds.JobPositions, Conclusion: { } conclusion }
            ? conclusion.Deserialize(DocumentContext.Strict.JobPositionsDocument)
            : null;

    internal static JobPositionsDocument From(JobPositionsAnswer conclusion) => new(
        conclusion.Kinds,
        conclusion.Holder,
        conclusion.Decider,
        conclusion.CouncilPassesFirst,
        [.. conclusion.File.Select(item => new TextDocument(item.Vietnamese, item.English))],
        [.. conclusion.Steps.Select(JobPositionStepDocument.From)],
        conclusion.Professionals is { } share ? new(share.Total, share.Professionals, share.Least, share.Lacking) : null,
        [.. conclusion.Positions.Select(JobPositionSharesDocument.From)],
        conclusion.NewApprovalBy,
        conclusion.Level);
}
