namespace PublicServiceUnits.Calendar;

/// <summary>Whether people work on a day.</summary>
public enum DayStatus
{
    /// <summary>It depends on a decision of the year that was not given, or lies outside the calendar.</summary>
    Unknown = 0,

    /// <summary>A working day.</summary>
    Working = 1,

    /// <summary>A day off.</summary>
    NotWorking = 2,
}
