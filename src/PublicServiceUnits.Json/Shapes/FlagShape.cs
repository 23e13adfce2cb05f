using System.Text.Json;
using System.Text.Json.Nodes;
using PublicServiceUnits.Json.Facts;

namespace PublicServiceUnits.Json.Shapes;

/// <summary>Yes or no.</summary>
internal sealed class FlagShape : ValueShape<bool>
{
    private FlagShape()
    {
    }

    public static FlagShape Instance { get; } = new();

    public override LocalizedText Accepted { get; } = new("true hoặc false", "true or false");

    public override bool TryRead(JsonElement element, JsonPath path, FactErrorList errors, out bool value)
    {
        value = element.ValueKind == JsonValueKind.True;
        if (value || element.ValueKind == JsonValueKind.False)
        {
            return true;
        }

        errors.Refuse(FactErrorList.WrongType, path, element, Accepted);
        return false;
    }

    public override void Write(Utf8JsonWriter writer, bool value) => writer.WriteBooleanValue(value);

    public override JsonObject Schema(bool orNull) => new() { ["type"] = Type("boolean", orNull) };
}
