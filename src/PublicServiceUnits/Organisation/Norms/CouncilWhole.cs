namespace PublicServiceUnits.Organisation;

/// <summary>Of whom a share is taken.</summary>
internal enum CouncilWhole
{
    /// <summary>Of all members.</summary>
    Members,

    /// <summary>Of those present.</summary>
    Present,

    /// <summary>The text says "by majority" and not of whom.</summary>
    NotSaid,
}
