using NodaTime;

namespace PublicServiceUnits.Autonomy;

/// <summary>
/// The days of a budget year. It is the calendar year, and a distribution follows the law of its budget year whatever the
/// day on which it is made; so the norms of a distribution begin on 1 January and end on 31 December.
/// </summary>
internal static class BudgetYears
{
    public static LocalDate First(int year) => new(year, 1, 1);

    public static LocalDate Last(int year) => new(year, 12, 31);
}
