using System.Collections.Immutable;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Autonomy;

/// <summary>A and B as computed, for the whole unit and for the treatment field; null where a fact is missing.</summary>
internal readonly struct LevelFigures
{
    public Vnd? Revenue { get; init; }

    public Vnd? Expenditure { get; init; }

    public Vnd? TreatmentRevenue { get; init; }

    public Vnd? TreatmentExpenditure { get; init; }

    public ImmutableArray<MissingFact> Missing { get; init; }

    public ImmutableArray<MissingFact> TreatmentMissing { get; init; }

    /// <summary>One finding per item, or none where totals were given.</summary>
    public List<Finding>? Items { get; init; }

    public List<Contest>? Contests { get; init; }

    public Ratio? Level => Revenue is { } a && Expenditure is { } b ? new Ratio(a.Dong, b.Dong) : null;

    public Ratio? TreatmentLevel => TreatmentRevenue is { } a && TreatmentExpenditure is { } b ? new Ratio(a.Dong, b.Dong) : null;
}
