using System.Collections.Immutable;

namespace PublicServiceUnits.Organisation;

/// <summary>One professional or support position of a unit, for the shares by career level.</summary>
public sealed record JobPosition
{
    /// <summary>The host's own name for it.</summary>
    public string? Label { get; init; }

    /// <summary>The headcount that the competent authority assigned to this position; it is the base of every share.</summary>
    public int? AssignedHeadcount { get; init; }

    /// <summary>Every level that the unit uses for the position; empty where the position has no levels.</summary>
    public ImmutableArray<LevelPlacement> Levels { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Whether a surplus on a level comes from placing the employees of before on the new levels; asked where there is one.</summary>
    public bool? IsSurplusOfPlacement { get; init; }

    /// <summary>Whether both say the same.</summary>
    /// <param name="other">The other position.</param>
    public bool Equals(JobPosition? other) => other is not null && string.Equals(Label, other.Label, StringComparison.Ordinal)
        && (AssignedHeadcount, IsSurplusOfPlacement) == (other.AssignedHeadcount, other.IsSurplusOfPlacement) && Levels.SequenceEqual(other.Levels);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Label, AssignedHeadcount, IsSurplusOfPlacement, Levels.Length);
}
