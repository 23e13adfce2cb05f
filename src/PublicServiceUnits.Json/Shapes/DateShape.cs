using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;
using PublicServiceUnits.Json.Facts;

namespace PublicServiceUnits.Json.Shapes;

/// <summary>A day as yyyy-MM-dd.</summary>
internal sealed class DateShape : ValueShape<LocalDate>
{
    private DateShape()
    {
    }

    public static DateShape Instance { get; } = new();

    public override LocalizedText Accepted { get; } = new("ngày theo dạng yyyy-MM-dd, trong ngoặc kép", "a date as yyyy-MM-dd, in quotes");

    public override bool TryRead(JsonElement element, JsonPath path, FactErrorList errors, out LocalDate value)
    {
        value = default;
        if (element.ValueKind != JsonValueKind.String)
        {
            errors.Refuse(FactErrorList.WrongType, path, element, Accepted);
            return false;
        }

        if (LocalDatePattern.Iso.Parse(element.GetString()!).TryGetValue(default, out value))
        {
            return true;
        }

        errors.Refuse(FactErrorList.UnknownValue, path, element, Accepted);
        return false;
    }

    public override void Write(Utf8JsonWriter writer, LocalDate value) => writer.WriteStringValue(LocalDatePattern.Iso.Format(value));

    public override JsonObject Schema(bool orNull) => new() { ["type"] = Type("string", orNull), ["format"] = "date" };
}
