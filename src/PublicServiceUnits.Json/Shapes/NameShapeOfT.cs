using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Nodes;
using PublicServiceUnits.Json.Facts;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Json.Shapes;

/// <summary>One of a closed list, written as a camelCase name, read in any case, and by other names where a reader for them is given.</summary>
internal sealed class NameShape<T> : ValueShape<T>
    where T : struct, Enum
{
    private readonly FrozenDictionary<string, T> _byName =
        EnumNames<T>.Values.ToFrozenDictionary(EnumNames<T>.Of, value => value, StringComparer.OrdinalIgnoreCase);

    private readonly Func<string?, NameReading<T>>? _alsoRead;

    public NameShape(Func<string?, NameReading<T>>? alsoRead = null)
    {
        _alsoRead = alsoRead;
        var names = string.Join(", ", EnumNames<T>.All);
        var words = alsoRead?.Invoke(null).Accepted.Where(name => !_byName.ContainsKey(name)).ToList() ?? [];
        Accepted = words.Count == 0
            ? new($"một trong: {names}", $"one of: {names}")
            : new($"một trong: {names}; hoặc tên gọi: {string.Join("; ", words)}", $"one of: {names}; or by name: {string.Join("; ", words)}");
    }

    public override LocalizedText Accepted { get; }

    public override bool TryRead(JsonElement element, JsonPath path, FactErrorList errors, out T value)
    {
        if (element.ValueKind != JsonValueKind.String)
        {
            value = default;
            errors.Refuse(FactErrorList.WrongType, path, element, Accepted);
            return false;
        }

        var name = element.GetString()!;
        if (_byName.TryGetValue(name, out value))
        {
            return true;
        }

        if (_alsoRead?.Invoke(name).Value is { } read)
        {
            value = read;
            return true;
        }

        errors.Refuse(FactErrorList.UnknownValue, path, element, Accepted);
        return false;
    }

    public override void Write(Utf8JsonWriter writer, T value) => writer.WriteStringValue(EnumNames<T>.Of(value));

    public override JsonObject Schema(bool orNull)
    {
        var names = new JsonArray([.. EnumNames<T>.All.Select(name => (JsonNode?)JsonValue.Create(name))]);
        if (orNull)
        {
            names.Add(null);
        }

        return new JsonObject { ["type"] = Type("string", orNull), ["enum"] = names };
    }
}
