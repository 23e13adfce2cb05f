using System.Text.Json;
using Ardalis.GuardClauses;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Json;

/// <summary>Trees of reasons as JSON, in the language in which they were rendered.</summary>
public static class ExplanationJson
{
    /// <summary>A tree of reasons as JSON.</summary>
    /// <param name="explanation">The tree.</param>
    /// <param name="indented">Whether to write one member a line.</param>
    public static string Write(Explanation explanation, bool indented = true) =>
        Write(DocumentBuilder.Build(Guard.Against.Null(explanation)), indented);

    /// <summary>A read tree as JSON again, in the same text.</summary>
    /// <param name="document">The tree.</param>
    /// <param name="indented">Whether to write one member a line.</param>
    public static string Write(ExplanationDocument document, bool indented = true)
    {
        Guard.Against.Null(document);
        return JsonText.Write(indented, writer => JsonSerializer.Serialize(writer, document, DocumentContext.Strict.ExplanationDocument));
    }

    /// <summary>Reads a tree that <see cref="Write(Explanation, bool)"/> wrote.</summary>
    /// <param name="json">The JSON.</param>
    /// <exception cref="JsonException">It is not the JSON of an explanation.</exception>
    public static ExplanationDocument Read(string json) =>
        JsonSerializer.Deserialize(Guard.Against.Null(json), DocumentContext.Strict.ExplanationDocument)
        ?? throw new JsonException("$ = null: accepted is the object of an explanation.");
}
