namespace PublicServiceUnits.Reasoning;

/// <summary>What kind of figure was measured or is required.</summary>
public enum MeasurementKind : byte
{
    /// <summary>Nothing was measured.</summary>
    None = 0,

    /// <summary>An amount of dong.</summary>
    Amount,

    /// <summary>An exact ratio, printed as a percentage.</summary>
    Level,

    /// <summary>A whole number of persons, units or other things.</summary>
    Count,

    /// <summary>Yes or no.</summary>
    Flag,

    /// <summary>Calendar days.</summary>
    Days,

    /// <summary>Working days.</summary>
    WorkingDays,

    /// <summary>Months.</summary>
    Months,

    /// <summary>A date.</summary>
    Date,
}
