using System.Collections.Immutable;
using NodaTime;
using PublicServiceUnits.Law;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Reasoning;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Autonomy;

/// <summary>The door to financial autonomy: every question takes the date for which it is asked.</summary>
public sealed class AutonomyRules
{
    private readonly NormSet _norms;
    private readonly RulebookIdentity _identity;
    private readonly ImmutableArray<LocalDate> _changes;
    private readonly DatedAutonomyRules?[] _dated;

    internal AutonomyRules(NormSet norms, RulebookIdentity identity)
    {
        _norms = norms;
        _identity = identity;
        ImmutableArray<NormTimeline> own = [.. norms.All.Where(timeline => timeline.Id.StartsWith("autonomy.", StringComparison.Ordinal))];
        _changes = ChangesOf(own);
        _dated = new DatedAutonomyRules?[_changes.Length + 1];
        ClassifyDecision = new Decision<ClassificationFacts, AutonomyClassification>(
            ClassificationRules.Decision,
            new(
                "Đơn vị thuộc nhóm (mức) tự chủ tài chính nào vào một ngày?",
                "To which tier of financial autonomy does a unit belong on a date?"),
            ClassificationRules.All,
            own,
            new ClassificationFactsValidator(),
            Classify);
        DistanceDecision = new Decision<ClassificationFacts, AutonomyDistance>(
            Distance.Decision,
            new(
                "Cần tăng thu hoặc giảm chi bao nhiêu để đơn vị lên từng nhóm, bậc cao hơn?",
                "How much more revenue or less expenditure lifts a unit to each higher tier and band?"),
            Distance.Rules,
            own,
            new ClassificationFactsValidator(),
            MeasureDistance);
    }

    /// <summary>The question <c>autonomy.classify</c> by name.</summary>
    public Decision<ClassificationFacts, AutonomyClassification> ClassifyDecision { get; }

    /// <summary>The question <c>autonomy.distance</c> by name.</summary>
    public Decision<ClassificationFacts, AutonomyDistance> DistanceDecision { get; }

    /// <summary>
    /// To which tier a unit belongs (Article 9, Decree 60/2021/NĐ-CP, and what stood before it since 2015).
    /// </summary>
    /// <param name="facts">The facts; amounts in dong; what is not known is null.</param>
    /// <param name="on">The date of the decision or plan; it selects the law.</param>
    /// <exception cref="InvalidFactsException">The facts make no sense in themselves.</exception>
    public Assessment<AutonomyClassification> Classify(ClassificationFacts facts, LocalDate on) => On(on).Classify(facts, on);

    /// <summary>What lifts a unit to each higher tier and band, exact to the dong.</summary>
    /// <param name="facts">The facts of the classification.</param>
    /// <param name="on">The date of the decision or plan; it selects the law.</param>
    /// <exception cref="InvalidFactsException">The facts make no sense in themselves.</exception>
    public Assessment<AutonomyDistance> MeasureDistance(ClassificationFacts facts, LocalDate on) => On(on).MeasureDistance(facts, on);

    /// <summary>What the level of self-financing alone says, from the two totals: no findings, nothing allocated.</summary>
    /// <param name="revenue">A, in dong.</param>
    /// <param name="expenditure">B, in dong; above 0.</param>
    /// <param name="on">The date of the decision or plan; before 2021-08-15 the field decides the law, so the answer is undetermined.</param>
    public LevelOutcome OutcomeByLevel(Vnd revenue, Vnd expenditure, LocalDate on) => On(on).OutcomeByLevel(revenue, expenditure);

    /// <summary>What the level of self-financing alone says for a unit of a field, from the two totals.</summary>
    /// <param name="revenue">A, in dong.</param>
    /// <param name="expenditure">B, in dong; above 0.</param>
    /// <param name="sector">The field of the unit.</param>
    /// <param name="on">The date of the decision or plan; it selects the law.</param>
    public LevelOutcome OutcomeByLevel(Vnd revenue, Vnd expenditure, UnitSector sector, LocalDate on) =>
        On(on).OutcomeByLevel(revenue, expenditure, sector);

    internal DatedAutonomyRules On(LocalDate date)
    {
        var index = _changes.Length;
        while (index > 0 && date < _changes[index - 1])
        {
            index--;
        }

        return _dated[index] ?? Resolve(index);
    }

    // Two threads may resolve one span at once; both get the same law, and one of the two is kept.
    private DatedAutonomyRules Resolve(int index)
    {
        var since = index == 0 ? LocalDate.MinIsoValue : _changes[index - 1];
        var resolved = new DatedAutonomyRules(new AutonomyLaw(_norms, _identity, since));
        return Interlocked.CompareExchange(ref _dated[index], resolved, null) ?? resolved;
    }

    private static ImmutableArray<LocalDate> ChangesOf(ImmutableArray<NormTimeline> timelines)
    {
        var changes = new SortedSet<LocalDate>();
        foreach (var norm in timelines.SelectMany(timeline => timeline.Norms))
        {
            changes.Add(norm.Period.From);
            if (norm.Period.To is { } last)
            {
                changes.Add(last.PlusDays(1));
            }
        }

        return [.. changes];
    }
}
