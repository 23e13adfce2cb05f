using Ardalis.GuardClauses;

namespace PublicServiceUnits.Units;

/// <summary>A public service unit (đơn vị sự nghiệp công lập) as far as a classification needs to know it.</summary>
public sealed record PublicServiceUnit
{
    /// <summary>A unit.</summary>
    /// <param name="name">Its name.</param>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public PublicServiceUnit(string name) => Name = Guard.Against.NullOrWhiteSpace(name);

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>The code by which the host knows the unit (usually the budget relation code); null where it has none.</summary>
    public string? Code { get; init; }

    /// <summary>The field of its services; null where it is not known.</summary>
    public UnitSector? Sector { get; init; }

    /// <summary>Under whom the unit stands; null where it is not known.</summary>
    public ManagingAuthority? ManagingAuthority { get; init; }

    /// <summary>The kind of services the unit supplies; null where it is not known.</summary>
    public ServiceKind? ServiceKind { get; init; }
}
