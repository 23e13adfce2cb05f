using System.Text.Json.Nodes;

namespace PublicServiceUnits.Json.Schemas;

/// <summary>The small pieces of which schemas of answers are made.</summary>
internal static class SchemaParts
{
    public static JsonObject Text() => new() { ["type"] = "string" };

    public static JsonObject Flag() => new() { ["type"] = "boolean" };

    public static JsonObject Date() => new() { ["type"] = "string", ["format"] = "date" };

    public static JsonObject Whole(long? minimum = null, long? maximum = null)
    {
        var schema = new JsonObject { ["type"] = "integer" };
        if (minimum is not null)
        {
            schema["minimum"] = minimum;
        }

        if (maximum is not null)
        {
            schema["maximum"] = maximum;
        }

        return schema;
    }

    public static JsonObject OneOf(IEnumerable<string> names) => new()
    {
        ["type"] = "string",
        ["enum"] = new JsonArray([.. names.Select(name => (JsonNode?)JsonValue.Create(name))]),
    };

    public static JsonObject List(JsonObject items) => new() { ["type"] = "array", ["items"] = items };

    public static JsonObject Ref(string definition) => new() { ["$ref"] = $"#/$defs/{definition}" };

    public static JsonObject OrNull(JsonObject schema) => new() { ["anyOf"] = new JsonArray(schema, new JsonObject { ["type"] = "null" }) };

    /// <summary>An object of which every member is there.</summary>
    public static JsonObject Object(params (string Name, JsonObject Schema)[] members)
    {
        var schema = Closed(members);
        schema["required"] = new JsonArray([.. members.Select(member => (JsonNode?)JsonValue.Create(member.Name))]);
        return schema;
    }

    /// <summary>An object of which some members are there.</summary>
    public static JsonObject SomeOf(int least, int most, params (string Name, JsonObject Schema)[] members)
    {
        var schema = Closed(members);
        schema["minProperties"] = least;
        schema["maxProperties"] = most;
        return schema;
    }

    /// <summary>An answer within a file.</summary>
    public static JsonObject Part(string decision, JsonObject conclusion) => Object(
        ("decision", new JsonObject { ["const"] = decision }),
        ("on", Date()),
        ("verdict", Ref("verdict")),
        ("conclusion", OrNull(conclusion)));

    private static JsonObject Closed((string Name, JsonObject Schema)[] members)
    {
        var properties = new JsonObject();
        foreach (var (name, schema) in members)
        {
            properties[name] = schema;
        }

        return new JsonObject { ["type"] = "object", ["additionalProperties"] = false, ["properties"] = properties };
    }
}
