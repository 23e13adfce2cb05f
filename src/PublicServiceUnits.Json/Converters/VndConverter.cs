using System.Text.Json;
using System.Text.Json.Serialization;
using PublicServiceUnits.Quantities;

namespace PublicServiceUnits.Json.Converters;

/// <summary>Amounts as whole numbers of dong.</summary>
internal sealed class VndConverter : JsonConverter<Vnd>
{
    public override Vnd Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out var dong)
            ? new Vnd(dong)
            : throw new JsonException("Accepted is a whole number of dong in 64 bits.");

    public override void Write(Utf8JsonWriter writer, Vnd value, JsonSerializerOptions options) => writer.WriteNumberValue(value.Dong);
}
