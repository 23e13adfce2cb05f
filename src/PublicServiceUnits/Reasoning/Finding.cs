using System.Collections.Immutable;
using PublicServiceUnits.Law;

namespace PublicServiceUnits.Reasoning;

/// <summary>
/// What one rule found: the verdict, the norm that decides it, what was measured, what is required and, where there is
/// no plain answer, which facts are missing or what the reason is. A small value: text is rendered from it on demand.
/// </summary>
public readonly struct Finding
{
    // One slot for the rarely needed rest keeps an assessment small: missing facts, a reason, a subject, or several of them.
    private readonly object? _rest;

    /// <summary>A finding.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="verdict">Its verdict.</param>
    /// <param name="norm">The norm that decides it.</param>
    /// <param name="measured">What was measured, if anything.</param>
    /// <param name="required">What the law asks, if it is a figure.</param>
    /// <param name="missing">The facts that are missing.</param>
    /// <param name="reason">The gap, conflict, authority or remark.</param>
    /// <param name="subject">What the finding is about, where the rule looks at several things (an item of revenue).</param>
    public Finding(
        Rule rule,
        Verdict verdict,
        Norm norm,
        Measurement measured = default,
        Requirement? required = null,
        ImmutableArray<MissingFact> missing = default,
        FindingReason? reason = null,
        LocalizedText? subject = null)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(norm);
        Rule = rule;
        Verdict = verdict;
        Norm = norm;
        Measured = measured;
        Required = required;
        _rest = (missing.IsDefaultOrEmpty, reason, subject) switch
        {
            (true, null, null) => null,
            (true, { }, null) => reason,
            (true, null, { }) => subject,
            _ => new Details(missing.IsDefault ? [] : missing, reason, subject),
        };
    }

    // What most findings need; kept apart so that it can be laid straight into its place.
    internal Finding(Rule rule, Verdict verdict, Norm norm, in Measurement measured, Requirement? required)
    {
        Rule = rule;
        Norm = norm;
        Measured = measured;
        Required = required;
        Verdict = verdict;
    }

    /// <summary>The rule.</summary>
    public Rule Rule { get; }

    /// <summary>Its verdict.</summary>
    public Verdict Verdict { get; }

    /// <summary>The norm that decides it: provisions, days in force, verification.</summary>
    public Norm Norm { get; }

    /// <summary>The deciding provision.</summary>
    public Provision Provision => Norm.Provision;

    /// <summary>What was measured; absent where the rule measures nothing.</summary>
    public Measurement Measured { get; }

    /// <summary>What the law asks of the figure; null where it asks for none.</summary>
    public Requirement? Required { get; }

    /// <summary>The facts that are missing; empty where none is.</summary>
    public ImmutableArray<MissingFact> Missing => _rest is Details details ? details.Missing : [];

    /// <summary>The gap, conflict, authority or remark; null where there is none.</summary>
    public FindingReason? Reason => _rest is Details details ? details.Reason : _rest as FindingReason;

    /// <summary>What the finding is about, where the rule looks at several things; null otherwise.</summary>
    public LocalizedText? Subject => _rest is Details details ? details.Subject : _rest as LocalizedText;

    /// <summary>The rule and its verdict.</summary>
    public override string ToString() => $"{Rule}: {Verdict}";

    /// <summary>The same finding in a larger answer: each missing fact stands where the facts of the whole have it.</summary>
    internal Finding Within(Func<MissingFact, MissingFact> place) => Missing.IsEmpty
        ? this
        : new(Rule, Verdict, Norm, Measured, Required, [.. Missing.Select(place)], Reason, Subject);

    private sealed class Details(ImmutableArray<MissingFact> missing, FindingReason? reason, LocalizedText? subject)
    {
        public ImmutableArray<MissingFact> Missing { get; } = missing;

        public FindingReason? Reason { get; } = reason;

        public LocalizedText? Subject { get; } = subject;
    }
}
