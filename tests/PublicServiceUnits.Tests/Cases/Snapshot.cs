using System.Text;

namespace PublicServiceUnits.Tests.Cases;

/// <summary>Committed texts to compare with. Where a text differs, the one received is written beside the test program.</summary>
internal static class Snapshot
{
    /// <summary>Compares a text with the committed one.</summary>
    /// <param name="name">The file's place in the test project, "PublicApi/PublicServiceUnits.txt".</param>
    /// <param name="actual">The text as it is now.</param>
    public static void Check(string name, string actual)
    {
        var received = actual.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
        var committed = Read(name);
        var path = Path.Combine(AppContext.BaseDirectory, "received", name);
        if (!string.Equals(committed, received, StringComparison.Ordinal))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, received);
        }

        received.Should().Be(committed, $"it is compared with {name}; the text received is in {path}");
    }

    private static string? Read(string name)
    {
        using var stream = typeof(Snapshot).Assembly.GetManifestResourceStream($"PublicServiceUnits.Tests.{name.Replace('/', '.')}");
        if (stream is null)
        {
            return null;
        }

        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
