using System.Collections.Immutable;
using Ardalis.GuardClauses;
using PublicServiceUnits.Reasoning;

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
        new([.. Guard.Against.Null(rulebook).Decisions.Select(decision => DecisionRegistrations.Of(decision.Id).Of(decision))]);

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

    /// <summary>A decision of the core as it is asked, written and read in JSON.</summary>
    /// <typeparam name="TFacts">The facts of the question.</typeparam>
    /// <typeparam name="TConclusion">The conclusion.</typeparam>
    /// <param name="decision">The decision, of this catalogue's rulebook or another: its id counts.</param>
    /// <exception cref="NotSupportedException">The decision has no JSON form in this version.</exception>
    public JsonDecision<TFacts> Of<TFacts, TConclusion>(Decision<TFacts, TConclusion> decision)
        where TFacts : class
        where TConclusion : class, IConclusion =>
        Find(Guard.Against.Null(decision).Id) as JsonDecision<TFacts>
            ?? throw new NotSupportedException($"'{decision.Id}' has no JSON form in this version.");
}
