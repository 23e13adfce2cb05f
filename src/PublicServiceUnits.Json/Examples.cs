using System.Text.Json;
using NodaTime.Text;

namespace PublicServiceUnits.Json;

/// <summary>The worked examples that ride in the assembly.</summary>
internal static class Examples
{
    public static DecisionExample Of(string decision)
    {
        var name = $"PublicServiceUnits.Json.Examples.{decision}.json";
        using var stream = typeof(Examples).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The decision '{decision}' has no example.");
        using var reader = new StreamReader(stream);
        var json = reader.ReadToEnd().ReplaceLineEndings("\n");
        using var document = JsonDocument.Parse(json);
        return new DecisionExample(json, LocalDatePattern.Iso.Parse(document.RootElement.GetProperty("on").GetString()!).Value);
    }
}
