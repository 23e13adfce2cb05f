using System.Collections.Immutable;
using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Organisation;

/// <summary>The answer to <c>organisation.powers</c>: who holds which power over the unit on the date.</summary>
public sealed record UnitPowers : IConclusion
{
    internal UnitPowers(AutonomyTier tier, ImmutableArray<PowerRow> rows, bool? isApart)
    {
        Tier = tier;
        Rows = rows;
        IsApartFromStateManagement = isApart;
    }

    /// <summary>The tier.</summary>
    public AutonomyTier Tier { get; }

    /// <summary>The rows, in the order of <see cref="PowerKind"/>; a power on which no rule read was in force has none.</summary>
    public ImmutableArray<PowerRow> Rows { get; }

    /// <summary>Whether the unit holds no State-management function; null where it is not told, or the texts read do not say whether it may.</summary>
    public bool? IsApartFromStateManagement { get; }

    /// <summary>The rows of one of the three functions.</summary>
    /// <param name="function">State management, governance of the unit, or delivery of services.</param>
    public ImmutableArray<PowerRow> Of(UnitFunction function) => [.. Rows.Where(row => row.Function == function)];

    /// <summary>Whether both say the same.</summary>
    /// <param name="other">The other answer.</param>
    public bool Equals(UnitPowers? other) => other is not null && Tier == other.Tier
        && IsApartFromStateManagement == other.IsApartFromStateManagement && Rows.SequenceEqual(other.Rows);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Tier, Rows.Length);

    /// <inheritdoc />
    public string ToText(Language language)
    {
        var own = NumberText.Whole(Rows.Count(row => row.Holder is PowerHolder.Head or PowerHolder.CouncilThenHead or PowerHolder.Council), language);
        var count = NumberText.Whole(Rows.Length, language);
        return language == Language.Vietnamese
            ? $"Thẩm quyền đối với đơn vị {AutonomyTiers.Name(Tier, language)}: {count} nội dung, {own} do đơn vị quyết định"
            : $"Powers over a unit of {AutonomyTiers.Name(Tier, language)}: {count} matters, {own} held by the unit";
    }
}
