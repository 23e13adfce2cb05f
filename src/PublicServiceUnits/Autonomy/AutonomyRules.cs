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
        StateSupportDecision = new Decision<StateSupportFacts, StateSupport>(
            StateSupportRules.DecisionId,
            new(
                "Ngân sách nhà nước hỗ trợ chi thường xuyên của đơn vị bao nhiêu, và mức hỗ trợ các năm có giảm đủ không?",
                "How much recurrent support does the State give the unit, and is it cut enough from year to year?"),
            static () => StateSupportRules.All,
            Own,
            static () => new StateSupportFactsValidator(),
            ComputeStateSupport);
        ChangeTierDecision = new Decision<TierChangeFacts, TierChange>(
            TierChangeRules.DecisionId,
            new(
                "Có được điều chỉnh nhóm của đơn vị, lập lại phương án giữa kỳ, và phải chuyển bao nhiêu đơn vị nhóm 3 lên mức cao hơn?",
                "May a unit's tier be changed, is a new plan due within the period, and how many units of Group 3 must move up?"),
            static () => TierChangeRules.All,
            Own,
            static () => new TierChangeFactsValidator(),
            JudgeTierChange);
        RightsDecision = new Decision<RightsFacts, AutonomyRights>(
            RightsRules.DecisionId,
            new(
                "Đơn vị thuộc một nhóm tự chủ được làm gì, với điều kiện nào, ai phê duyệt?",
                "What may a unit of a tier do, under which conditions, and who approves?"),
            static () => RightsRules.All,
            Own,
            static () => new RightsFactsValidator(),
            ListRights);

        ImmutableArray<NormTimeline> Own() =>
            [.. norms.All.Where(timeline => timeline.Id.StartsWith("autonomy.", StringComparison.Ordinal))];
    }

    /// <summary>The question <c>autonomy.classify</c> by name.</summary>
    public Decision<ClassificationFacts, AutonomyClassification> ClassifyDecision { get; }

    /// <summary>The question <c>autonomy.distance</c> by name.</summary>
    public Decision<ClassificationFacts, AutonomyDistance> DistanceDecision { get; }

    /// <summary>The question <c>autonomy.state-support</c> by name.</summary>
    public Decision<StateSupportFacts, StateSupport> StateSupportDecision { get; }

    /// <summary>The question <c>autonomy.change-tier</c> by name.</summary>
    public Decision<TierChangeFacts, TierChange> ChangeTierDecision { get; }

    /// <summary>The question <c>autonomy.rights</c> by name.</summary>
    public Decision<RightsFacts, AutonomyRights> RightsDecision { get; }

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

    /// <summary>The State's support of recurrent expenditure in the first year of a stability period, and the cut of a path of support.</summary>
    /// <param name="facts">The unit and the path; amounts in dong; what is not known is null.</param>
    /// <param name="on">The date of the decision or plan; it selects the law of the first year. A path is judged by its budget years.</param>
    /// <exception cref="InvalidFactsException">The facts make no sense in themselves.</exception>
    public Assessment<StateSupport> ComputeStateSupport(StateSupportFacts facts, LocalDate on) => SupportComputation.Compute(_law.On(on), on, facts);

    /// <summary>Whether a unit may be moved to another tier, redo its plan within the period, and the quotas of a portfolio.</summary>
    /// <param name="facts">The facts; what is not known is null.</param>
    /// <param name="on">The date of the decision asked; it selects the law.</param>
    /// <exception cref="InvalidFactsException">The facts make no sense in themselves.</exception>
    public Assessment<TierChange> JudgeTierChange(TierChangeFacts facts, LocalDate on) => TierChangeJudgement.Judge(_law.On(on), on, facts);

    /// <summary>What a unit of a tier may do: prices, spending, pay, accounts, borrowing, investment and more, row by row.</summary>
    /// <param name="facts">The facts; what is not known is null and leaves the rows that need it open.</param>
    /// <param name="on">The date; it selects the law.</param>
    /// <exception cref="InvalidFactsException">The facts make no sense in themselves.</exception>
    public Assessment<AutonomyRights> ListRights(RightsFacts facts, LocalDate on) => RightsMatrix.List(_law.On(on), on, facts);

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
