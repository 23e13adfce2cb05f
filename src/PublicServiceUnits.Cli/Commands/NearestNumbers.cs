using PublicServiceUnits.Law;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Cli.Commands;

/// <summary>The numbers of documents that come nearest to one that no document has.</summary>
internal static class NearestNumbers
{
    private const int Most = 5;

    /// <summary>What is accepted in place of a number that is not known.</summary>
    public static LocalizedText Accepted(string given)
    {
        var nearest = string.Join(", ", To(given));
        return nearest.Length == 0
            ? new LocalizedText(
                "số hiệu như 60/2021/NĐ-CP hoặc 60/2021; psu law liệt kê tất cả",
                "a number such as 60/2021/NĐ-CP or 60/2021; psu law lists all")
            : new LocalizedText(
                $"số hiệu đã biết, gần nhất là {nearest}; psu law liệt kê tất cả",
                $"a known number, the nearest are {nearest}; psu law lists all");
    }

    /// <summary>At most five numbers, the nearest first; none where more than half would have to be written anew.</summary>
    private static IEnumerable<string> To(string given)
    {
        var key = VietnameseText.Key(given);
        return LegalDocuments.All
            .Select(document => document.Number)
            .Distinct(StringComparer.Ordinal)
            .Select(number => (Number: number, Distance: Forms(VietnameseText.Key(number)).Min(form => Distance(key, form))))
            .Where(entry => entry.Distance <= key.Length / 2)
            .OrderBy(entry => entry.Distance)
            .Take(Most)
            .Select(entry => entry.Number);
    }

    // 60/2021/NĐ-CP is also written 60/2021.
    private static IEnumerable<string> Forms(string number)
    {
        yield return number;
        var parts = number.Split('/');
        if (parts.Length > 2)
        {
            yield return $"{parts[0]}/{parts[1]}";
        }
    }

    /// <summary>How many letters must be put in, left out or changed (Levenshtein).</summary>
    private static int Distance(string first, string second)
    {
        var above = Enumerable.Range(0, second.Length + 1).ToArray();
        for (var row = 1; row <= first.Length; row++)
        {
            var current = new int[above.Length];
            current[0] = row;
            for (var column = 1; column < above.Length; column++)
            {
                var change = above[column - 1] + (first[row - 1] == second[column - 1] ? 0 : 1);
                current[column] = Math.Min(change, Math.Min(above[column], current[column - 1]) + 1);
            }

            above = current;
        }

        return above[^1];
    }
}
