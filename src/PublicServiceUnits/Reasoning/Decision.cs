using System.Collections.Immutable;
using Ardalis.GuardClauses;
using PublicServiceUnits.Law;

namespace PublicServiceUnits.Reasoning;

/// <summary>A legal question by name, whatever its facts and conclusion: for lists.</summary>
public abstract class Decision
{
    private readonly Lazy<ImmutableArray<Rule>> _rules;
    private readonly Lazy<ImmutableArray<NormTimeline>> _norms;

    private protected Decision(string id, LocalizedText question, Func<ImmutableArray<Rule>> rules, Func<ImmutableArray<NormTimeline>> norms)
    {
        Id = Guard.Against.NullOrWhiteSpace(id);
        Question = Guard.Against.Null(question);
        _rules = new Lazy<ImmutableArray<Rule>>(rules);
        _norms = new Lazy<ImmutableArray<NormTimeline>>(norms);
    }

    /// <summary>The stable name, "autonomy.classify".</summary>
    public string Id { get; }

    /// <summary>The question it answers.</summary>
    public LocalizedText Question { get; }

    /// <summary>The rules it may apply.</summary>
    public ImmutableArray<Rule> Rules => _rules.Value;

    /// <summary>The norms it may rest on.</summary>
    public ImmutableArray<NormTimeline> Norms => _norms.Value;

    /// <summary>The type of the facts.</summary>
    public abstract Type FactsType { get; }

    /// <summary>The type of the conclusion.</summary>
    public abstract Type ConclusionType { get; }

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}
