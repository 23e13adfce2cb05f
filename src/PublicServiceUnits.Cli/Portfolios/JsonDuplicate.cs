using System.Text;
using System.Text.Json;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Cli.Portfolios;

/// <summary>A member that stands twice in one object.</summary>
internal static class JsonDuplicate
{
    private const string Code = "json/duplicate-member";

    /// <summary>
    /// The error with the value of the second member alone; the reader of facts stops at its name and shows what follows
    /// there. Any other error stays as it is.
    /// </summary>
    public static FactError WithItsValue(FactError error, string json) =>
        error.Code == Code && FirstValue(Encoding.UTF8.GetBytes(json)) is { } value ? error with { Value = value } : error;

    private static string? FirstValue(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        var open = new Stack<HashSet<string>>();
        try
        {
            while (reader.Read())
            {
                switch (reader.TokenType)
                {
                    case JsonTokenType.StartObject:
                        open.Push(new HashSet<string>(StringComparer.Ordinal));
                        break;
                    case JsonTokenType.EndObject:
                        open.Pop();
                        break;
                    case JsonTokenType.PropertyName when !open.Peek().Add(reader.GetString()!):
                        reader.Read();
                        return JsonPortfolio.Raw(JsonElement.ParseValue(ref reader));
                }
            }
        }
        catch (Exception malformed) when (malformed is JsonException or InvalidOperationException)
        {
            // Another error stands before the duplicate.
        }

        return null;
    }
}
