using System.Collections.Immutable;
using Ardalis.GuardClauses;

namespace PublicServiceUnits.Reasoning;

/// <summary>
/// One rule of a decision. Its title and sentences are resources whose keys derive from its id: "autonomy.classify/level"
/// is the title, "autonomy.classify/level.Satisfied" the sentence for that verdict where the general one does not do.
/// </summary>
public sealed class Rule
{
    private readonly string[] _sentenceKeys;

    /// <summary>A rule.</summary>
    /// <param name="decision">The decision's id.</param>
    /// <param name="name">The rule's own name.</param>
    /// <param name="normIds">The ids of the norms it may rest on: an exact id, or a prefix that ends with a dot.</param>
    /// <exception cref="ArgumentException">It rests on no norm.</exception>
    public Rule(string decision, string name, params IEnumerable<string> normIds)
    {
        Id = new RuleId(decision, name);
        NormIds = [.. normIds];
        Guard.Against.InvalidInput(NormIds, nameof(normIds), ids => !ids.IsEmpty, $"The rule '{Id}' rests on no norm.");
        _sentenceKeys = [.. Enum.GetNames<Verdict>().Select(verdict => $"{Id.Value}.{verdict}")];
    }

    /// <summary>The stable name.</summary>
    public RuleId Id { get; }

    /// <summary>The ids of the norms the rule may rest on: an exact id, or a prefix that ends with a dot.</summary>
    public ImmutableArray<string> NormIds { get; }

    internal string SentenceKey(Verdict verdict) => _sentenceKeys[(int)verdict];

    /// <summary>The id.</summary>
    public override string ToString() => Id.Value;
}
