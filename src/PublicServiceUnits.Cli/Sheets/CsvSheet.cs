using System.Buffers;
using System.Collections.Immutable;

namespace PublicServiceUnits.Cli.Sheets;

/// <summary>A sheet as CSV by RFC 4180: one header of stable names, CRLF between rows, quotes where they are needed, no text that a spreadsheet would compute.</summary>
internal static class CsvSheet
{
    private const string NewLine = "\r\n";

    private static readonly SearchValues<char> Special = SearchValues.Create(",\"\r\n");

    public static void Write(Sheet sheet, Session session)
    {
        var output = session.Surroundings.Out;
        WriteRow(output, [.. sheet.Columns.Select(column => column.Key)], sheet.Columns);
        foreach (var row in sheet.Rows)
        {
            session.Cancellation.ThrowIfCancellationRequested();
            WriteRow(output, row, sheet.Columns);
        }
    }

    private static void WriteRow(TextWriter output, ImmutableArray<string> cells, ImmutableArray<Column> columns)
    {
        for (var index = 0; index < cells.Length; index++)
        {
            if (index > 0)
            {
                output.Write(',');
            }

            var cell = SafeText.Clean(columns[index].IsNumber ? cells[index] : AsText(cells[index]));
            if (cell.AsSpan().ContainsAny(Special))
            {
                output.Write('"');
                output.Write(cell.Replace("\"", "\"\"", StringComparison.Ordinal));
                output.Write('"');
            }
            else
            {
                output.Write(cell);
            }
        }

        output.Write(NewLine);
    }

    // A spreadsheet would take such a text for a formula and compute it.
    private static string AsText(string cell) => cell is ['=' or '+' or '-' or '@' or '\t', ..] ? $"'{cell}" : cell;
}
