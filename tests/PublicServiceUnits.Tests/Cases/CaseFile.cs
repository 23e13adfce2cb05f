using System.Text.Json;
using NodaTime.Text;

namespace PublicServiceUnits.Tests.Cases;

/// <summary>Cases of one decision as they stand in a file: id, provision, date, facts, expected answer and source.</summary>
internal static class CaseFile
{
    public static IReadOnlyDictionary<string, JsonElement> Read(string decision)
    {
        using var stream = typeof(CaseFile).Assembly.GetManifestResourceStream($"PublicServiceUnits.Tests.Cases.{decision}.json")!;
        using var document = JsonDocument.Parse(stream);
        return document.RootElement.EnumerateArray().Select(one => one.Clone())
            .ToDictionary(one => one.GetProperty("id").GetString()!, StringComparer.Ordinal);
    }

    public static LocalDate On(JsonElement one) => LocalDatePattern.Iso.Parse(one.GetProperty("on").GetString()!).GetValueOrThrow();

    public static bool? Flag(JsonElement facts, string name) => facts.TryGetProperty(name, out var value) ? value.GetBoolean() : null;

    public static int? Number(JsonElement facts, string name) => facts.TryGetProperty(name, out var value) ? value.GetInt32() : null;

    public static T? Choice<T>(JsonElement facts, string name)
        where T : struct, Enum => facts.TryGetProperty(name, out var value) ? Enum.Parse<T>(value.GetString()!, ignoreCase: true) : null;

    public static IEnumerable<string> Texts(JsonElement expected, string name) =>
        expected.TryGetProperty(name, out var value) ? value.EnumerateArray().Select(text => text.GetString()!).ToArray() : [];

    public static string? Text(JsonElement expected, string name) => expected.TryGetProperty(name, out var value) ? value.GetString() : null;
}
