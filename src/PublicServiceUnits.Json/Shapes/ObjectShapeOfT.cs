using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using PublicServiceUnits.Json.Facts;

namespace PublicServiceUnits.Json.Shapes;

/// <summary>An object with a closed list of members.</summary>
internal sealed class ObjectShape<T> : ValueShape<T>
    where T : class
{
    private readonly T _blank;
    private readonly ImmutableArray<FieldShape<T>> _fields;
    private readonly FrozenDictionary<string, FieldShape<T>> _byName;

    /// <summary>An object.</summary>
    /// <param name="blank">The object before any member is read; it is immutable, so one serves all readings.</param>
    /// <param name="fields">Its members, in the order in which they are written.</param>
    public ObjectShape(T blank, params ImmutableArray<FieldShape<T>> fields)
    {
        _blank = blank;
        _fields = fields;
        _byName = fields.ToFrozenDictionary(field => field.Name, StringComparer.Ordinal);
        var names = string.Join(", ", fields.Select(field => field.Name));
        Accepted = new($"đối tượng với các thành phần {names}", $"an object with the members {names}");
    }

    public override LocalizedText Accepted { get; }

    public override bool TryRead(JsonElement element, JsonPath path, FactErrorList errors, [MaybeNullWhen(false)] out T value)
    {
        value = null;
        if (element.ValueKind != JsonValueKind.Object)
        {
            errors.Refuse(FactErrorList.WrongType, path, element, Accepted);
            return false;
        }

        value = _blank;
        foreach (var member in element.EnumerateObject())
        {
            if (_byName.TryGetValue(member.Name, out var field))
            {
                value = field.Read(value, member.Value, path.Member(field.Name), errors);
            }
            else
            {
                errors.Refuse(FactErrorList.UnknownMember, path.Member(member.Name), member.Value, Accepted);
            }
        }

        foreach (var field in _fields)
        {
            if (field.IsRequired && !element.TryGetProperty(field.Name, out _))
            {
                errors.Refuse(FactErrorList.MissingMember, path.Member(field.Name), "(không có / none)", field.Accepted);
            }
        }

        return errors.IsEmpty;
    }

    public override void Write(Utf8JsonWriter writer, T value)
    {
        writer.WriteStartObject();
        foreach (var field in _fields)
        {
            field.Write(writer, value);
        }

        writer.WriteEndObject();
    }

    public override JsonObject Schema(bool orNull)
    {
        var schema = new JsonObject { ["type"] = Type("object", orNull), ["additionalProperties"] = false };
        var required = _fields.Where(field => field.IsRequired).Select(field => (JsonNode?)JsonValue.Create(field.Name)).ToArray();
        if (required.Length > 0)
        {
            schema["required"] = new JsonArray(required);
        }

        var properties = new JsonObject();
        foreach (var field in _fields)
        {
            properties[field.Name] = field.Schema();
        }

        schema["properties"] = properties;
        return schema;
    }
}
