namespace PublicServiceUnits.Law;

/// <summary>Whether a legal quantity has a value on a day, and if not, why not.</summary>
public enum NormStatus
{
    /// <summary>A norm is in force.</summary>
    InForce,

    /// <summary>The first norm comes into force later.</summary>
    NotYetInForce,

    /// <summary>The last norm has ended.</summary>
    Ended,

    /// <summary>The law has norms before and after the day, and none on it.</summary>
    Gap,
}
