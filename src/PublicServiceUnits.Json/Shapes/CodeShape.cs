using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using PublicServiceUnits.Json.Facts;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Json.Shapes;

/// <summary>An identity code as a text in quotes: leading zeros count, so numbers are refused.</summary>
internal sealed class CodeShape<T>(Func<string?, CodeReading<T>> read) : ValueShape<T>
    where T : class
{
    public override LocalizedText Accepted { get; } = InQuotes(read(null).Accepted);

    public override bool TryRead(JsonElement element, JsonPath path, FactErrorList errors, [MaybeNullWhen(false)] out T value)
    {
        value = null;
        if (element.ValueKind != JsonValueKind.String)
        {
            errors.Refuse(FactErrorList.WrongType, path, element, Accepted);
            return false;
        }

        value = read(element.GetString()).Value;
        if (value is null)
        {
            errors.Refuse(FactErrorList.UnknownValue, path, element, Accepted);
        }

        return value is not null;
    }

    public override void Write(Utf8JsonWriter writer, T value) => writer.WriteStringValue(value.ToString());

    public override JsonObject Schema(bool orNull) => new() { ["type"] = Type("string", orNull) };

    private static LocalizedText InQuotes(LocalizedText text) => new($"{text.Vietnamese}, trong ngoặc kép", $"{text.English}, in quotes");
}
