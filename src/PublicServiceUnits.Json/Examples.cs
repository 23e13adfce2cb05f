using System.Text.Json;
using NodaTime.Text;

namespace PublicServiceUnits.Json;

/// <summary>The worked examples that ride in the assembly.</summary>
internal static class Examples
{
    public static DecisionExample Of(string decision)
    {
        var json = Text(decision);
        using var document = JsonDocument.Parse(json);
        return new DecisionExample(json, LocalDatePattern.Iso.Parse(document.RootElement.GetProperty("on").GetString()!).Value);
    }

    /// <summary>An example as it is written.</summary>
    public static string Text(string name)
    {
        using var stream = typeof(Examples).Assembly.GetManifestResourceStream($"PublicServiceUnits.Json.Examples.{name}.json")
            ?? throw new InvalidOperationException($"There is no example '{name}'.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
