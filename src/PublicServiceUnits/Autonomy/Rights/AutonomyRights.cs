using System.Collections.Immutable;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Autonomy;

/// <summary>The answer to <c>autonomy.rights</c>: what a unit of a tier may do on the date, row by row.</summary>
public sealed record AutonomyRights : IConclusion
{
    internal AutonomyRights(AutonomyTier tier, AutonomyBand? band, ImmutableArray<RightRow> rows, int? contractLimit)
    {
        Tier = tier;
        Band = band;
        Rows = rows;
        ContractLimit = contractLimit;
    }

    /// <summary>The tier.</summary>
    public AutonomyTier Tier { get; }

    /// <summary>The band inside Group 3; null for other groups, or where not told.</summary>
    public AutonomyBand? Band { get; }

    /// <summary>The rows, in the order of <see cref="RightKind"/>.</summary>
    public ImmutableArray<RightRow> Rows { get; }

    /// <summary>
    /// The most contracts that a Group 4 unit of education or health may have beside those that fill vacancies (point đ,
    /// clause 2, Article 6, Decree 235/2026/NĐ-CP); null for other units, before that decree, and where the headcounts are
    /// not told.
    /// </summary>
    public int? ContractLimit { get; }

    /// <summary>Whether both say the same.</summary>
    /// <param name="other">The other answer.</param>
    public bool Equals(AutonomyRights? other) => other is not null && (Tier, Band, ContractLimit) == (other.Tier, other.Band, other.ContractLimit) && Rows.SequenceEqual(other.Rows);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Tier, Band, ContractLimit, Rows.Length);

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
