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
    private readonly SurplusLaws _surplusLaws;
    private readonly NormSet _norms;
    private readonly AutonomyRooms _rooms;
    private readonly RulebookIdentity _identity;

    internal AutonomyRules(NormSet norms, RulebookIdentity identity)
    {
        _norms = norms;
        _rooms = new AutonomyRooms(norms);
        _identity = identity;
        _law = new LawInForce<AutonomyLaw>(
            Array.ConvertAll(AutonomyNorms.Bounding, norms.Of),
            since => new AutonomyLaw(norms, identity, since));
        ClassifyDecision = new Decision<ClassificationFacts, AutonomyClassification>(
            ClassificationRules.DecisionId,
            AutonomyQuestions.Classify,
            static () => ClassificationRules.All,
            _rooms.Classifying,
            static () => new ClassificationFactsValidator(),
            Classify);
        DistanceDecision = new Decision<ClassificationFacts, AutonomyDistance>(
            Distance.DecisionId,
            AutonomyQuestions.Distance,
            static () => Distance.Rules,
            _rooms.Classifying,
            static () => new ClassificationFactsValidator(),
            MeasureDistance);
        EnterpriseRegimeDecision = new Decision<EnterpriseRegimeFacts, EnterpriseRegimeAnswer>(
            EnterpriseRegimeRules.DecisionId,
            AutonomyQuestions.EnterpriseRegime,
            static () => EnterpriseRegimeRules.All,
            _rooms.Regime,
            static () => new EnterpriseRegimeFactsValidator(),
            DecideEnterpriseRegime);
        DissolutionFundsDecision = new Decision<DissolutionFundsFacts, DissolutionFundsAnswer>(
            DissolutionFundsRules.DecisionId,
            AutonomyQuestions.DissolutionFunds,
            static () => DissolutionFundsRules.All,
            _rooms.Dissolution,
            static () => new DissolutionFundsFactsValidator(),
            SettleDissolutionFunds);
        _surplusLaws = new SurplusLaws(norms, identity);
        DistributeSurplusDecision = new Decision<SurplusDistributionFacts, SurplusDistribution>(
            SurplusRules.DecisionId,
            AutonomyQuestions.DistributeSurplus,
            static () => SurplusRules.All,
            _rooms.Surplus,
            static () => new SurplusDistributionFactsValidator(),
            (facts, _) => DistributeSurplus(facts));
        AdvanceFundsDecision = new Decision<FundAdvanceFacts, FundAdvance>(
            FundAdvanceRules.DecisionId,
            AutonomyQuestions.AdvanceFunds,
            static () => FundAdvanceRules.All,
            _rooms.Advancing,
            static () => new FundAdvanceFactsValidator(),
            AssessAdvances);
        TimetableDecision = new Decision<TimetableFacts, AutonomyTimetable>(
            Timetable.DecisionId,
            AutonomyQuestions.Timetable,
            static () => TimetableRules.All,
            _rooms.Timetabling,
            static () => new TimetableFactsValidator(),
            DrawTimetable);
        StateSupportDecision = new Decision<StateSupportFacts, StateSupport>(
            StateSupportRules.DecisionId,
            AutonomyQuestions.StateSupport,
            static () => StateSupportRules.All,
            _rooms.Supporting,
            static () => new StateSupportFactsValidator(),
            ComputeStateSupport);
        ChangeTierDecision = new Decision<TierChangeFacts, TierChange>(
            TierChangeRules.DecisionId,
            AutonomyQuestions.ChangeTier,
            static () => TierChangeRules.All,
            _rooms.Changing,
            static () => new TierChangeFactsValidator(),
            JudgeTierChange);
        RightsDecision = new Decision<RightsFacts, AutonomyRights>(
            RightsRules.DecisionId,
            AutonomyQuestions.Rights,
            static () => RightsRules.All,
            _rooms.Rights,
            static () => new RightsFactsValidator(),
            ListRights);
        AuthorityDecision = new Decision<AuthorityFacts, AutonomyAuthority>(
            AuthorityRules.DecisionId,
            AutonomyQuestions.Authority,
            static () => AuthorityRules.All,
            _rooms.Granting,
            static () => new AuthorityFactsValidator(),
            FindAuthority);
        PriceRoadmapDecision = new Decision<PriceRoadmapFacts, PriceRoadmap>(
            PriceRoadmapRules.DecisionId,
            AutonomyQuestions.PriceRoadmap,
            static () => PriceRoadmapRules.All,
            _rooms.Pricing,
            static () => new PriceRoadmapFactsValidator(),
            ReadPriceRoadmap);
        FileDecision = new Decision<AutonomyFileFacts, AutonomyFile>(
            AutonomyFileRules.DecisionId,
            AutonomyQuestions.File,
            static () => AutonomyFileRules.All,
            _rooms.Filing,
            static () => new AutonomyFileFactsValidator(),
            DrawFile);
    }

    /// <summary>The question <c>autonomy.classify</c> by name.</summary>
    public Decision<ClassificationFacts, AutonomyClassification> ClassifyDecision { get; }

    /// <summary>The question <c>autonomy.distance</c> by name.</summary>
    public Decision<ClassificationFacts, AutonomyDistance> DistanceDecision { get; }

    /// <summary>The question <c>autonomy.enterprise-regime</c> by name.</summary>
    public Decision<EnterpriseRegimeFacts, EnterpriseRegimeAnswer> EnterpriseRegimeDecision { get; }

    /// <summary>The question <c>autonomy.dissolution-funds</c> by name.</summary>
    public Decision<DissolutionFundsFacts, DissolutionFundsAnswer> DissolutionFundsDecision { get; }

    /// <summary>The question <c>autonomy.distribute-surplus</c> by name. Its answer holds for the last day of the budget year; the date asked changes nothing.</summary>
    public Decision<SurplusDistributionFacts, SurplusDistribution> DistributeSurplusDecision { get; }

    /// <summary>The question <c>autonomy.advance-funds</c> by name.</summary>
    public Decision<FundAdvanceFacts, FundAdvance> AdvanceFundsDecision { get; }

    /// <summary>The question <c>autonomy.timetable</c> by name.</summary>
    public Decision<TimetableFacts, AutonomyTimetable> TimetableDecision { get; }

    /// <summary>The question <c>autonomy.state-support</c> by name.</summary>
    public Decision<StateSupportFacts, StateSupport> StateSupportDecision { get; }

    /// <summary>The question <c>autonomy.change-tier</c> by name.</summary>
    public Decision<TierChangeFacts, TierChange> ChangeTierDecision { get; }

    /// <summary>The question <c>autonomy.rights</c> by name.</summary>
    public Decision<RightsFacts, AutonomyRights> RightsDecision { get; }

    /// <summary>The question <c>autonomy.authority</c> by name.</summary>
    public Decision<AuthorityFacts, AutonomyAuthority> AuthorityDecision { get; }

    /// <summary>The question <c>autonomy.price-roadmap</c> by name.</summary>
    public Decision<PriceRoadmapFacts, PriceRoadmap> PriceRoadmapDecision { get; }

    /// <summary>The question <c>autonomy.file</c> by name.</summary>
    public Decision<AutonomyFileFacts, AutonomyFile> FileDecision { get; }

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

    /// <summary>Whether the unit may use enterprise-style management and accounting, and which accounting circular applies to a fiscal year.</summary>
    /// <param name="facts">The facts; what is not known is null.</param>
    /// <param name="on">The date asked; it selects the law on the mechanism, the fiscal year of the facts the circular.</param>
    /// <exception cref="InvalidFactsException">The facts make no sense in themselves.</exception>
    public Assessment<EnterpriseRegimeAnswer> DecideEnterpriseRegime(EnterpriseRegimeFacts facts, LocalDate on) =>
        EnterpriseRegime.Decide(_law.On(on), on, facts);

    /// <summary>Where the balances of the funds go when the unit is dissolved (Article 19, Circular 56/2022/TT-BTC), exact to the dong.</summary>
    /// <param name="facts">The facts; amounts in dong; what is not known is null.</param>
    /// <param name="on">The date of the dissolution; it selects the law.</param>
    /// <exception cref="InvalidFactsException">The facts make no sense in themselves.</exception>
    public Assessment<DissolutionFundsAnswer> SettleDissolutionFunds(DissolutionFundsFacts facts, LocalDate on) =>
        DissolutionFunds.Settle(_law.On(on), on, facts);

    /// <summary>
    /// A lawful distribution of a budget year's surplus, or the check of the one a unit made (Articles 14, 18 and 22, Decree
    /// 60/2021/NĐ-CP, and what stood before them since 2015). The budget year selects the law; the answer holds for its last day.
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

    /// <summary>
    /// What a unit may advance to its funds in a quarter, whether what it advanced is within that, and what the end of the year
    /// recovers, from where (Article 10, Circular 56/2022/TT-BTC, and what stood before it), exact to the dong.
    /// </summary>
    /// <param name="facts">The facts; amounts in dong; what is not known is null.</param>
    /// <param name="on">The date asked; it selects the law of an advance in whose quarter it lies and of a settlement, unless their own days are given.</param>
    /// <exception cref="InvalidFactsException">The facts make no sense in themselves.</exception>
    public Assessment<FundAdvance> AssessAdvances(FundAdvanceFacts facts, LocalDate on) => FundAdvancing.Assess(_law.On(on), on, facts);

    /// <summary>The stability period, and where each duty of the procedure stands on a day.</summary>
    /// <param name="facts">What was done and what was not; what is not known is left out.</param>
    /// <param name="on">Today; each duty is judged by the law of its own last day.</param>
    /// <exception cref="InvalidFactsException">The facts make no sense in themselves.</exception>
    public Assessment<AutonomyTimetable> DrawTimetable(TimetableFacts facts, LocalDate on) => Timetable.Draw(_norms, _identity, on, facts);

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

    /// <summary>
    /// Who drafts the autonomy plan, who examines it, whose opinion is asked and who decides the tier and the support
    /// (Article 35, Decree 60/2021/NĐ-CP with Article 9, Circular 56/2022/TT-BTC, and what stood before them since 2015).
    /// </summary>
    /// <param name="facts">The facts; what is not known is null.</param>
    /// <param name="on">The date of the step asked; it selects the law.</param>
    /// <exception cref="InvalidFactsException">The facts make no sense in themselves.</exception>
    public Assessment<AutonomyAuthority> FindAuthority(AuthorityFacts facts, LocalDate on) => AuthorityChain.Follow(_law.On(on), on, facts);

    /// <summary>
    /// Which parts of the cost the price of a State-funded service must hold, and which it lacks (Article 10, Decree
    /// 16/2015/NĐ-CP; clause 3, Article 5, Decree 60/2021/NĐ-CP).
    /// </summary>
    /// <param name="facts">The service and what its price holds; what is not known is null.</param>
    /// <param name="on">The date asked; it selects the law and the stage of the road map.</param>
    /// <exception cref="InvalidFactsException">The facts make no sense in themselves.</exception>
    public Assessment<PriceRoadmap> ReadPriceRoadmap(PriceRoadmapFacts facts, LocalDate on) => PriceRoadmapReading.Read(_law.On(on), on, facts);

    /// <summary>
    /// The whole file of one unit: tier, distance, support, surplus, rights, timetable, enterprise-style management and
    /// change of tier, each with its own findings, the later ones completed by what the earlier ones found.
    /// </summary>
    /// <param name="facts">The unit's figures and what is known for each part; amounts in dong; what is not known is null.</param>
    /// <param name="on">The date asked; it selects the law of every part but the surplus, which goes by its budget year.</param>
    /// <exception cref="InvalidFactsException">The facts make no sense in themselves; every error names its place in the whole.</exception>
    public Assessment<AutonomyFile> DrawFile(AutonomyFileFacts facts, LocalDate on) => AutonomyFileDrawing.Draw(this, _law.On(on), on, facts);

    /// <summary>What the level of self-financing alone says, from the two totals: no findings, nothing allocated.</summary>
    /// <param name="revenue">A, in dong.</param>
    /// <param name="expenditure">B, in dong; above 0.</param>
    /// <param name="on">The date of the decision or plan; before 2021-08-15 the field decides the law, so the answer is undetermined.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public LevelOutcome OutcomeByLevel(Vnd revenue, Vnd expenditure, LocalDate on) => _law.On(on).OutcomeOf(revenue, expenditure);

    /// <summary>What the level of self-financing alone says for a unit of a field, from the two totals.</summary>
    /// <param name="revenue">A, in dong.</param>
    /// <param name="expenditure">B, in dong; above 0.</param>
    /// <param name="sector">The field of the unit; before 2021-08-15 a university of the science field is outside the science decree, so classify it in full.</param>
    /// <param name="on">The date of the decision or plan; it selects the law.</param>
    public LevelOutcome OutcomeByLevel(Vnd revenue, Vnd expenditure, UnitSector sector, LocalDate on) =>
        _law.On(on).OutcomeOf(revenue, expenditure, sector);

    internal AutonomyLaw LawOn(LocalDate date) => _law.On(date);

    internal SurplusLaws SurplusLaws => _surplusLaws;
}
