using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace PublicServiceUnits.Json.Tests;

/// <summary>The part of JSON Schema that our schemas use; an unknown keyword fails the test that meets it.</summary>
internal sealed class SchemaValidator(JsonObject root)
{
    private static readonly HashSet<string> Remarks = new(StringComparer.Ordinal) { "$schema", "$id", "title", "description", "$defs", "format" };

    public List<string> Errors { get; } = [];

    public static List<string> Validate(string schema, JsonNode? value)
    {
        var root = JsonNode.Parse(schema)!.AsObject();
        var validator = new SchemaValidator(root);
        validator.Check(root, value, "$");
        return validator.Errors;
    }

    private void Check(JsonObject schema, JsonNode? value, string path)
    {
        foreach (var (keyword, rule) in schema)
        {
            if (!Remarks.Contains(keyword) && !Holds(schema, keyword, rule!, value, path))
            {
                Errors.Add($"{path}: {keyword}");
            }
        }
    }

    private bool Holds(JsonObject schema, string keyword, JsonNode rule, JsonNode? value, string path)
    {
        switch (keyword)
        {
            case "type":
                return rule is JsonArray types ? types.Any(type => IsOf(type!, value)) : IsOf(rule, value);
            case "const":
                return JsonNode.DeepEquals(rule, value);
            case "enum":
                return rule.AsArray().Any(one => JsonNode.DeepEquals(one, value));
            case "minimum":
                return value is null || value.GetValueKind() != JsonValueKind.Number || Number(value) >= Number(rule);
            case "maximum":
                return value is null || value.GetValueKind() != JsonValueKind.Number || Number(value) <= Number(rule);
            case "pattern":
                return value?.GetValueKind() != JsonValueKind.String || Regex.IsMatch(value.GetValue<string>(), rule.GetValue<string>(), RegexOptions.None, TimeSpan.FromSeconds(1));
            case "minProperties":
                return value is not JsonObject atLeast || atLeast.Count >= Number(rule);
            case "maxProperties":
                return value is not JsonObject atMost || atMost.Count <= Number(rule);
            case "required":
                return value is not JsonObject given || rule.AsArray().All(name => given.ContainsKey(name!.GetValue<string>()));
            case "additionalProperties":
                rule.GetValue<bool>().Should().BeFalse();
                return value is not JsonObject closed || closed.All(member => schema["properties"]!.AsObject().ContainsKey(member.Key));
            case "properties":
                foreach (var (name, member) in value as JsonObject ?? [])
                {
                    if (rule[name] is JsonObject known)
                    {
                        Check(known, member, $"{path}.{name}");
                    }
                }

                return true;
            case "items":
                foreach (var (index, item) in (value as JsonArray ?? []).Index())
                {
                    Check(rule.AsObject(), item, $"{path}[{index.ToString(CultureInfo.InvariantCulture)}]");
                }

                return true;
            case "anyOf":
                return rule.AsArray().Any(one => Alone(one!.AsObject(), value, path));
            case "$ref":
                Check(root["$defs"]![rule.GetValue<string>()["#/$defs/".Length..]]!.AsObject(), value, path);
                return true;
            default:
                throw new NotSupportedException(keyword);
        }
    }

    private bool Alone(JsonObject schema, JsonNode? value, string path)
    {
        var validator = new SchemaValidator(root);
        validator.Check(schema, value, path);
        return validator.Errors.Count == 0;
    }

    private static decimal Number(JsonNode node) => decimal.Parse(node.ToJsonString(), CultureInfo.InvariantCulture);

    private static bool IsOf(JsonNode type, JsonNode? value) => (type.GetValue<string>(), value?.GetValueKind()) switch
    {
        ("null", null) => true,
        ("object", JsonValueKind.Object) => true,
        ("array", JsonValueKind.Array) => true,
        ("string", JsonValueKind.String) => true,
        ("boolean", JsonValueKind.True or JsonValueKind.False) => true,
        ("integer", JsonValueKind.Number) => Number(value!) % 1 == 0,
        _ => false,
    };
}
