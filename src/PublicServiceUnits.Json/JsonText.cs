using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace PublicServiceUnits.Json;

/// <summary>How every text of this package is written: Vietnamese readable, the same line ends on every machine.</summary>
internal static class JsonText
{
    public const int MaxDepth = 32;

    public static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);

    private static readonly JsonWriterOptions Indented = new() { Encoder = Encoder, Indented = true, NewLine = "\n" };
    private static readonly JsonWriterOptions Compact = new() { Encoder = Encoder };

    public static string Write(bool indented, Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, indented ? Indented : Compact))
        {
            write(writer);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    public static string Write(JsonNode node) => Write(indented: true, writer => node.WriteTo(writer));
}
