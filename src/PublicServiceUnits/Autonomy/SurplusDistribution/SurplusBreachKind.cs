namespace PublicServiceUnits.Autonomy;

/// <summary>How a distribution breaks the law.</summary>
public enum SurplusBreachKind
{
    /// <summary>A fund got less than the least share.</summary>
    BelowMinimum,

    /// <summary>A fund got more than its cap.</summary>
    AboveCap,

    /// <summary>Money went where the law lets none go.</summary>
    NotAllowed,

    /// <summary>The parts leave over what had to go to the development fund.</summary>
    RemainderNotAllocated,

    /// <summary>The parts are more than the surplus.</summary>
    AboveSurplus,
}
