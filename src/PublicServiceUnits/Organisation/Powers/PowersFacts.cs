using System.Collections.Immutable;
using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Organisation;

/// <summary>The facts of <c>organisation.powers</c>. What is not known stays null and leaves the rows open that depend on it.</summary>
public sealed record PowersFacts
{
    /// <summary>The tier of the unit.</summary>
    public AutonomyTier? Tier { get; init; }

    /// <summary>The band inside Group 3; null for other groups.</summary>
    public AutonomyBand? Band { get; init; }

    /// <summary>The field of the unit's services.</summary>
    public UnitSector? Sector { get; init; }

    /// <summary>The body directly above the unit.</summary>
    public ManagingBodyKind? ManagingBody { get; init; }

    /// <summary>What kind of school the unit is; a field outside education, training and vocational education says that it is none.</summary>
    public SchoolKind? SchoolKind { get; init; }

    /// <summary>Whether the unit has a management, school or university council.</summary>
    public bool? HasCouncil { get; init; }

    /// <summary>Whether a law of the unit's field lets it decide its own job positions.</summary>
    public bool? SectorLawLetsUnitSetPositions { get; init; }

    /// <summary>Whether the unit does nothing but business for profit.</summary>
    public bool? OnlyDoesBusinessForProfit { get; init; }

    /// <summary>Whether the unit was given State-management functions.</summary>
    public bool? HasStateManagementFunctions { get; init; }

    /// <summary>The State-management functions that it was given, each by its text.</summary>
    public ImmutableArray<GivenFunction> StateManagementFunctions { get; init; } = [];

    /// <summary>Whether both say the same.</summary>
    /// <param name="other">The other facts.</param>
    public bool Equals(PowersFacts? other) => other is not null
        && (Tier, Band, Sector, ManagingBody, SchoolKind, HasCouncil)
            == (other.Tier, other.Band, other.Sector, other.ManagingBody, other.SchoolKind, other.HasCouncil)
        && (SectorLawLetsUnitSetPositions, OnlyDoesBusinessForProfit, HasStateManagementFunctions)
            == (other.SectorLawLetsUnitSetPositions, other.OnlyDoesBusinessForProfit, other.HasStateManagementFunctions)
        && StateManagementFunctions.SequenceEqual(other.StateManagementFunctions);

    /// <inheritdoc />
    public override int GetHashCode() =>
        HashCode.Combine(Tier, Band, Sector, ManagingBody, SchoolKind, HasCouncil, HasStateManagementFunctions, StateManagementFunctions.Length);
}
