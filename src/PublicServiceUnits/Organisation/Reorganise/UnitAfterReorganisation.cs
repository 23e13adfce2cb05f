using PublicServiceUnits.Autonomy;

namespace PublicServiceUnits.Organisation;

/// <summary>A unit that comes out of a reorganisation, as the scheme plans it. What is not known stays null.</summary>
public sealed record UnitAfterReorganisation
{
    /// <summary>The host's own name for it; null where there is none.</summary>
    public string? Label { get; init; }

    /// <summary>The tier of financial autonomy that the scheme plans.</summary>
    public AutonomyTier? Tier { get; init; }

    /// <summary>For Group 1: whether it is to run by the enterprise mechanism; asked to 2025-10-31.</summary>
    public bool? RunsLikeEnterprise { get; init; }

    /// <summary>Whether it supplies basic and essential public services.</summary>
    public bool? SuppliesBasicEssentialServices { get; init; }

    /// <summary>Whether such a unit is founded by sector law.</summary>
    public bool? IsFoundedBySectorLaw { get; init; }

    /// <summary>How many persons are to work there; counted to 2025-10-31.</summary>
    public int? PersonsWorking { get; init; }

    /// <summary>How many of them are public employees.</summary>
    public int? PublicEmployees { get; init; }

    /// <summary>How many do professional work on a labour contract.</summary>
    public int? ContractProfessionals { get; init; }

    /// <summary>For Groups 1 and 2: the least number that the scheme sets.</summary>
    public int? MinimumInScheme { get; init; }
}
