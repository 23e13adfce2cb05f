using System.Collections.Immutable;
using NodaTime;
using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Law;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Organisation;

/// <summary>One question of <c>organisation.job-positions</c>: the norms, the date, the facts, and the findings gathered.</summary>
internal sealed class JobPositionInquiry(NormSet norms, LocalDate on, JobPositionsFacts facts, AutonomyTier tier)
{
    public ImmutableArray<Finding>.Builder Findings { get; } = ImmutableArray.CreateBuilder<Finding>();

    public LocalDate On => on;

    public JobPositionsFacts Facts => facts;

    public AutonomyTier Tier => tier;

    /// <summary>Whether the authority above a unit of this tier approves unless something else says otherwise.</summary>
    public bool IsGroup3Or4 => tier is AutonomyTier.Group3 or AutonomyTier.Group4;

    /// <summary>The norm in force; null where there is none.</summary>
    public Norm<T>? At<T>(NormTimeline<T> timeline)
        where T : notnull => norms.Of(timeline).At(on).Norm;

    /// <summary>A norm that is known to be in force on the date.</summary>
    public Norm<T> In<T>(NormTimeline<T> timeline)
        where T : notnull => At(timeline) ?? throw new InvalidOperationException($"{timeline.Id} says nothing on {on}.");

    public void Say(Rule rule, Norm norm, FindingReason? reason = null, LocalizedText? subject = null) =>
        Findings.Add(new Finding(rule, Verdict.Satisfied, norm, reason: reason, subject: subject));

    public void Miss(Rule rule, Norm norm, LocalizedText? subject, params ImmutableArray<MissingFact> missing) =>
        Findings.Add(new Finding(rule, Verdict.Undetermined, norm, missing: missing, subject: subject));

    /// <summary>Adds whether a figure meets a requirement, and says so.</summary>
    public bool Check(Rule rule, Norm norm, Measurement measured, Requirement required, LocalizedText? subject = null, FindingReason? reason = null)
    {
        var isMet = required.IsMetBy(measured);
        Findings.Add(new Finding(rule, isMet ? Verdict.Satisfied : Verdict.NotSatisfied, norm, measured, required, reason: reason, subject: subject));
        return isMet;
    }
}
