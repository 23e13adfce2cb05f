using System.Collections.Immutable;
using Ardalis.GuardClauses;
using PublicServiceUnits.Law;

namespace PublicServiceUnits.Reasoning;

/// <summary>A legal question by name, whatever its facts and conclusion: for lists.</summary>
public abstract class Decision
{
    private protected Decision(string id, LocalizedText question, ImmutableArray<Rule> rules, ImmutableArray<NormTimeline> norms)
    {
        Id = Guard.Against.NullOrWhiteSpace(id);
        Question = Guard.Against.Null(question);
        Rules = rules;
        Norms = norms;
    }

    /// <summary>The stable name, "autonomy.classify".</summary>
    public string Id { get; }

    /// <summary>The question it answers.</summary>
    public LocalizedText Question { get; }

    /// <summary>The rules it may apply.</summary>
    public ImmutableArray<Rule> Rules { get; }

    /// <summary>The norms it may rest on.</summary>
    public ImmutableArray<NormTimeline> Norms { get; }

    /// <summary>The type of the facts.</summary>
    public abstract Type FactsType { get; }

    /// <summary>The type of the conclusion.</summary>
    public abstract Type ConclusionType { get; }

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}
