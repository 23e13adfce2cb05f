using PublicServiceUnits.Cli.Sheets;

namespace PublicServiceUnits.Cli.Files;

/// <summary>A file as text.</summary>
internal sealed class TextFileWriter(Session session) : IFileWriter
{
    private readonly TextWriter _output = session.Surroundings.Out;

    public void Title(string text) => _output.WriteLine(SafeText.Clean(text));

    public void Section(int number, string text)
    {
        _output.WriteLine();
        _output.WriteLine(SafeText.Clean($"{number}. {text}"));
    }

    public void Sentence(string text) => _output.WriteLine(SafeText.Clean(text));

    public void Table(Sheet sheet) => TableSheet.Write(sheet, session);

    public void List(string heading, IEnumerable<string> items)
    {
        _output.WriteLine(SafeText.Clean($"{heading}:"));
        foreach (var item in items)
        {
            _output.WriteLine(SafeText.Clean($"  - {item}"));
        }
    }
}
