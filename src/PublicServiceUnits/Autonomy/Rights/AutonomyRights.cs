using System.Collections.Immutable;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Autonomy;

/// <summary>The answer to <c>autonomy.rights</c>: what a unit of a tier may do on the date, row by row.</summary>
public sealed record AutonomyRights : IConclusion
{
    internal AutonomyRights(AutonomyTier tier, AutonomyBand? band, ImmutableArray<RightRow> rows)
    {
        Tier = tier;
        Band = band;
        Rows = rows;
    }

    /// <summary>The tier.</summary>
    public AutonomyTier Tier { get; }

    /// <summary>The band inside Group 3; null for other groups, or where not told.</summary>
    public AutonomyBand? Band { get; }

    /// <summary>The rows, in the order of <see cref="RightKind"/>.</summary>
    public ImmutableArray<RightRow> Rows { get; }

    /// <summary>Whether both say the same.</summary>
    /// <param name="other">The other answer.</param>
    public bool Equals(AutonomyRights? other) => other is not null && (Tier, Band) == (other.Tier, other.Band) && Rows.SequenceEqual(other.Rows);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Tier, Band, Rows.Length);

    /// <inheritdoc />
    public string ToText(Language language)
    {
        var band = Band is { } within ? $" ({AutonomyTiers.Code(within)} %)" : "";
        var count = NumberText.Whole(Rows.Length, language);
        return language == Language.Vietnamese
            ? $"Quyền tự chủ của {AutonomyTiers.Name(Tier, language)}{band}: {count} nội dung"
            : $"Rights of {AutonomyTiers.Name(Tier, language)}{band}: {count} matters";
    }
}
