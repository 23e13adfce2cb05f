using System.Text.Json;
using System.Text.Json.Serialization;
using PublicServiceUnits.Quantities;

namespace PublicServiceUnits.Json.Converters;

/// <summary>
/// A fraction as its two whole numbers, and the percentage as a string of digits for people and for clients whose numbers
/// are floating point. The fraction is what counts; a percentage that does not belong to it is refused.
/// </summary>
internal sealed class RatioConverter : JsonConverter<Ratio>
{
    public const int PercentDecimals = 12;

    public override Ratio Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("Accepted is an object with numerator, denominator and percent.");
        }

        long? numerator = null;
        long? denominator = null;
        string? percent = null;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var name = reader.GetString();
            reader.Read();
            switch (name)
            {
                case "numerator" when numerator is null:
                    numerator = Whole(ref reader);
                    break;
                case "denominator" when denominator is null:
                    denominator = Whole(ref reader);
                    break;
                case "percent" when percent is null && reader.TokenType == JsonTokenType.String:
                    percent = reader.GetString();
                    break;
                default:
                    throw new JsonException($"'{name}': accepted are numerator, denominator and percent, each once; percent is a string.");
            }
        }

        if (numerator is not { } dividend || denominator is not > 0 || percent is null)
        {
            throw new JsonException("Accepted are numerator, denominator (1 or more) and percent.");
        }

        var ratio = new Ratio(dividend, denominator.Value);
        var expected = ratio.ToPercentDigits(PercentDecimals);
        return percent == expected ? ratio : throw new JsonException($"percent '{percent}': accepted is '{expected}' for this fraction.");
    }

    public override void Write(Utf8JsonWriter writer, Ratio value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteNumber("numerator", value.Numerator);
        writer.WriteNumber("denominator", value.Denominator);
        writer.WriteString("percent", value.ToPercentDigits(PercentDecimals));
        writer.WriteEndObject();
    }

    private static long Whole(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out var number)
            ? number
            : throw new JsonException("Accepted is a whole number in 64 bits.");
}
