using Ardalis.GuardClauses;

namespace PublicServiceUnits.Units;

/// <summary>
/// A public service unit (đơn vị sự nghiệp công lập): who it is and what it is, at one time. <see cref="UnitHistory"/> holds what
/// it was over time, and <see cref="UnitRules.Check(PublicServiceUnit, NodaTime.LocalDate)"/> says what in it cannot be true together.
/// </summary>
public sealed record PublicServiceUnit
{
    /// <summary>A unit.</summary>
    /// <param name="name">Its name.</param>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public PublicServiceUnit(string name) => Name = Guard.Against.NullOrWhiteSpace(name);

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>The name in another language; null where it has none.</summary>
    public string? ForeignName { get; init; }

    /// <summary>The code by which the host knows the unit, in any form; null where it has none.</summary>
    public string? Code { get; init; }

    /// <summary>The budget relation code; null where it is not known.</summary>
    public BudgetRelationCode? BudgetCode { get; init; }

    /// <summary>The tax code; null where it is not known.</summary>
    public TaxCode? TaxCode { get; init; }

    /// <summary>The budget chapter, that of the managing body; null where it is not known.</summary>
    public BudgetChapter? Chapter { get; init; }

    /// <summary>The field of its services; null where it is not known.</summary>
    public UnitSector? Sector { get; init; }

    /// <summary>The managing body, as finely as the law on founding units tells bodies apart; null where it is not known.</summary>
    public ManagingBodyKind? ManagingBody { get; init; }

    /// <summary>Under whom the unit stands; where it is not given, the authority of <see cref="ManagingBody"/>. Null where neither is known.</summary>
    public ManagingAuthority? ManagingAuthority
    {
        get => field ?? (ManagingBody is { } body ? ManagingBodies.AuthorityOf(body) : null);
        init;
    }

    /// <summary>The unit of which this one is a subordinate; null where there is none or it is not known.</summary>
    public UnitReference? Parent { get; init; }

    /// <summary>The kind of services the unit supplies; null where it is not known.</summary>
    public ServiceKind? ServiceKind { get; init; }

    /// <summary>What the unit is for; what is not known in it stays null.</summary>
    public UnitPurpose Purpose { get; init => field = Guard.Against.Null(value); } = new();

    /// <summary>The rank; null where it has none or it is not known.</summary>
    public UnitRank? Rank { get; init; }

    /// <summary>The class that a competent body gave it under Law 58/2010/QH12; null where it is not known, and from 2026-07-01, when the classes have ended.</summary>
    public UnitLegalClass? LegalClass { get; init; }
}
