using System.Collections.Immutable;
using System.Text.Json;
using NodaTime;
using PublicServiceUnits.Law;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Json;

/// <summary>
/// An answer as it stands in JSON, independent of the rulebook that gave it. Lists make records compare by reference:
/// compare the written text instead.
/// </summary>
/// <param name="Decision">The decision, "autonomy.classify".</param>
/// <param name="On">The date for which the answer holds.</param>
/// <param name="Verdict">The verdict.</param>
/// <param name="Conclusion">
/// The conclusion in the decision's own form, kept as JSON so that an answer of a newer decision can be stored and passed
/// on; null where there is none. <see cref="AutonomyClassificationDocument.Of"/> and
/// <see cref="AutonomyDistanceDocument.Of"/> give it typed.
/// </param>
/// <param name="Verification">The weakest verification among the norms the answer rests on.</param>
/// <param name="Findings">What each rule found, the deciding ones first.</param>
/// <param name="Receipt">What tells later how the answer came about.</param>
public sealed record AssessmentDocument(
    string Decision,
    LocalDate On,
    Verdict Verdict,
    JsonElement? Conclusion,
    Verification Verification,
    ImmutableArray<FindingDocument> Findings,
    ReceiptDocument Receipt);
