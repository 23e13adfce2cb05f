using System.Text.Json;
using System.Text.Json.Nodes;
using PublicServiceUnits.Json.Facts;

namespace PublicServiceUnits.Json.Shapes;

/// <summary>A year.</summary>
internal sealed class YearShape : ValueShape<int>
{
    private const int First = 2000;
    private const int Last = 2100;

    private YearShape()
    {
    }

    public static YearShape Instance { get; } = new();

    public override LocalizedText Accepted { get; } = new($"năm từ {First} đến {Last}", $"a year from {First} to {Last}");

    public override bool TryRead(JsonElement element, JsonPath path, FactErrorList errors, out int value)
    {
        value = default;
        if (element.ValueKind != JsonValueKind.Number)
        {
            errors.Refuse(FactErrorList.WrongType, path, element, Accepted);
            return false;
        }

        if (element.TryGetInt32(out value) && value is >= First and <= Last)
        {
            return true;
        }

        errors.Refuse(FactErrorList.OutOfRange, path, element, Accepted);
        return false;
    }

    public override void Write(Utf8JsonWriter writer, int value) => writer.WriteNumberValue(value);

    public override JsonObject Schema(bool orNull) => new() { ["type"] = Type("integer", orNull), ["minimum"] = First, ["maximum"] = Last };
}
