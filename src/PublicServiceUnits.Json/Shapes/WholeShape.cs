using System.Text.Json;
using System.Text.Json.Nodes;
using PublicServiceUnits.Json.Facts;

namespace PublicServiceUnits.Json.Shapes;

/// <summary>A whole number between two bounds.</summary>
internal sealed class WholeShape(int minimum, int maximum) : ValueShape<int>
{
    public override LocalizedText Accepted { get; } = new($"số nguyên từ {minimum} đến {maximum}", $"a whole number from {minimum} to {maximum}");

    public override bool TryRead(JsonElement element, JsonPath path, FactErrorList errors, out int value)
    {
        value = default;
        if (element.ValueKind != JsonValueKind.Number)
        {
            errors.Refuse(FactErrorList.WrongType, path, element, Accepted);
            return false;
        }

        if (element.TryGetInt32(out value) && value >= minimum && value <= maximum)
        {
            return true;
        }

        var isWhole = element.GetRawText().AsSpan().TrimStart('-').IndexOfAnyExceptInRange('0', '9') < 0;
        errors.Refuse(isWhole ? FactErrorList.OutOfRange : FactErrorList.NotWhole, path, element, Accepted);
        return false;
    }

    public override void Write(Utf8JsonWriter writer, int value) => writer.WriteNumberValue(value);

    public override JsonObject Schema(bool orNull) => new()
    {
        ["type"] = Type("integer", orNull),
        ["minimum"] = minimum,
        ["maximum"] = maximum,
    };
}
