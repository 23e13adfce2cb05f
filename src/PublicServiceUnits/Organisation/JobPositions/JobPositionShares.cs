using System.Collections.Immutable;
using NodaTime;

namespace PublicServiceUnits.Organisation;

/// <summary>The shares by level of one position.</summary>
public sealed record JobPositionShares
{
    internal JobPositionShares(string? label, ImmutableArray<LevelShare> levels, bool? isWithin, LocalDate? toleratedUntil)
    {
        Label = label;
        Levels = levels;
        IsWithin = isWithin;
        ToleratedUntil = toleratedUntil;
    }

    /// <summary>The host's own name for the position.</summary>
    public string? Label { get; }

    /// <summary>The levels the unit uses, the highest first.</summary>
    public ImmutableArray<LevelShare> Levels { get; }

    /// <summary>Whether every level keeps its cap; null where no cap binds, the readings differ, or a fact is missing.</summary>
    public bool? IsWithin { get; }

    /// <summary>The last day on which a surplus that comes from placing the employees of before is tolerated; null where there is none.</summary>
    public LocalDate? ToleratedUntil { get; }

    /// <summary>Whether both say the same.</summary>
    /// <param name="other">The other answer.</param>
    public bool Equals(JobPositionShares? other) => other is not null && string.Equals(Label, other.Label, StringComparison.Ordinal)
        && (IsWithin, ToleratedUntil) == (other.IsWithin, other.ToleratedUntil) && Levels.SequenceEqual(other.Levels);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Label, IsWithin, ToleratedUntil, Levels.Length);
}
