using System.Text.Json;
using NodaTime.Text;

namespace PublicServiceUnits.Tests.Cases;

/// <summary>Reads a file of cases of one question: each entry once for every date it is asked on.</summary>
internal static class DatedCaseFile
{
    /// <summary>The cases by name, the date added where there are several.</summary>
    /// <param name="decision">The question, "autonomy.state-support".</param>
    public static IReadOnlyDictionary<string, (LocalDate On, JsonElement Case)> Read(string decision)
    {
        using var stream = typeof(DatedCaseFile).Assembly.GetManifestResourceStream($"PublicServiceUnits.Tests.Cases.{decision}.json")!;
        using var document = JsonDocument.Parse(stream);
        var cases = new Dictionary<string, (LocalDate, JsonElement)>(StringComparer.Ordinal);
        foreach (var entry in document.RootElement.EnumerateArray())
        {
            var one = entry.Clone();
            var id = one.GetProperty("id").GetString()!;
            var on = one.GetProperty("on");
            var dates = on.ValueKind == JsonValueKind.Array ? on.EnumerateArray().ToArray() : [on];
            foreach (var date in dates.Select(date => date.GetString()!))
            {
                cases.Add(dates.Length == 1 ? id : $"{id} on {date}", (LocalDatePattern.Iso.Parse(date).GetValueOrThrow(), one));
            }
        }

        return cases;
    }

    public static IReadOnlyList<string> Texts(JsonElement owner, string name) =>
        owner.TryGetProperty(name, out var list) ? [.. list.EnumerateArray().Select(text => text.GetString()!)] : [];

    public static string? Text(JsonElement owner, string name) => owner.TryGetProperty(name, out var text) ? text.GetString() : null;
}
