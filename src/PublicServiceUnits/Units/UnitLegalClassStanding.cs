namespace PublicServiceUnits.Units;

/// <summary>How the law on public employees classes units on a date.</summary>
public enum UnitLegalClassStanding
{
    /// <summary>By two classes, and the unit's is known.</summary>
    Classed,

    /// <summary>By two classes, and the unit's is not known.</summary>
    Unknown,

    /// <summary>The two classes have ended; the Government's criteria that take their place were not found.</summary>
    ClassesEnded,

    /// <summary>The date is before the law.</summary>
    NotYetInForce,
}
