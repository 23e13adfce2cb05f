using System.Runtime.CompilerServices;
using NodaTime;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Reasoning;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Autonomy;

/// <summary>The door to financial autonomy on one date: the law is resolved once, for many units.</summary>
public sealed class AutonomyRulesOnDate
{
    private readonly AutonomyRules _rules;
    private readonly AutonomyLaw _law;
    private readonly LevelThresholds _thresholds;
    private readonly SurplusLaws _surplusLaws;
    private readonly LocalDate _on;

    internal AutonomyRulesOnDate(AutonomyRules rules, LocalDate on)
    {
        var law = rules.LawOn(on);
        _rules = rules;
        _law = law;
        _surplusLaws = rules.SurplusLaws;
        _thresholds = law.Thresholds;
        _on = on;
    }

    /// <summary>To which tier a unit belongs on the date.</summary>
    /// <param name="facts">The facts; amounts in dong; what is not known is null.</param>
    /// <exception cref="InvalidFactsException">The facts make no sense in themselves.</exception>
    public Assessment<AutonomyClassification> Classify(ClassificationFacts facts) => Classification.Classify(_law, _on, facts);

    /// <summary>What lifts a unit to each higher tier and band, exact to the dong.</summary>
    /// <param name="facts">The facts of the classification.</param>
    /// <exception cref="InvalidFactsException">The facts make no sense in themselves.</exception>
    public Assessment<AutonomyDistance> MeasureDistance(ClassificationFacts facts) => Distance.Measure(_law, _on, facts);

    /// <summary>Whether the unit may use enterprise-style management and accounting on the date.</summary>
    /// <param name="facts">The facts; what is not known is null.</param>
    /// <exception cref="InvalidFactsException">The facts make no sense in themselves.</exception>
    public Assessment<EnterpriseRegimeAnswer> DecideEnterpriseRegime(EnterpriseRegimeFacts facts) => EnterpriseRegime.Decide(_law, _on, facts);

    /// <summary>Where the balances of the funds go when the unit is dissolved on the date, exact to the dong.</summary>
    /// <param name="facts">The facts; amounts in dong; what is not known is null.</param>
    /// <exception cref="InvalidFactsException">The facts make no sense in themselves.</exception>
    public Assessment<DissolutionFundsAnswer> SettleDissolutionFunds(DissolutionFundsFacts facts) => DissolutionFunds.Settle(_law, _on, facts);

    /// <summary>
    /// What a unit may advance to its funds in a quarter, whether what it advanced is within that, and what the end of the year
    /// recovers, from where (Article 10, Circular 56/2022/TT-BTC, and what stood before it), exact to the dong, for the date.
    /// </summary>
    /// <param name="facts">The facts; amounts in dong; what is not known is null.</param>
    /// <exception cref="InvalidFactsException">The facts make no sense in themselves.</exception>
    public Assessment<FundAdvance> AssessAdvances(FundAdvanceFacts facts) => FundAdvancing.Assess(_law, _on, facts);

    /// <summary>
    /// A lawful distribution of a budget year's surplus, or the check of the one a unit made. The budget year in the facts selects
    /// the law and the answer holds for its last day; the date of this door changes nothing.
    /// </summary>
    /// <param name="facts">The facts; amounts in dong; what is not known is null.</param>
    /// <exception cref="InvalidFactsException">The facts make no sense in themselves.</exception>
    public Assessment<SurplusDistribution> DistributeSurplus(SurplusDistributionFacts facts) => SurplusDistributing.Distribute(_surplusLaws, facts);

    /// <summary>
    /// The amounts of a lawful distribution alone, for many units or many years at once: no findings, nothing allocated. What
    /// <see cref="DistributeSurplus"/> proposes for the same facts, to the dong.
    /// </summary>
    /// <param name="facts">The facts; amounts in dong. Their budget year selects the law.</param>
    /// <param name="shares">The amounts, which sum to the surplus; all 0 where there is no answer.</param>
    /// <returns>Whether there is one: false where a fact is missing, the law is open, or the facts hold a distribution to be checked. Ask the question itself for the reason.</returns>
    /// <exception cref="InvalidFactsException">The facts make no sense in themselves.</exception>
    public bool TryProposeSurplus(SurplusDistributionFacts facts, out SurplusShares shares) =>
        SurplusDistributing.TryPropose(_surplusLaws, facts, out shares);

