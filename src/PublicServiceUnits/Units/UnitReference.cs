using Ardalis.GuardClauses;

namespace PublicServiceUnits.Units;

/// <summary>Another unit, by name and code.</summary>
public sealed record UnitReference
{
    /// <summary>Another unit.</summary>
    /// <param name="name">Its name.</param>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public UnitReference(string name) => Name = Guard.Against.NullOrWhiteSpace(name);

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>Its budget relation code; null where it is not known.</summary>
    public BudgetRelationCode? BudgetCode { get; init; }
}
