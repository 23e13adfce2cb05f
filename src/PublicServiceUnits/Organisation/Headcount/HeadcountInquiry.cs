using System.Collections.Immutable;
using NodaTime;
using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Law;
using PublicServiceUnits.Reasoning;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Organisation;

/// <summary>One question of <c>organisation.headcount</c>: the norms, the date, the facts, and the findings gathered.</summary>
internal sealed class HeadcountInquiry(NormSet norms, LocalDate on, HeadcountFacts facts, AutonomyTier tier, ManagingBodyKind body)
{
    public ImmutableArray<Finding>.Builder Findings { get; } = ImmutableArray.CreateBuilder<Finding>();

    public LocalDate On => on;

    public HeadcountFacts Facts => facts;

    public AutonomyTier Tier => tier;

    public ManagingBodyKind Body => body;

    /// <summary>Whether the unit finances its recurrent spending itself.</summary>
    public bool IsSelfFinancing => tier is AutonomyTier.Group1 or AutonomyTier.Group2;

    /// <summary>Whether the unit is one of a province.</summary>
    public bool IsLocal => ManagingBodies.AuthorityOf(body) is ManagingAuthority.Province or ManagingAuthority.District or ManagingAuthority.Commune;

    /// <summary>The norm in force; null where there is none.</summary>
    public Norm<T>? At<T>(NormTimeline<T> timeline)
        where T : notnull => norms.Of(timeline).At(on).Norm;

    /// <summary>A norm that is in force on every day on which the question is answered.</summary>
    public Norm<T> In<T>(NormTimeline<T> timeline)
        where T : notnull => At(timeline) ?? throw new InvalidOperationException($"{timeline.Id} says nothing on {on}.");

    public void Say(Rule rule, Norm norm, FindingReason? reason = null, LocalizedText? subject = null) =>
        Findings.Add(new Finding(rule, Verdict.Satisfied, norm, reason: reason, subject: subject));

    public void Open(Rule rule, Norm norm, FindingReason reason) => Findings.Add(new Finding(rule, Verdict.Undetermined, norm, reason: reason));

    public void Miss(Rule rule, Norm norm, params ImmutableArray<MissingFact> missing) =>
        Findings.Add(new Finding(rule, Verdict.Undetermined, norm, missing: missing));

    /// <summary>Adds whether a number meets a bound, with how many are too few or too many, and gives that number.</summary>
    public int Compare(Rule rule, Norm norm, int number, int bound, bool isLeast, FindingReason? reason = null)
    {
        var off = Math.Max(0, isLeast ? bound - number : number - bound);
        var required = isLeast ? Requirement.AtLeast(Measurement.Count(bound)) : Requirement.AtMost(Measurement.Count(bound));
        LocalizedText? subject = off == 0 ? null
            : isLeast ? new($"thiếu {off} người", $"{off} too few")
            : new($"thừa {off} người", $"{off} too many");
        Findings.Add(new Finding(rule, off == 0 ? Verdict.Satisfied : Verdict.NotSatisfied, norm, Measurement.Count(number), required, reason: reason, subject: subject));
        return off;
    }
}
