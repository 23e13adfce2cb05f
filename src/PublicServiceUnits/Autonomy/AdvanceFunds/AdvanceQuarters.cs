using NodaTime;

namespace PublicServiceUnits.Autonomy;

/// <summary>The days and names of the quarters of a budget year, which is the calendar year.</summary>
internal static class AdvanceQuarters
{
    public const int PerYear = 4;

    private const int Months = 3;

    private static readonly LocalizedText[] Names =
        [.. Enumerable.Range(1, PerYear).Select(quarter => new LocalizedText($"quý {quarter}", $"quarter {quarter}"))];

    public static LocalDate First(int year, int quarter) => new(year, ((quarter - 1) * Months) + 1, 1);

    public static LocalDate Last(int year, int quarter) => First(year, quarter).PlusMonths(Months).PlusDays(-1);

    public static LocalizedText Name(int quarter) => Names[quarter - 1];
}
