using System.Text;
using PublicServiceUnits.Cli.Input;

namespace PublicServiceUnits.Cli.Portfolios;

/// <summary>Opens portfolios: the embedded sample, a file, or the standard input.</summary>
internal static class PortfolioFiles
{
    public const string StandardInput = "-";

    private const int BufferSize = 1 << 16;

    private static readonly LocalizedText Readable = new("tệp có thật và đọc được", "a file that exists and can be read");
    private static readonly LocalizedText NoDirectory = new("một tệp; đây là thư mục", "a file; this is a directory");
    private static readonly LocalizedText InputWanted = new("đầu vào chuẩn đang mở, hoặc FILE", "an open standard input, or FILE");
    private static readonly LocalizedText NotEmpty = new("danh sách JSON hoặc CSV có nội dung", "a JSON or CSV list that is not empty");

    public static LocalizedText Utf8 { get; } = new("văn bản UTF-8", "UTF-8 text");

    public static IPortfolio Sample()
    {
        using var stream = typeof(PortfolioFiles).Assembly.GetManifestResourceStream("published-units.json")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return JsonPortfolio.Parse("published-units.json", reader.ReadToEnd());
    }

    /// <summary>Opens a portfolio.</summary>
    /// <param name="file">The path, or "-".</param>
    /// <param name="session">The run.</param>
    /// <param name="countRows">Whether to count the rows first.</param>
    public static IPortfolio Open(string file, Session session, bool countRows)
    {
        if (file == StandardInput)
        {
            return Open(session.Say(InputName), file, InputOf(session), rowCount: null);
        }

        var rowCount = countRows ? LinesOf(file) : null;
        var reader = new StreamReader(OpenRead(file), StrictText.Encoding, detectEncodingFromByteOrderMarks: true, BufferSize);
        try
        {
            return Open(file, file, reader, rowCount);
        }
        catch
        {
            reader.Dispose();
            throw;
        }
    }

    /// <summary>The standard input, as messages name it.</summary>
    public static LocalizedText InputName { get; } = new("(đầu vào chuẩn)", "(standard input)");

    /// <summary>The standard input; refused where the process has none.</summary>
    public static TextReader InputOf(Session session) => session.Surroundings.InIsClosed
        ? throw new InputException(new InputProblem(InputName, null, InputWanted))
        : session.Surroundings.In;

    /// <summary>The whole text of a file.</summary>
    public static string ReadAll(string file)
    {
        using var reader = new StreamReader(OpenRead(file), StrictText.Encoding, detectEncodingFromByteOrderMarks: true);
        return ReadAll(file, reader);
    }

    public static string ReadAll(string name, TextReader reader)
    {
        try
        {
            return reader.ReadToEnd();
        }
        catch (DecoderFallbackException)
        {
            throw NotUtf8(name);
        }
    }

    public static InputException NotUtf8(string name) =>
        new(new InputProblem("FILE", name, Utf8));

    public static InputException Empty(string name) =>
        new(new InputProblem("FILE", name, NotEmpty));

    private static IPortfolio Open(string name, string path, TextReader reader, int? rowCount)
    {
        try
        {
            var isJson = path.EndsWith(".json", StringComparison.OrdinalIgnoreCase)
                || (!path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) && LooksLikeJson(reader));
            if (reader.Peek() < 0)
            {
                throw Empty(name);
            }

            return isJson ? JsonPortfolio.Parse(name, ReadAll(name, reader)) : new CsvPortfolio(name, reader, rowCount);
        }
        catch (DecoderFallbackException)
        {
            throw NotUtf8(name);
        }
    }

    private static bool LooksLikeJson(TextReader reader)
    {
        while (reader.Peek() is >= 0 and var next && char.IsWhiteSpace((char)next))
        {
            _ = reader.Read();
        }

        return reader.Peek() is '[' or '{';
    }

    private static int? LinesOf(string file)
    {
        using var stream = OpenRead(file);
        if (!stream.CanSeek)
        {
            return null;
        }

        var lines = 0;
        var buffer = new byte[BufferSize];
        int read;
        while ((read = stream.Read(buffer)) > 0)
        {
            lines += buffer.AsSpan(0, read).Count((byte)'\n');
        }

        return lines;
    }

    private static FileStream OpenRead(string file)
    {
        try
        {
            return new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        }
        catch (Exception failed) when (failed is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new InputException(new InputProblem("FILE", file, Directory.Exists(file) ? NoDirectory : Readable));
        }
    }
}
