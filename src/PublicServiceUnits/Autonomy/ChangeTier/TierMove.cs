namespace PublicServiceUnits.Autonomy;

/// <summary>Whether a move from tier to tier is open.</summary>
public enum TierMove
{
    /// <summary>No move was asked.</summary>
    NotAsked,

    /// <summary>No rule bars it; the authority classifies by the figures.</summary>
    NotBarred,

    /// <summary>A fall that an exception of the law opens; the authority decides.</summary>
    OpenByException,

    /// <summary>Barred.</summary>
    Barred,
}
