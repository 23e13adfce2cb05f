using PublicServiceUnits.Cli.Input;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Cli.Portfolios;

/// <summary>Finds one unit of a list by its code or its name.</summary>
internal static class UnitSearch
{
    private const int Shown = 10;

    /// <summary>The row of the unit; case and Unicode composition do not matter. Bad rows before it are no hindrance.</summary>
    /// <param name="portfolio">The list.</param>
    /// <param name="field">The argument that names the unit, for messages.</param>
    /// <param name="wanted">The code or name.</param>
    public static PortfolioRow Find(IPortfolio portfolio, string field, string wanted)
    {
        var key = VietnameseText.Compose(wanted.Trim());
        var found = new List<PortfolioRow>();
        var names = new List<string>();
        var isByCode = false;
        foreach (var row in portfolio.Rows)
        {
            if (row.Unit is not { } entry)
            {
                continue;
            }

            names.Add(entry.Unit.Code ?? entry.Unit.Name);
            var codeMatches = Same(entry.Unit.Code, key);
            if (codeMatches && !isByCode)
            {
                // A code counts before names that read the same.
                isByCode = true;
                found.Clear();
            }

            if (codeMatches || (!isByCode && Same(entry.Unit.Name, key)))
            {
                found.Add(row);
            }
        }

        return found.Count == 1
            ? found[0]
            : throw new InputException(new InputProblem(field, wanted, found.Count == 0 ? OneOf(names) : Unique(found.Count)) { File = portfolio.Name });
    }

    private static bool Same(string? given, string key) =>
        given is not null && string.Equals(VietnameseText.Compose(given), key, StringComparison.OrdinalIgnoreCase);

    private static LocalizedText Unique(int count) => new(
        $"mã hoặc tên của một đơn vị; {count} đơn vị trùng, hãy dùng mã",
        $"the code or name of one unit; {count} units have it, use the code");

    private static LocalizedText OneOf(List<string> names)
    {
        var list = string.Join(", ", names.Take(Shown)) + (names.Count > Shown ? ", …" : "");
        return new($"mã hoặc tên của một đơn vị trong danh sách: {list}", $"the code or name of a unit of the list: {list}");
    }
}
