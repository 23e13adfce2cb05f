using System.Collections.Immutable;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Autonomy;

/// <summary>Whether one cut meets one requirement.</summary>
/// <param name="Verdict">The verdict.</param>
/// <param name="Measured">The share cut.</param>
/// <param name="Missing">The facts that are missing.</param>
/// <param name="Reason">The gap, if any.</param>
/// <param name="OtherReading">The share by the other way of counting, where the text is silent and the two lead to different results.</param>
internal readonly record struct CutJudgement(
    Verdict Verdict, Measurement Measured, ImmutableArray<MissingFact> Missing, FindingReason? Reason, Measurement? OtherReading = null);
