using System.Collections.Immutable;
using PublicServiceUnits.Law;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Organisation;

/// <summary>The door to the organisation of units: founding, structure, posts and headcount, powers. Every question takes the date for which it is asked.</summary>
public sealed class OrganisationRules
{
    private readonly NormSet _norms;
    private readonly RulebookIdentity _identity;

    internal OrganisationRules(NormSet norms, RulebookIdentity identity)
    {
        _norms = norms;
        _identity = identity;
        Decisions = [];
    }

    /// <summary>Every question of the area by name.</summary>
    internal ImmutableArray<Decision> Decisions { get; }
}
