using PublicServiceUnits.Units;

namespace PublicServiceUnits.Autonomy;

/// <summary>The facts of <c>autonomy.rights</c>. What is not known stays null.</summary>
public sealed record RightsFacts
{
    /// <summary>The tier of the unit.</summary>
    public AutonomyTier? Tier { get; init; }

    /// <summary>The band inside Group 3; null for other groups.</summary>
    public AutonomyBand? Band { get; init; }

    /// <summary>The field of the unit's services.</summary>
    public UnitSector? Sector { get; init; }

    /// <summary>Whether the unit has service activities; loans for services need them.</summary>
    public bool? HasServiceActivities { get; init; }
}
