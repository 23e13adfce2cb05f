using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace PublicServiceUnits.Json.Tests;

/// <summary>The committed texts. Set PSU_SNAPSHOTS to this project's Snapshots folder to write them anew.</summary>
internal static class Snapshot
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), Indented = true, NewLine = "\n" };

    public static string Text(JsonNode node)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Options))
        {
            node.WriteTo(writer);
        }

        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }

    public static string Read(string name)
    {
        using var stream = typeof(Snapshot).Assembly.GetManifestResourceStream($"Snapshots.{name}.json");
        stream.Should().NotBeNull("the snapshot {0} is committed", name);
        using var reader = new StreamReader(stream!);
        return reader.ReadToEnd().ReplaceLineEndings("\n").TrimEnd('\n');
    }

    public static void ShouldMatch(string json, string name)
    {
        if (Environment.GetEnvironmentVariable("PSU_SNAPSHOTS") is { Length: > 0 } folder)
        {
            File.WriteAllText(Path.Combine(folder, $"{name}.json"), json + "\n");
            return;
        }

        json.Should().Be(Read(name));
    }

    /// <summary>The digest changes with every norm of the law and the version with every release; the shape does not.</summary>
    public static string WithoutIdentity(string json) => json
        .Replace($"\"{Rulebook.National.Identity.Fingerprint}\"", "\"(fingerprint)\"", StringComparison.Ordinal)
        .Replace($"\"{Rulebook.LibraryVersion}\"", "\"(version)\"", StringComparison.Ordinal);
}
