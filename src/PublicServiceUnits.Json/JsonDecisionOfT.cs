using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Json;

/// <summary>A legal question by name whose facts can be written as JSON and read back.</summary>
/// <typeparam name="TFacts">The facts of the question.</typeparam>
public abstract class JsonDecision<TFacts> : JsonDecision
    where TFacts : class
{
    private protected JsonDecision(Decision decision)
        : base(decision)
    {
    }

    /// <summary>
    /// Facts as canonical JSON: members in a fixed order, camelCase names, whole dong, what is not known left out.
    /// </summary>
    /// <param name="facts">The facts.</param>
    /// <param name="indented">Whether to write one member a line.</param>
    /// <exception cref="ArgumentOutOfRangeException">A kind is outside its enumeration.</exception>
    public abstract string WriteFacts(TFacts facts, bool indented = true);

    /// <summary>Reads the object of facts, or the "facts" of a facts file, and checks that they make sense in themselves.</summary>
    /// <param name="json">The JSON.</param>
    /// <exception cref="JsonFactsException">The JSON or the facts are refused; every error names path, value and what is accepted.</exception>
    public abstract TFacts ReadFacts(string json);

    /// <inheritdoc />
    public sealed override string CanonicalFacts(string factsJson, bool indented = true) => WriteFacts(ReadFacts(factsJson), indented);
}
