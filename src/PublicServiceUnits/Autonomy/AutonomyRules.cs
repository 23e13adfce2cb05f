using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using NodaTime;
using PublicServiceUnits.Law;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Reasoning;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Autonomy;

/// <summary>The door to financial autonomy: every question takes the date for which it is asked.</summary>
public sealed class AutonomyRules
{
    private readonly LawInForce<AutonomyLaw> _law;
    private readonly NormSet _norms;
    private readonly RulebookIdentity _identity;

    internal AutonomyRules(NormSet norms, RulebookIdentity identity)
    {
        _norms = norms;
        _identity = identity;
        _law = new LawInForce<AutonomyLaw>(
            Array.ConvertAll(AutonomyNorms.Bounding, norms.Of),
            since => new AutonomyLaw(norms, identity, since));
        ClassifyDecision = new Decision<ClassificationFacts, AutonomyClassification>(
            ClassificationRules.DecisionId,
            new(
                "Đơn vị thuộc nhóm (mức) tự chủ tài chính nào vào một ngày?",
                "To which tier of financial autonomy does a unit belong on a date?"),
            static () => ClassificationRules.All,
            Own,
            static () => new ClassificationFactsValidator(),
            Classify);
        DistanceDecision = new Decision<ClassificationFacts, AutonomyDistance>(
            Distance.DecisionId,
            new(
                "Cần tăng thu hoặc giảm chi bao nhiêu để đơn vị lên từng nhóm, bậc cao hơn?",
                "How much more revenue or less expenditure lifts a unit to each higher tier and band?"),
            static () => Distance.Rules,
            Own,
            static () => new ClassificationFactsValidator(),
            MeasureDistance);
        TimetableDecision = new Decision<TimetableFacts, AutonomyTimetable>(
            Timetable.DecisionId,
            new(
                "Thời kỳ ổn định đến khi nào, việc gì đến hạn, quá hạn hoặc đã làm vào một ngày?",
                "Until when does the stability period run, and what is due, overdue or done on a date?"),
            static () => TimetableRules.All,
            () => [.. norms.All.Where(timeline => timeline.Id.StartsWith("autonomy.", StringComparison.Ordinal) || timeline.Id.StartsWith("calendar.", StringComparison.Ordinal))],
            static () => new TimetableFactsValidator(),
            DrawTimetable);

        ImmutableArray<NormTimeline> Own() =>
            [.. norms.All.Where(timeline => timeline.Id.StartsWith("autonomy.", StringComparison.Ordinal))];
    }

    /// <summary>The question <c>autonomy.classify</c> by name.</summary>
    public Decision<ClassificationFacts, AutonomyClassification> ClassifyDecision { get; }

    /// <summary>The question <c>autonomy.distance</c> by name.</summary>
    public Decision<ClassificationFacts, AutonomyDistance> DistanceDecision { get; }

    /// <summary>The question <c>autonomy.timetable</c> by name.</summary>
    public Decision<TimetableFacts, AutonomyTimetable> TimetableDecision { get; }

    /// <summary>
    /// To which tier a unit belongs (Article 9, Decree 60/2021/NĐ-CP, and what stood before it since 2015).
    /// </summary>
    /// <param name="facts">The facts; amounts in dong; what is not known is null.</param>
    /// <param name="on">The date of the decision or plan; it selects the law.</param>
    /// <exception cref="InvalidFactsException">The facts make no sense in themselves.</exception>
    public Assessment<AutonomyClassification> Classify(ClassificationFacts facts, LocalDate on) => Classification.Classify(_law.On(on), on, facts);

    /// <summary>What lifts a unit to each higher tier and band, exact to the dong.</summary>
    /// <param name="facts">The facts of the classification.</param>
    /// <param name="on">The date of the decision or plan; it selects the law.</param>
    /// <exception cref="InvalidFactsException">The facts make no sense in themselves.</exception>
    public Assessment<AutonomyDistance> MeasureDistance(ClassificationFacts facts, LocalDate on) => Distance.Measure(_law.On(on), on, facts);

    /// <summary>The stability period, and where each duty of the procedure stands on a day.</summary>
    /// <param name="facts">What was done and what was not; what is not known is left out.</param>
    /// <param name="on">Today; each duty is judged by the law of its own last day.</param>
    /// <exception cref="InvalidFactsException">The facts make no sense in themselves.</exception>
    public Assessment<AutonomyTimetable> DrawTimetable(TimetableFacts facts, LocalDate on) => Timetable.Draw(_norms, _identity, on, facts);

    /// <summary>What the level of self-financing alone says, from the two totals: no findings, nothing allocated.</summary>
    /// <param name="revenue">A, in dong.</param>
    /// <param name="expenditure">B, in dong; above 0.</param>
    /// <param name="on">The date of the decision or plan; before 2021-08-15 the field decides the law, so the answer is undetermined.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public LevelOutcome OutcomeByLevel(Vnd revenue, Vnd expenditure, LocalDate on) => _law.On(on).OutcomeOf(revenue, expenditure);

    /// <summary>What the level of self-financing alone says for a unit of a field, from the two totals.</summary>
    /// <param name="revenue">A, in dong.</param>
    /// <param name="expenditure">B, in dong; above 0.</param>
    /// <param name="sector">The field of the unit.</param>
    /// <param name="on">The date of the decision or plan; it selects the law.</param>
    public LevelOutcome OutcomeByLevel(Vnd revenue, Vnd expenditure, UnitSector sector, LocalDate on) =>
        _law.On(on).OutcomeOf(revenue, expenditure, sector);

    internal AutonomyLaw LawOn(LocalDate date) => _law.On(date);
}
