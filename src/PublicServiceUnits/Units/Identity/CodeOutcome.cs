namespace PublicServiceUnits.Units;

/// <summary>What becomes of a budget relation code. A code once issued is never issued to another unit (clause 4, Article 4, Circular 185/2015/TT-BTC).</summary>
public enum CodeOutcome
{
    /// <summary>The code stays; particulars that changed are notified (Article 11).</summary>
    Kept,

    /// <summary>A code is issued for the first time.</summary>
    Issued,

    /// <summary>The finance body closes the code.</summary>
    Closed,

    /// <summary>The code is closed, and the same unit is issued another of the new kind.</summary>
    Replaced,

    /// <summary>The State Treasury lists the code, and the finance body reviews and closes it.</summary>
    ClosedAfterReview,

    /// <summary>The State Treasury asks in writing, and the finance body opens the same code again.</summary>
    Reopened,
}
