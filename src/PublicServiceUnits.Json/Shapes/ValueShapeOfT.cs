using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using PublicServiceUnits.Json.Facts;

namespace PublicServiceUnits.Json.Shapes;

/// <summary>
/// One kind of value in facts: how it is read, written and described by a schema. One description serves all three, so
/// that they cannot drift apart, and needs no reflection.
/// </summary>
internal abstract class ValueShape<T>
{
    /// <summary>What is accepted, in words.</summary>
    public abstract LocalizedText Accepted { get; }

    public abstract bool TryRead(JsonElement element, JsonPath path, FactErrorList errors, [MaybeNullWhen(false)] out T value);

    public abstract void Write(Utf8JsonWriter writer, T value);

    public abstract JsonObject Schema(bool orNull);

    protected static JsonNode Type(string type, bool orNull) => orNull ? new JsonArray(type, "null") : JsonValue.Create(type);
}
