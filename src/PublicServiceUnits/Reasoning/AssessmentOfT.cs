using System.Collections.Immutable;
using NodaTime;

namespace PublicServiceUnits.Reasoning;

/// <summary>The answer to a legal question for a date: the conclusion, what each rule found, and a receipt.</summary>
/// <typeparam name="TConclusion">The type of the conclusion.</typeparam>
public sealed class Assessment<TConclusion> : Assessment
    where TConclusion : class, IConclusion
{
    internal Assessment(
        RulebookIdentity identity,
        string decision,
        LocalDate on,
        TConclusion conclusion,
        ImmutableArray<Finding> findings)
        : base(identity, decision, on, Verdict.Satisfied, findings) => Conclusion = conclusion;

    internal Assessment(
        RulebookIdentity identity,
        string decision,
        LocalDate on,
        Verdict verdict,
        ImmutableArray<Finding> findings)
        : base(identity, decision, on, verdict, findings)
    {
        if (verdict == Verdict.Satisfied)
        {
            throw new ArgumentException("An answer needs a conclusion.", nameof(verdict));
        }
    }

    internal Assessment(RulebookIdentity identity, string decision, LocalDate isoDate, TConclusion conclusion, IFindingSource source)
        : base(identity, decision, isoDate, source) => Conclusion = conclusion;

    /// <summary>The conclusion; null unless the verdict is <see cref="Verdict.Satisfied"/>.</summary>
    public TConclusion? Conclusion { get; }

    internal override IConclusion? Answer => Conclusion;

    /// <summary>The same answer as part of a larger one: each missing fact stands where the facts of the whole have it.</summary>
    internal Assessment<TConclusion> Within(Func<MissingFact, MissingFact> place)
    {
        if (Findings.All(finding => finding.Missing.IsEmpty))
        {
            return this;
        }

        ImmutableArray<Finding> placed = [.. Findings.Select(finding => finding.Within(place))];
        return Conclusion is { } conclusion
            ? new Assessment<TConclusion>(Identity, Decision, On, conclusion, placed)
            : new Assessment<TConclusion>(Identity, Decision, On, Verdict, placed);
    }
}
