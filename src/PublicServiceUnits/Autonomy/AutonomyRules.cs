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
    private readonly LawInForce<SurplusLaw> _surplusLaw;

    internal AutonomyRules(NormSet norms, RulebookIdentity identity)
    {
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
        _surplusLaw = new LawInForce<SurplusLaw>(
            Array.ConvertAll(SurplusLawNorms.All, norms.Of),
            since => new SurplusLaw(norms, identity, since));
        DistributeSurplusDecision = new Decision<SurplusDistributionFacts, SurplusDistribution>(
            SurplusRules.DecisionId,
            new(
                "Đơn vị phân phối chênh lệch thu lớn hơn chi của năm ngân sách vào các quỹ như thế nào, hoặc phân phối đã làm có đúng quy định không?",
                "How is the surplus of a budget year distributed among the funds, or is the distribution made lawful?"),
            static () => SurplusRules.All,
            Own,
            static () => new SurplusDistributionFactsValidator(),
            (facts, _) => DistributeSurplus(facts));

        ImmutableArray<NormTimeline> Own() =>
            [.. norms.All.Where(timeline => timeline.Id.StartsWith("autonomy.", StringComparison.Ordinal))];
    }

    /// <summary>The question <c>autonomy.classify</c> by name.</summary>
    public Decision<ClassificationFacts, AutonomyClassification> ClassifyDecision { get; }

    /// <summary>The question <c>autonomy.distance</c> by name.</summary>
    public Decision<ClassificationFacts, AutonomyDistance> DistanceDecision { get; }

    /// <summary>The question <c>autonomy.distribute-surplus</c> by name. Its answer holds for the last day of the budget year; the date asked changes nothing.</summary>
    public Decision<SurplusDistributionFacts, SurplusDistribution> DistributeSurplusDecision { get; }

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

    /// <summary>
    /// A lawful distribution of a budget year's surplus, or the check of the one a unit made (Articles 14, 18 and 22, Decree
    /// 60/2021/NĐ-CP, and what stood before them since 2015). The budget year selects the law; the answer holds for its last day.
    /// </summary>
    /// <param name="facts">The facts; amounts in dong; what is not known is null.</param>
    /// <exception cref="InvalidFactsException">The facts make no sense in themselves.</exception>
    public Assessment<SurplusDistribution> DistributeSurplus(SurplusDistributionFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return SurplusDistributing.Distribute(_surplusLaw.On(BudgetYears.Last(Math.Clamp(facts.BudgetYear, 1, 9998))), facts);
    }

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
