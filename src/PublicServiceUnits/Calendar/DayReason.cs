namespace PublicServiceUnits.Calendar;

/// <summary>Why a day is a working day, a day off or neither known.</summary>
public enum DayReason
{
    /// <summary>The year is outside the calendar (before 2015 or after 2030).</summary>
    OutsideCalendar = 0,

    /// <summary>An ordinary working day.</summary>
    OrdinaryDay = 1,

    /// <summary>A day of weekly rest.</summary>
    WeeklyRest = 2,

    /// <summary>A public holiday.</summary>
    PublicHoliday = 3,

    /// <summary>A day off in place of a weekly rest day that is a holiday.</summary>
    Compensation = 4,

    /// <summary>A further day off that the caller gave.</summary>
    OtherDayOff = 5,

    /// <summary>A day of weekly rest worked in exchange, as the caller gave it.</summary>
    WorkedRestDay = 6,

    /// <summary>It depends on which days at the lunar new year were chosen.</summary>
    TetDaysOpen = 7,

    /// <summary>It depends on which day beside 2 September was chosen.</summary>
    NationalDayOpen = 8,

    /// <summary>From 2026: 24 November; a resolution of the National Assembly on this day was reported but not read.</summary>
    CultureDayOpen = 9,
}
