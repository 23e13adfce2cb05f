using PublicServiceUnits.Cli.Input;

namespace PublicServiceUnits.Cli.Sheets;

/// <summary>Writes a sheet in the format asked for.</summary>
internal static class SheetWriter
{
    /// <summary>A sheet with a line above it where people read it.</summary>
    public static void Write(Sheet sheet, OutputFormat format, Session session, string? heading = null)
    {
        var output = session.Surroundings.Out;
        if (heading is not null && format is OutputFormat.Table or OutputFormat.Markdown)
        {
            output.WriteLine(heading);
            output.WriteLine();
        }

        switch (format)
        {
            case OutputFormat.Json:
                JsonSheet.Write(sheet, session);
                break;
            case OutputFormat.Csv:
                CsvSheet.Write(sheet, session);
                break;
            case OutputFormat.Markdown:
                MarkdownSheet.Write(sheet, session);
                break;
            default:
                TableSheet.Write(sheet, session);
                break;
        }
    }
}
