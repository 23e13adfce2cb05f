using System.Text.Json;
using Ardalis.GuardClauses;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Json;

/// <summary>
/// Answers as JSON. The shape is stable: every member is always written, null where there is nothing, except that a
/// figure has the one member of its kind and a requirement the bounds it has.
/// </summary>
public static class AssessmentJson
{
    /// <summary>An answer as JSON.</summary>
    /// <param name="assessment">The answer.</param>
    /// <param name="indented">Whether to write one member a line.</param>
    public static string Write(Assessment assessment, bool indented = true) =>
        Write(DocumentBuilder.Build(Guard.Against.Null(assessment)), indented);

    /// <summary>A read answer as JSON again, in the same text.</summary>
    /// <param name="document">The answer.</param>
    /// <param name="indented">Whether to write one member a line.</param>
    public static string Write(AssessmentDocument document, bool indented = true)
    {
        Guard.Against.Null(document);
        return JsonText.Write(indented, writer => JsonSerializer.Serialize(writer, document, DocumentContext.Strict.AssessmentDocument));
    }

    /// <summary>Reads an answer that <see cref="Write(Assessment, bool)"/> wrote.</summary>
    /// <param name="json">The JSON.</param>
    /// <exception cref="JsonException">It is not the JSON of an answer.</exception>
    public static AssessmentDocument Read(string json) =>
        JsonSerializer.Deserialize(Guard.Against.Null(json), DocumentContext.Strict.AssessmentDocument)
        ?? throw new JsonException("$ = null: accepted is the object of an answer.");
}
