namespace PublicServiceUnits.Autonomy;

/// <summary>Where a duty stands on the day asked.</summary>
public enum DutyStatus
{
    /// <summary>The last day has passed, or may have, and it is not known whether the duty was done.</summary>
    Unknown,

    /// <summary>Its time has not begun.</summary>
    Upcoming,

    /// <summary>Its time runs; the last day has not passed, and it is not known to be done.</summary>
    Due,

    /// <summary>Done in time.</summary>
    Done,

    /// <summary>Done after the last day.</summary>
    DoneLate,

    /// <summary>Not done, and the last day has passed.</summary>
    Overdue,

    /// <summary>Not done, and the law names no last day.</summary>
    NotDoneWithoutDate,

    /// <summary>
    /// The last day is or may be a day off, and the day asked, or the day on which the duty was done, lies between it and the
    /// next working day: in time by one reading of the law, late by the other.
    /// </summary>
    LastDayContested,
}
