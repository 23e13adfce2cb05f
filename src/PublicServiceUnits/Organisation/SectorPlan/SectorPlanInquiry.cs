using System.Collections.Immutable;
using NodaTime;
using PublicServiceUnits.Law;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Organisation;

/// <summary>One question of <c>organisation.sector-plan</c>: the norms, the date, the facts, and what was found so far.</summary>
internal sealed class SectorPlanInquiry(NormSet norms, LocalDate on, SectorPlanFacts facts)
{
    public ImmutableArray<Finding>.Builder Findings { get; } = ImmutableArray.CreateBuilder<Finding>();

    public ImmutableArray<PlanDirection>.Builder Directions { get; } = ImmutableArray.CreateBuilder<PlanDirection>();

    public LocalDate On => on;

    public SectorPlanFacts Facts => facts;

    /// <summary>The direction in force; null where it is not.</summary>
    public Norm<Requirement>? At(PlanDirectionKind kind) => norms.Of(SectorPlanNorms.Of(kind).Timeline).At(on).Norm;

    /// <summary>Adds a number that is held against a direction; a number not told leaves it open.</summary>
    /// <param name="kind">The direction.</param>
    /// <param name="norm">Its norm.</param>
    /// <param name="number">How many there are.</param>
    /// <param name="missing">What is missing where that is not told.</param>
    /// <param name="label">The school that it is about.</param>
    /// <param name="judge">The verdict and reason, where they are not simply whether the number meets the direction.</param>
    public void Number(
        PlanDirectionKind kind,
        Norm<Requirement> norm,
        int? number,
        ImmutableArray<MissingFact> missing,
        string? label = null,
        Func<bool, (Verdict Verdict, FindingReason? Reason)>? judge = null)
    {
        var atLeast = (int?)norm.Value.Lower.Number;
        var atMost = (int?)norm.Value.Upper.Number;
        if (number is not { } there)
        {
            Add(kind, norm, default, Verdict.Undetermined, null, missing, label, new Bounds(null, atLeast, atMost));
            return;
        }

        var isMet = norm.Value.IsMetBy(Measurement.Count(there));
        var (verdict, reason) = judge?.Invoke(isMet) ?? (isMet ? Verdict.Satisfied : Verdict.NotSatisfied, null);
        Add(kind, norm, Measurement.Count(there), verdict, reason, [], label, new Bounds(there, atLeast, atMost));
    }

    /// <summary>Adds a direction with its finding.</summary>
    public void Add(
        PlanDirectionKind kind,
        Norm<Requirement> norm,
        Measurement measured,
        Verdict verdict,
        FindingReason? reason,
        ImmutableArray<MissingFact> missing,
        string? label,
        Bounds bounds,
        LocalDate? lastDay = null)
    {
        Findings.Add(new Finding(
            SectorPlanRules.Of(kind), verdict, norm, measured, norm.Value, missing, reason, label is null ? null : new LocalizedText(label, label)));
        Directions.Add(new PlanDirection(
            kind, label, bounds.Number, bounds.AtLeast, bounds.AtMost, bounds.TooMany, bounds.Lacking, lastDay, verdict, norm.Provision,
            SectorPlanNorms.Of(kind).Confidence, reason));
    }

    /// <summary>How many there are, and between which numbers there shall be.</summary>
    internal readonly record struct Bounds(int? Number, int? AtLeast, int? AtMost)
    {
        public int? TooMany => Number is { } there && AtMost is { } most ? Math.Max(0, there - most) : null;

        public int? Lacking => Number is { } there && AtLeast is { } least ? Math.Max(0, least - there) : null;
    }
}
