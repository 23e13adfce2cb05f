using NodaTime;

namespace PublicServiceUnits.Quantities;

/// <summary>Dates in the ISO calendar, whatever calendar the caller thinks in. Nearly every date is there already, which costs nothing.</summary>
internal static class IsoDates
{
    public static LocalDate ToIso(this LocalDate date) =>
        date.Calendar == CalendarSystem.Iso ? date : date.WithCalendar(CalendarSystem.Iso);
}
