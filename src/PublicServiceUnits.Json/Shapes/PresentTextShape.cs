using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using PublicServiceUnits.Json.Facts;

namespace PublicServiceUnits.Json.Shapes;

/// <summary>Words of the host that may not be empty: a name.</summary>
internal sealed class PresentTextShape : ValueShape<string>
{
    private PresentTextShape()
    {
    }

    public static PresentTextShape Instance { get; } = new();

    public override LocalizedText Accepted { get; } = new("chuỗi ký tự không trống trong ngoặc kép", "a text in quotes that is not empty");

    public override bool TryRead(JsonElement element, JsonPath path, FactErrorList errors, [MaybeNullWhen(false)] out string value)
    {
        value = element.ValueKind == JsonValueKind.String ? element.GetString() : null;
        if (!string.IsNullOrWhiteSpace(value))
        {
            return true;
        }

        errors.Refuse(value is null ? FactErrorList.WrongType : FactErrorList.UnknownValue, path, element, Accepted);
        return false;
    }

    public override void Write(Utf8JsonWriter writer, string value) => writer.WriteStringValue(value);

    public override JsonObject Schema(bool orNull) => new() { ["type"] = Type("string", orNull), ["pattern"] = @"\S" };
}
