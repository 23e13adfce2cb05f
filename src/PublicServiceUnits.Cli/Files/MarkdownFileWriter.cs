using PublicServiceUnits.Cli.Sheets;

namespace PublicServiceUnits.Cli.Files;

/// <summary>A file as Markdown.</summary>
internal sealed class MarkdownFileWriter(Session session) : IFileWriter
{
    private readonly TextWriter _output = session.Surroundings.Out;

    public void Title(string text)
    {
        _output.WriteLine($"# {MarkdownSheet.Escaped(text)}");
        _output.WriteLine();
    }

    public void Section(int number, string text)
    {
        _output.WriteLine($"## {number}. {MarkdownSheet.Escaped(text)}");
        _output.WriteLine();
    }

    public void Sentence(string text)
    {
        _output.WriteLine(MarkdownSheet.Escaped(text));
        _output.WriteLine();
    }

    public void Table(Sheet sheet)
    {
        MarkdownSheet.Write(sheet, session);
        _output.WriteLine();
    }

    public void List(string heading, IEnumerable<string> items)
    {
        _output.WriteLine($"{MarkdownSheet.Escaped(heading)}:");
        _output.WriteLine();
        foreach (var item in items)
        {
            _output.WriteLine($"- {MarkdownSheet.Escaped(item)}");
        }

        _output.WriteLine();
    }
}
