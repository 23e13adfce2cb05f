using System.Text.Json;
using System.Text.Json.Serialization;
using PublicServiceUnits.Autonomy;

namespace PublicServiceUnits.Json.Converters;

/// <summary>Tiers as the number of the group, 1 to 4.</summary>
internal sealed class TierConverter : JsonConverter<AutonomyTier>
{
    public override AutonomyTier Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var number) && Enum.IsDefined((AutonomyTier)number)
            ? (AutonomyTier)number
            : throw new JsonException("Accepted is 1, 2, 3 or 4.");

    public override void Write(Utf8JsonWriter writer, AutonomyTier value, JsonSerializerOptions options) =>
        writer.WriteNumberValue((int)value);
}
