using System.Collections.Immutable;
using NodaTime;

namespace PublicServiceUnits.Calendar;

/// <summary>Whether the days given for a year make sense in themselves.</summary>
internal static class OfficialDaysOffChecks
{
    public static bool IsYear(int year) => year is >= CalendarNorms.FirstYear and <= CalendarNorms.LastYear;

    public static bool AreTetDays(OfficialDaysOff days) =>
        days.TetDays.IsDefaultOrEmpty
        || !IsYear(days.Year)
        || (days.TetDays.Distinct().Count() == Holidays(days.Year).TetDays
            && days.TetDays.Length == Holidays(days.Year).TetDays
            && days.TetDays.All(day => day.Year == days.Year)
            && days.TetDays.Contains(CalendarNorms.LunarNewYear.At(new LocalDate(days.Year, 1, 1)).Norm!.Value));

    public static bool IsNeighbour(OfficialDaysOff days) =>
        days.NationalDayNeighbour is not { } neighbour
        || !IsYear(days.Year)
        || (Holidays(days.Year).NationalDays > 1
            && Math.Abs(Period.DaysBetween(CalendarNorms.NationalDay.InYear(days.Year), neighbour)) == 1);

    public static bool AreInYear(ImmutableArray<LocalDate> dates, int year) => dates.IsDefaultOrEmpty || dates.All(date => date.Year == year);

    public static bool MakeSense(OfficialDaysOff days) =>
        IsYear(days.Year)
        && AreTetDays(days)
        && IsNeighbour(days)
        && AreInYear(days.OtherDaysOff, days.Year)
        && AreInYear(days.WorkedRestDays, days.Year)
        && !days.OtherDaysOff.Intersect(days.WorkedRestDays).Any();

    private static PublicHolidays Holidays(int year) => CalendarNorms.Holidays.At(new LocalDate(year, 1, 1)).Norm!.Value;
}
