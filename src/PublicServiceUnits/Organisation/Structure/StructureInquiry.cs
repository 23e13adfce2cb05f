using System.Collections.Immutable;
using NodaTime;
using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Law;
using PublicServiceUnits.Reasoning;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Organisation;

/// <summary>One question of <c>organisation.structure</c>: the norms, the date, the facts, and the findings gathered.</summary>
internal sealed class StructureInquiry(NormSet norms, LocalDate on, StructureFacts facts, ManagingBodyKind body, AutonomyTier tier)
{
    public ImmutableArray<Finding>.Builder Findings { get; } = ImmutableArray.CreateBuilder<Finding>();

    public LocalDate On => on;

    public StructureFacts Facts => facts;

    public ManagingBodyKind Body => body;

    public AutonomyTier Tier => tier;

    public bool IsInMinistryStructure => body == ManagingBodyKind.MinistryStructure;

    /// <summary>The norm in force; null where there is none.</summary>
    public Norm<T>? At<T>(NormTimeline<T> timeline)
        where T : notnull => norms.Of(timeline).At(on).Norm;

    /// <summary>A norm that is in force on every day on which the decree is.</summary>
    public Norm<T> In<T>(NormTimeline<T> timeline)
        where T : notnull => At(timeline)!;

    public void Miss(Rule rule, Norm norm, LocalizedText? subject, params ImmutableArray<MissingFact> missing) =>
        Findings.Add(new Finding(rule, Verdict.Undetermined, norm, missing: missing, subject: subject));

    public void Open(Rule rule, Norm norm, LocalizedText? subject, FindingReason reason) =>
        Findings.Add(new Finding(rule, Verdict.Undetermined, norm, reason: reason, subject: subject));

    /// <summary>Adds whether a figure meets a requirement, and says so.</summary>
    public bool Check(Rule rule, Norm norm, Measurement measured, Requirement required, LocalizedText? subject, FindingReason? reason = null)
    {
        var isMet = required.IsMetBy(measured);
        Findings.Add(new Finding(rule, isMet ? Verdict.Satisfied : Verdict.NotSatisfied, norm, measured, required, reason: reason, subject: subject));
        return isMet;
    }
}
