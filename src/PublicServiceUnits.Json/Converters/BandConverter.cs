using System.Text.Json;
using System.Text.Json.Serialization;
using PublicServiceUnits.Autonomy;

namespace PublicServiceUnits.Json.Converters;

/// <summary>Bands as their codes, "30-70".</summary>
internal sealed class BandConverter : JsonConverter<AutonomyBand>
{
    public override AutonomyBand Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var code = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
        foreach (var band in Enum.GetValues<AutonomyBand>())
        {
            if (AutonomyTiers.Code(band) == code)
            {
                return band;
            }
        }

        throw new JsonException($"Accepted is one of {string.Join(", ", Enum.GetValues<AutonomyBand>().Select(AutonomyTiers.Code))}.");
    }

    public override void Write(Utf8JsonWriter writer, AutonomyBand value, JsonSerializerOptions options) =>
        writer.WriteStringValue(AutonomyTiers.Code(value));
}
