namespace PublicServiceUnits.Cli.Sheets;

/// <summary>A sheet as a Markdown table.</summary>
internal static class MarkdownSheet
{
    public static void Write(Sheet sheet, Session session)
    {
        var output = session.Surroundings.Out;
        WriteRow(output, sheet.Columns.Select(column => session.Say(column.Title)));
        WriteRow(output, sheet.Columns.Select(_ => "---"));
        foreach (var row in sheet.Rows)
        {
            session.Cancellation.ThrowIfCancellationRequested();
            WriteRow(output, row);
        }
    }

    /// <summary>Text in which nothing is taken for Markdown or HTML.</summary>
    public static string Escaped(string cell) => SafeText.Clean(cell)
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("|", "\\|", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal);

    private static void WriteRow(TextWriter output, IEnumerable<string> cells)
    {
        output.Write('|');
        foreach (var cell in cells)
        {
            output.Write(' ');
            output.Write(Escaped(cell));
            output.Write(" |");
        }

        output.WriteLine();
    }
}
