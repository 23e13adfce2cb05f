using PublicServiceUnits.Cli.Sheets;

namespace PublicServiceUnits.Cli.Files;

/// <summary>How a file is laid on paper: text for the terminal, or Markdown.</summary>
internal interface IFileWriter
{
    /// <summary>The title of the whole.</summary>
    void Title(string text);

    /// <summary>The title of a section.</summary>
    void Section(int number, string text);

    /// <summary>A sentence of its own.</summary>
    void Sentence(string text);

    /// <summary>A table.</summary>
    void Table(Sheet sheet);

    /// <summary>A list under a few words.</summary>
    void List(string heading, IEnumerable<string> items);
}
