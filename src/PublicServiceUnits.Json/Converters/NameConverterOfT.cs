using System.Text.Json;
using System.Text.Json.Serialization;

namespace PublicServiceUnits.Json.Converters;

/// <summary>Enumerations as their camelCase names; numbers and other spellings are refused.</summary>
internal sealed class NameConverter<T> : JsonConverter<T>
    where T : struct, Enum
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var name = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
        foreach (var value in EnumNames<T>.Values)
        {
            if (EnumNames<T>.Of(value) == name)
            {
                return value;
            }
        }

        throw new JsonException($"Accepted is one of {string.Join(", ", EnumNames<T>.All)}.");
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteStringValue(EnumNames<T>.Of(value));
}
