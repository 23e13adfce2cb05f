using PublicServiceUnits.Autonomy;

namespace PublicServiceUnits.Json;

/// <summary>
/// The facts of a classification as JSON; the facts of every other question go through its <see cref="JsonDecision{TFacts}"/>.
/// Writing is canonical: members in a fixed order, camelCase names, whole dong, what is not known left out. Reading also
/// takes the names of fields, authorities and tiers that people write, in any Unicode composition.
/// </summary>
public static class FactsJson
{
    /// <summary>The facts of <c>autonomy.classify</c> and <c>autonomy.distance</c> as JSON.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="indented">Whether to write one member a line.</param>
    /// <exception cref="ArgumentOutOfRangeException">A kind is outside its enumeration.</exception>
    public static string Write(ClassificationFacts facts, bool indented = true) => Classify.WriteFacts(facts, indented);

    /// <summary>Reads the object of facts, or the "facts" of a facts file, and checks that they make sense in themselves.</summary>
    /// <param name="json">The JSON.</param>
    /// <exception cref="JsonFactsException">The JSON or the facts are refused; every error names path, value and what is accepted.</exception>
    public static ClassificationFacts ReadClassificationFacts(string json) => Classify.ReadFacts(json);

    private static JsonDecision<ClassificationFacts> Classify =>
        DecisionCatalog.National.Of(Rulebook.National.Autonomy.ClassifyDecision);
}
