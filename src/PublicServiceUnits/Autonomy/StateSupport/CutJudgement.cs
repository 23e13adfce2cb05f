using System.Collections.Immutable;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Autonomy;

/// <summary>Whether one cut meets one requirement.</summary>
internal readonly record struct CutJudgement(Verdict Verdict, Measurement Measured, ImmutableArray<MissingFact> Missing, FindingReason? Reason);
