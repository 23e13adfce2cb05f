using System.Text.Json;
using Ardalis.GuardClauses;
using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Organisation;

namespace PublicServiceUnits.Json;

/// <summary>The conclusion of <c>organisation.file</c> as it stands in JSON.</summary>
/// <param name="Tier">The tier the parts go by; null where not known.</param>
/// <param name="Structure">Departments, deputies, focal points.</param>
/// <param name="Powers">Who holds which power.</param>
/// <param name="ManagementCouncil">The management council.</param>
/// <param name="JobPositions">The job positions.</param>
/// <param name="Headcount">The headcount and the contracts beside it.</param>
public sealed record OrganisationFileDocument(
    AutonomyTier? Tier,
    PartDocument Structure,
    PartDocument Powers,
    PartDocument ManagementCouncil,
    PartDocument JobPositions,
    PartDocument Headcount)
{
    /// <summary>The conclusion of an answer to <c>organisation.file</c>; null where it has none or answers another question.</summary>
    /// <param name="document">The answer.</param>
    /// <exception cref="JsonException">The conclusion has another form.</exception>
    public static OrganisationFileDocument? Of(AssessmentDocument document) =>
        Guard.Against.Null(document) is { Decision: DecisionIds.OrganisationFile, Conclusion: { } conclusion }
            ? conclusion.Deserialize(DocumentContext.Strict.OrganisationFileDocument)
            : null;

    internal static OrganisationFileDocument From(OrganisationFile file) => new(
        file.Tier,
        PartDocument.From(file.Structure)!,
        PartDocument.From(file.Powers)!,
        PartDocument.From(file.ManagementCouncil)!,
        PartDocument.From(file.JobPositions)!,
        PartDocument.From(file.Headcount)!);
}
