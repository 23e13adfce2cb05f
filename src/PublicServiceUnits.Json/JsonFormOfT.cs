using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using PublicServiceUnits.Json.Shapes;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Json;

/// <summary>The form of a decision over its types. Everything is asked for late, so that one question does not load all.</summary>
internal sealed class JsonForm<TFacts, TConclusion, TDocument>(
    string decision,
    Func<ObjectShape<TFacts>> facts,
    Func<JsonObject> schema,
    Func<TConclusion, TDocument> document,
    Func<JsonTypeInfo<TDocument>> type) : JsonForm(decision)
    where TFacts : class
    where TConclusion : class, IConclusion
{
    public override JsonDecision Of(Decision decision) =>
        new TypedJsonDecision<TFacts, TConclusion>((Decision<TFacts, TConclusion>)decision, facts(), schema);

    public override JsonElement? Conclusion(Assessment assessment) => ((Assessment<TConclusion>)assessment).Conclusion is { } conclusion
        ? JsonSerializer.SerializeToElement(document(conclusion), type())
        : null;
}
