using PublicServiceUnits.Cli.Input;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Cli.Portfolios;

/// <summary>Finds one unit of a list by its code or its name.</summary>
internal static class UnitSearch
{
    private const int Shown = 10;

    /// <summary>The row of the unit; case and Unicode composition do not matter. Bad rows are no hindrance, but where none is found they are told.</summary>
    /// <param name="portfolio">The list.</param>
    /// <param name="field">The argument that names the unit, for messages.</param>
    /// <param name="wanted">The code or name.</param>
    public static PortfolioRow Find(IPortfolio portfolio, string field, string wanted)
    {
        var key = VietnameseText.Compose(wanted.Trim());
        var found = new List<PortfolioRow>();
        var names = new List<string>();
        var unreadable = new List<InputProblem>();
        var isByCode = false;
        foreach (var row in portfolio.Rows)
        {
            if (row.Unit is not { } entry)
            {
                unreadable.AddRange(row.Problems.Take(Shown - unreadable.Count));
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

        if (found.Count == 1)
        {
            return found[0];
        }

        // The unit may stand in a row that could not be read.
        var accepted = found.Count > 1 ? Unique(found.Count) : names.Count == 0 ? Readable : OneOf(names);
        var problem = new InputProblem(field, wanted, accepted) { File = portfolio.Name };
        throw new InputException(found.Count > 1 ? [problem] : [problem, .. unreadable]);
    }

    private static bool Same(string? given, string key) =>
        given is not null && string.Equals(VietnameseText.Compose(given), key, StringComparison.OrdinalIgnoreCase);

    private static readonly LocalizedText Readable = new(
        "mã hoặc tên của một đơn vị trong danh sách; danh sách không có đơn vị nào đọc được",
        "the code or name of a unit of the list; the list has no unit that could be read");

    private static LocalizedText Unique(int count) => new(
        $"mã hoặc tên của một đơn vị; {count} đơn vị trùng, hãy dùng mã",
        $"the code or name of one unit; {count} units have it, use the code");

    private static LocalizedText OneOf(List<string> names)
    {
        var list = string.Join(", ", names.Take(Shown)) + (names.Count > Shown ? ", …" : "");
        return new($"mã hoặc tên của một đơn vị trong danh sách: {list}", $"the code or name of a unit of the list: {list}");
    }
}
