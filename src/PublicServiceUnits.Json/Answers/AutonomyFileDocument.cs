using System.Text.Json;
using Ardalis.GuardClauses;
using PublicServiceUnits.Autonomy;

namespace PublicServiceUnits.Json;

/// <summary>The conclusion of <c>autonomy.file</c> as it stands in JSON.</summary>
/// <param name="Tier">The tier the parts go by; null where not known.</param>
/// <param name="Band">The band inside Group 3; null for other groups, or where not told.</param>
/// <param name="Classification">The tier by the figures.</param>
/// <param name="Distance">What lifts the unit to each higher tier and band.</param>
/// <param name="StateSupport">The State's support.</param>
/// <param name="Surplus">The distribution of the surplus; null where none was asked.</param>
/// <param name="AdvanceFunds">The advances to the funds; null where none were asked.</param>
/// <param name="Rights">What the unit may do.</param>
/// <param name="Timetable">The stability period and the duties.</param>
/// <param name="Authority">Who drafts, examines, is asked and decides.</param>
/// <param name="EnterpriseRegime">Enterprise-style management and accounting.</param>
/// <param name="TierChange">The change of tier; null where none was asked.</param>
public sealed record AutonomyFileDocument(
    AutonomyTier? Tier,
    AutonomyBand? Band,
    PartDocument Classification,
    PartDocument Distance,
    PartDocument StateSupport,
    PartDocument? Surplus,
    PartDocument? AdvanceFunds,
    PartDocument Rights,
    PartDocument Timetable,
    PartDocument Authority,
    PartDocument EnterpriseRegime,
    PartDocument? TierChange)
{
    /// <summary>The conclusion of an answer to <c>autonomy.file</c>; null where it has none or answers another question.</summary>
    /// <param name="document">The answer.</param>
    /// <exception cref="JsonException">The conclusion has another form.</exception>
    public static AutonomyFileDocument? Of(AssessmentDocument document) =>
        Guard.Against.Null(document) is { Decision: DecisionIds.File, Conclusion: { } conclusion }
            ? conclusion.Deserialize(DocumentContext.Strict.AutonomyFileDocument)
            : null;

    internal static AutonomyFileDocument From(AutonomyFile file) => new(
        file.Tier,
        file.Band,
        PartDocument.From(file.Classification)!,
        PartDocument.From(file.Distance)!,
        PartDocument.From(file.StateSupport)!,
        PartDocument.From(file.Surplus),
        PartDocument.From(file.AdvanceFunds),
        PartDocument.From(file.Rights)!,
        PartDocument.From(file.Timetable)!,
        PartDocument.From(file.Authority)!,
        PartDocument.From(file.EnterpriseRegime)!,
        PartDocument.From(file.TierChange));
}
