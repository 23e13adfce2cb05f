namespace PublicServiceUnits.Units;

/// <summary>How a budget chapter stands to the State budget index on a date.</summary>
public enum ChapterStanding
{
    /// <summary>It is in the range of a level. Whether the index gives the number to a body is not asked.</summary>
    OfALevel,

    /// <summary>The range it stood in has ended.</summary>
    Removed,

    /// <summary>No range holds it.</summary>
    OutsideEveryRange,

    /// <summary>The date is before the first index that was read of.</summary>
    NotYetKnown,
}
