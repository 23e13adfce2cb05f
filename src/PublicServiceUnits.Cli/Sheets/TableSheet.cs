using System.Collections.Immutable;

namespace PublicServiceUnits.Cli.Sheets;

/// <summary>
/// A sheet as a ruled table for people, as wide as the terminal. Our own, because a portfolio of ten thousand units should
/// be on the screen within a second.
/// </summary>
internal static class TableSheet
{
    private const int LongestWord = 20;
    private const int MarginPerColumn = 3;
    private const string Indent = "  ";
    private const string Bold = "\u001b[1m";
    private const string Plain = "\u001b[0m";

    public static void Write(Sheet sheet, Session session)
    {
        ImmutableArray<string> titles = [.. sheet.Columns.Select(column => session.Say(column.Title))];
        List<ImmutableArray<string>> rows = [.. sheet.Rows.Select(Cleaned)];
        var output = session.Surroundings.Out;
        if (Widths(titles, rows, session.Surroundings.Width - 1 - (titles.Length * MarginPerColumn)) is not { } widths)
        {
            WriteOneUnderTheOther(titles, rows, session);
            return;
        }

        output.WriteLine(Rule(widths, '┌', '┬', '┐'));
        WriteRow(output, titles, widths, session.Surroundings.UseColor);
        var between = Rule(widths, '├', '┼', '┤');
        foreach (var row in rows)
        {
            session.Cancellation.ThrowIfCancellationRequested();
            output.WriteLine(between);
            WriteRow(output, row, widths, bold: false);
        }

        output.WriteLine(Rule(widths, '└', '┴', '┘'));
    }

    private static ImmutableArray<string> Cleaned(ImmutableArray<string> row) => [.. row.Select(SafeText.Clean)];

    private static void WriteRow(TextWriter output, ImmutableArray<string> cells, int[] widths, bool bold)
    {
        var wrapped = new List<string>[cells.Length];
        var height = 1;
        for (var column = 0; column < cells.Length; column++)
        {
            wrapped[column] = TextWidth.Wrap(cells[column], widths[column]);
            height = Math.Max(height, wrapped[column].Count);
        }

        for (var line = 0; line < height; line++)
        {
            output.Write('│');
            for (var column = 0; column < cells.Length; column++)
            {
                var text = line < wrapped[column].Count ? wrapped[column][line] : "";
                output.Write(' ');
                output.Write(bold ? $"{Bold}{text}{Plain}" : text);
                output.Write(Spaces(widths[column] - TextWidth.Of(text) + 1));
                output.Write('│');
            }

            output.WriteLine();
        }
    }

    private static string Rule(int[] widths, char left, char between, char right) =>
        left + string.Join(between, widths.Select(width => new string('─', width + 2))) + right;

    private static ReadOnlySpan<char> Spaces(int count) => count <= Blank.Length ? Blank.AsSpan(0, count) : new string(' ', count);

    private static readonly string Blank = new(' ', 256);

    // Where columns would tear words and figures apart, each row is a list of its own, wrapped at words.
    private static void WriteOneUnderTheOther(ImmutableArray<string> titles, List<ImmutableArray<string>> rows, Session session)
    {
        foreach (var row in rows)
        {
            session.Cancellation.ThrowIfCancellationRequested();
            for (var column = 0; column < titles.Length; column++)
            {
                var indent = column == 0 ? "" : Indent;
                foreach (var line in TextWidth.Wrap($"{titles[column]}: {row[column]}", Math.Max(LongestWord, session.Surroundings.Width - 1 - Indent.Length - Indent.Length)))
                {
                    session.Surroundings.Out.WriteLine($"{indent}{line}");
                    indent = column == 0 ? Indent : Indent + Indent;
                }
            }
        }
    }

    /// <summary>
    /// Each column as wide as it wants; where that is too wide together, the widest give way first, but never so far that
    /// a word or figure is torn (a JSON path may be): null where that does not fit.
    /// </summary>
    private static int[]? Widths(ImmutableArray<string> titles, List<ImmutableArray<string>> rows, int available)
    {
        var widths = new int[titles.Length];
        var least = new int[titles.Length];
        foreach (var row in rows.Prepend(titles))
        {
            for (var column = 0; column < widths.Length; column++)
            {
                widths[column] = Math.Max(widths[column], TextWidth.Of(row[column]));
                least[column] = Math.Max(least[column], Math.Min(TextWidth.OfLongestWord(row[column]), LongestWord));
            }
        }

        for (var excess = widths.Sum() - available; excess > 0; excess--)
        {
            var widest = -1;
            for (var column = 0; column < widths.Length; column++)
            {
                if (widths[column] > least[column] && (widest < 0 || widths[column] > widths[widest]))
                {
                    widest = column;
                }
            }

            if (widest < 0)
            {
                return null;
            }

            widths[widest]--;
        }

        return widths;
    }
}
