using System.Text.Json;
using System.Text.Json.Nodes;
using PublicServiceUnits.Json.Facts;
using PublicServiceUnits.Quantities;

namespace PublicServiceUnits.Json.Shapes;

/// <summary>Whole dong. The least amount is for the schema and the message; the core refuses what is below it.</summary>
internal sealed class AmountShape : ValueShape<Vnd>
{
    private readonly long _minimum;

    private AmountShape(long minimum)
    {
        _minimum = minimum;
        Accepted = new(
            $"số nguyên đồng từ {minimum} đến {long.MaxValue}, viết bằng chữ số, không ngoặc kép, không phần thập phân, không số mũ",
            $"a whole number of dong from {minimum} to {long.MaxValue}, in digits without quotes, fraction or exponent");
    }

    public static AmountShape ZeroOrMore { get; } = new(0);

    public static AmountShape AboveZero { get; } = new(1);

    public static AmountShape Any { get; } = new(long.MinValue);

    public override LocalizedText Accepted { get; }

    public override bool TryRead(JsonElement element, JsonPath path, FactErrorList errors, out Vnd value)
    {
        value = default;
        if (element.ValueKind != JsonValueKind.Number)
        {
            errors.Refuse(FactErrorList.WrongType, path, element, Accepted);
            return false;
        }

        if (element.TryGetInt64(out var dong))
        {
            value = new Vnd(dong);
            return true;
        }

        var isWhole = element.GetRawText().AsSpan().TrimStart('-').IndexOfAnyExceptInRange('0', '9') < 0;
        errors.Refuse(isWhole ? FactErrorList.OutOfRange : FactErrorList.NotWhole, path, element, Accepted);
        return false;
    }

    public override void Write(Utf8JsonWriter writer, Vnd value) => writer.WriteNumberValue(value.Dong);

    public override JsonObject Schema(bool orNull) => new()
    {
        ["type"] = Type("integer", orNull),
        ["minimum"] = _minimum,
        ["maximum"] = long.MaxValue,
    };
}
