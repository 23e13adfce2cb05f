using System.Collections.Immutable;
using PublicServiceUnits.Law;
using PublicServiceUnits.Reasoning;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Organisation;

/// <summary>A number of deputies, and for whom it holds: the bodies above, a size, a kind of unit with its lowest grade. What is null is not asked.</summary>
internal sealed record DeputyNumber(Requirement Deputies) : ILegalValue
{
    /// <summary>The bodies above the unit; none where the number does not depend on them.</summary>
    public ImmutableArray<ManagingBodyKind> Bodies { get; init; } = [];

    /// <summary>The public employees, or the classes of a school.</summary>
    public Requirement? Size { get; init; }

    /// <summary>The kind of unit.</summary>
    public StructureUnitKind? Kind { get; init; }

    /// <summary>The lowest grade.</summary>
    public UnitGrade? Grade { get; init; }

    /// <inheritdoc />
    public string ToText(Language language) => Deputies.ToText(language);
}
