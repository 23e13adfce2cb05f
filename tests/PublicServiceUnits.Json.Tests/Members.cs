using System.Text.Json.Nodes;

namespace PublicServiceUnits.Json.Tests;

/// <summary>Compares the members that an expected object names; others may be there too.</summary>
internal static class Members
{
    /// <summary>The paths at which the actual JSON has not what is expected.</summary>
    public static IEnumerable<string> Differing(JsonNode? actual, JsonNode? expected, string path = "$")
    {
        if (expected is not JsonObject named)
        {
            return JsonNode.DeepEquals(actual, expected) ? [] : [path];
        }

        return actual is JsonObject members
            ? named.SelectMany(member => members.ContainsKey(member.Key)
                ? Differing(members[member.Key], member.Value, $"{path}.{member.Key}")
                : [$"{path}.{member.Key}"])
            : [path];
    }
}
