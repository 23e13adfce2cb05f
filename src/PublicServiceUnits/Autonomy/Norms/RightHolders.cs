namespace PublicServiceUnits.Autonomy;

/// <summary>Whom a right concerns.</summary>
[Flags]
internal enum RightHolders
{
    /// <summary>Nobody.</summary>
    None = 0,

    /// <summary>Group 1.</summary>
    Group1 = 1,

    /// <summary>Group 2.</summary>
    Group2 = 2,

    /// <summary>Group 3 at 70 % or more.</summary>
    Group3High = 4,

    /// <summary>Group 3 below 70 %.</summary>
    Group3Low = 8,

    /// <summary>Group 4.</summary>
    Group4 = 16,

    /// <summary>Groups 1 and 2.</summary>
    SelfFinancing = Group1 | Group2,

    /// <summary>Group 3.</summary>
    Group3 = Group3High | Group3Low,

    /// <summary>Every group.</summary>
    All = SelfFinancing | Group3 | Group4,
}
