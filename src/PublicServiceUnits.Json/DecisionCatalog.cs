using System.Collections.Immutable;
using Ardalis.GuardClauses;

namespace PublicServiceUnits.Json;

/// <summary>Every decision of a rulebook, by name, with its JSON.</summary>
public sealed class DecisionCatalog
{
    private DecisionCatalog(ImmutableArray<JsonDecision> all) => All = all;

    /// <summary>The decisions of the national law.</summary>
    public static DecisionCatalog National { get; } = Of(Rulebook.National);

    /// <summary>The decisions, in the order of the rulebook.</summary>
    public ImmutableArray<JsonDecision> All { get; }

    /// <summary>The decisions of a rulebook; local rules laid over it count.</summary>
    /// <param name="rulebook">The rulebook.</param>
    public static DecisionCatalog Of(Rulebook rulebook) =>
        new([.. Guard.Against.Null(rulebook).Decisions.Select(DecisionRegistrations.Of)]);

    /// <summary>The decision of that id; null where there is none.</summary>
    /// <param name="id">The id, "autonomy.classify", compared ordinally.</param>
    public JsonDecision? Find(string id)
    {
        foreach (var decision in All)
        {
            if (string.Equals(decision.Id, id, StringComparison.Ordinal))
            {
                return decision;
            }
        }

        return null;
    }
}
