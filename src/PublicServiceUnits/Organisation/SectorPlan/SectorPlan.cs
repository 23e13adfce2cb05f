using System.Collections.Immutable;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Organisation;

/// <summary>The answer to <c>organisation.sector-plan</c>: how a portfolio stands to each direction in force on the date.</summary>
public sealed record SectorPlan : IConclusion
{
    internal SectorPlan(PortfolioLevel level, ImmutableArray<PlanDirection> directions)
    {
        Level = level;
        Directions = directions;
    }

    /// <summary>Whose portfolio it is.</summary>
    public PortfolioLevel Level { get; }

    /// <summary>The directions, in the order of <see cref="PlanDirectionKind"/>; one that is not in force on the date is not here.</summary>
    public ImmutableArray<PlanDirection> Directions { get; }

    /// <summary>Whether both say the same.</summary>
    /// <param name="other">The other answer.</param>
    public bool Equals(SectorPlan? other) => other is not null && Level == other.Level && Directions.SequenceEqual(other.Directions);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Level, Directions.Length);

    /// <inheritdoc />
    public string ToText(Language language)
    {
        var all = NumberText.Whole(Directions.Length, language);
        var kept = NumberText.Whole(Directions.Count(one => one.Verdict == Verdict.Satisfied), language);
        var broken = NumberText.Whole(Directions.Count(one => one.Verdict == Verdict.NotSatisfied), language);
        return language == Language.Vietnamese
            ? $"Định hướng sắp xếp: {all} nội dung, {kept} đáp ứng, {broken} không đáp ứng"
            : $"Directions of arrangement: {all}, {kept} followed, {broken} not followed";
    }
}
