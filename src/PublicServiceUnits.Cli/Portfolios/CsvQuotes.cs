namespace PublicServiceUnits.Cli.Portfolios;

/// <summary>Quotes in a record of a CSV file.</summary>
internal static class CsvQuotes
{
    private const char Quote = '"';

    /// <summary>Whether a quote that opens a cell is never closed.</summary>
    public static bool AreOpenAtTheEndOf(string record, char delimiter)
    {
        var isOpen = false;
        var atStart = true;
        foreach (var character in record)
        {
            // A doubled quote closes the cell and opens it again, which comes to the same.
            if (character == Quote && (isOpen || atStart))
            {
                isOpen = !isOpen;
            }

            atStart = !isOpen && (character == delimiter || character == Quote || (atStart && character == ' '));
        }

        return isOpen;
    }
}
