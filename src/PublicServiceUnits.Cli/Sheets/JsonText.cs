using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace PublicServiceUnits.Cli.Sheets;

/// <summary>JSON into a text writer, indented and with Vietnamese letters as they are.</summary>
internal sealed class JsonText : IDisposable
{
    private const int FlushAt = 1 << 15;

    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    private readonly MemoryStream _bytes = new();
    private readonly TextWriter _output;

    public JsonText(TextWriter output)
    {
        _output = output;
        Writer = new Utf8JsonWriter(_bytes, Options);
    }

    public Utf8JsonWriter Writer { get; }

    /// <summary>Hands on what is complete, once it is worth it.</summary>
    public void HandOn()
    {
        if (Writer.BytesPending + _bytes.Length >= FlushAt)
        {
            Flush();
        }
    }

    public void Dispose()
    {
        Flush();
        _output.WriteLine();
        Writer.Dispose();
        _bytes.Dispose();
    }

    private void Flush()
    {
        Writer.Flush();
        _output.Write(Encoding.UTF8.GetString(_bytes.GetBuffer(), 0, (int)_bytes.Length));
        _bytes.SetLength(0);
    }
}
