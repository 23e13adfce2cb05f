using System.Text;

namespace PublicServiceUnits.Cli.Tests;

/// <summary>A file that is gone when the test is over.</summary>
internal sealed class TemporaryFile : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("psu").FullName;

    public TemporaryFile(string name, string text, Encoding? encoding = null)
    {
        Path = System.IO.Path.Combine(_folder, name);
        File.WriteAllText(Path, text, encoding ?? new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }

    public string Path { get; }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
