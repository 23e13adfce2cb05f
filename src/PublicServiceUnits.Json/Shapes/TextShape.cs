using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using PublicServiceUnits.Json.Facts;

namespace PublicServiceUnits.Json.Shapes;

/// <summary>Words of the host, kept as they are.</summary>
internal sealed class TextShape : ValueShape<string>
{
    private TextShape()
    {
    }

    public static TextShape Instance { get; } = new();

    public override LocalizedText Accepted { get; } = new("chuỗi ký tự trong ngoặc kép", "a text in quotes");

    public override bool TryRead(JsonElement element, JsonPath path, FactErrorList errors, [MaybeNullWhen(false)] out string value)
    {
        value = element.ValueKind == JsonValueKind.String ? element.GetString() : null;
        if (value is not null)
        {
            return true;
        }

        errors.Refuse(FactErrorList.WrongType, path, element, Accepted);
        return false;
    }

    public override void Write(Utf8JsonWriter writer, string value) => writer.WriteStringValue(value);

    public override JsonObject Schema(bool orNull) => new() { ["type"] = Type("string", orNull) };
}