    /// <summary>The State's support of recurrent expenditure in the first year of a stability period, and the cut of a path of support.</summary>
    /// <param name="facts">The unit and the path; amounts in dong; what is not known is null.</param>
    /// <exception cref="InvalidFactsException">The facts make no sense in themselves.</exception>
    public Assessment<StateSupport> ComputeStateSupport(StateSupportFacts facts) => SupportComputation.Compute(_law, _on, facts);

    /// <summary>Which parts of the cost the price of a State-funded service must hold on the date.</summary>
    /// <param name="facts">The service and what its price holds; what is not known is null.</param>
    /// <exception cref="InvalidFactsException">The facts make no sense in themselves.</exception>
    public Assessment<PriceRoadmap> ReadPriceRoadmap(PriceRoadmapFacts facts) => PriceRoadmapReading.Read(_law, _on, facts);

    /// <summary>The stability period, and where each duty of the procedure stands on the date; each duty is judged by the law of its own last day.</summary>
    /// <param name="facts">What was done and what was not; what is not known is left out.</param>
    /// <exception cref="InvalidFactsException">The facts make no sense in themselves.</exception>
    public Assessment<AutonomyTimetable> DrawTimetable(TimetableFacts facts) => _rules.DrawTimetable(facts, _on);

    /// <summary>Whether a unit may be moved to another tier, redo its plan within the period, and the quotas of a portfolio.</summary>
    /// <param name="facts">The facts; what is not known is null.</param>
    /// <exception cref="InvalidFactsException">The facts make no sense in themselves.</exception>
    public Assessment<TierChange> JudgeTierChange(TierChangeFacts facts) => TierChangeJudgement.Judge(_law, _on, facts);

    /// <summary>What a unit of a tier may do: prices, spending, pay, accounts, borrowing, investment and more, row by row.</summary>
    /// <param name="facts">The facts; what is not known is null and leaves the rows that need it open.</param>
    /// <exception cref="InvalidFactsException">The facts make no sense in themselves.</exception>
    public Assessment<AutonomyRights> ListRights(RightsFacts facts) => RightsMatrix.List(_law, _on, facts);

    /// <summary>Who drafts the autonomy plan, who examines it, whose opinion is asked and who decides the tier and the support on the date.</summary>
    /// <param name="facts">The facts; what is not known is null.</param>
    /// <exception cref="InvalidFactsException">The facts make no sense in themselves.</exception>
    public Assessment<AutonomyAuthority> FindAuthority(AuthorityFacts facts) => AuthorityChain.Follow(_law, _on, facts);

    /// <summary>The whole file of one unit on the date; see <see cref="AutonomyRules.DrawFile"/>.</summary>
    /// <param name="facts">The unit's figures and what is known for each part; amounts in dong; what is not known is null.</param>
    /// <exception cref="InvalidFactsException">The facts make no sense in themselves; every error names its place in the whole.</exception>
    public Assessment<AutonomyFile> DrawFile(AutonomyFileFacts facts) => AutonomyFileDrawing.Draw(_rules, _law, _on, facts);

    /// <summary>What the level of self-financing alone says, from the two totals: no findings, nothing allocated.</summary>
    /// <param name="revenue">A, in dong.</param>
    /// <param name="expenditure">B, in dong; above 0.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public LevelOutcome OutcomeByLevel(Vnd revenue, Vnd expenditure) => _thresholds.Cover(revenue.Dong, expenditure.Dong)
        ? _thresholds.Outcome(revenue.Dong, expenditure.Dong)
        : _law.OutcomeOfRareFigures(revenue, expenditure);

    /// <summary>What the level of self-financing alone says for a unit of a field, from the two totals.</summary>
    /// <param name="revenue">A, in dong.</param>
    /// <param name="expenditure">B, in dong; above 0.</param>
    /// <param name="sector">The field of the unit; before 2021-08-15 a university of the science field is outside the science decree, so classify it in full.</param>
    public LevelOutcome OutcomeByLevel(Vnd revenue, Vnd expenditure, UnitSector sector) => _law.OutcomeOf(revenue, expenditure, sector);
}
