using System.Collections.Immutable;
using NodaTime;
using PublicServiceUnits.Law;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Organisation;

/// <summary>The door to the organisation of units: founding, structure, posts and headcount, powers. Every question takes the date for which it is asked.</summary>
public sealed class OrganisationRules
{
    private readonly NormSet _norms;
    private readonly RulebookIdentity _identity;

    internal OrganisationRules(NormSet norms, RulebookIdentity identity)
    {
        _norms = norms;
        _identity = identity;
        StructureDecision = new Decision<StructureFacts, UnitStructure>(
            StructureRules.DecisionId,
            OrganisationQuestions.Structure,
            static () => StructureRules.All,
            () => norms.Within("organisation.structure.", "units."),
            static () => new StructureFactsValidator(),
            JudgeStructure);
        EstablishDecision = new Decision<EstablishFacts, EstablishAnswer>(
            EstablishRules.DecisionId,
            OrganisationQuestions.Establish,
            static () => EstablishRules.All,
            () => _norms.Within("organisation.establish.", "organisation.procedure.", "units."),
            static () => new EstablishFactsValidator(),
            AssessEstablishment);
        ManagementCouncilDecision = new Decision<ManagementCouncilFacts, ManagementCouncilAnswer>(
            ManagementCouncilRules.DecisionId,
            OrganisationQuestions.ManagementCouncil,
            static () => ManagementCouncilRules.All,
            () => _norms.Within("organisation.council.", "units."),
            static () => new ManagementCouncilFactsValidator(),
            JudgeManagementCouncil);
        PowersDecision = new Decision<PowersFacts, UnitPowers>(
            PowersRules.DecisionId,
            OrganisationQuestions.Powers,
            static () => PowersRules.All,
            PowersNorms,
            static () => new PowersFactsValidator(),
            ListPowers);
        DissolveDecision = new Decision<DissolveFacts, DissolveAnswer>(
            DissolveRules.DecisionId,
            OrganisationQuestions.Dissolve,
            static () => DissolveRules.All,
            () => _norms.Within("organisation.dissolve.", "organisation.procedure.", "units."),
            static () => new DissolveFactsValidator(),
            AssessDissolution);
        JobPositionsDecision = new Decision<JobPositionsFacts, JobPositionsAnswer>(
            JobPositionRules.DecisionId,
            OrganisationQuestions.JobPositions,
            static () => JobPositionRules.All,
            () => norms.Within("organisation.job-positions."),
            static () => new JobPositionsFactsValidator(),
            AssessJobPositions);
        HeadcountDecision = new Decision<HeadcountFacts, HeadcountAnswer>(
            HeadcountRules.DecisionId,
            OrganisationQuestions.Headcount,
            static () => HeadcountRules.All,
            () => norms.Within(
                "organisation.headcount.", "organisation.powers.total-headcount.", "autonomy.rights.total-staff.", "autonomy.rights.contracts.",
                "autonomy.rights.short-contracts.", "autonomy.rights.contracts-beyond-assigned."),
            static () => new HeadcountFactsValidator(),
            AssessHeadcount);
        FileDecision = new Decision<OrganisationFileFacts, OrganisationFile>(
            OrganisationFileRules.DecisionId,
            OrganisationQuestions.File,
            static () => OrganisationFileRules.All,
            () => _norms.Within("organisation.", "autonomy.rights.", "units."),
            static () => new OrganisationFileFactsValidator(),
            DrawFile);
        ReorganiseDecision = new Decision<ReorganiseFacts, ReorganiseAnswer>(
            ReorganiseRules.DecisionId,
            OrganisationQuestions.Reorganise,
            static () => ReorganiseRules.All,
            () => _norms.Within("organisation.reorganise.", "organisation.establish.", "organisation.procedure.", "units."),
            static () => new ReorganiseFactsValidator(),
            AssessReorganisation);
        SectorPlanDecision = new Decision<SectorPlanFacts, SectorPlan>(
            SectorPlanRules.DecisionId,
            OrganisationQuestions.SectorPlan,
            static () => SectorPlanRules.All,
            () => _norms.Within(SectorPlanRules.DecisionId + "."),
            static () => new SectorPlanFactsValidator(),
            ReviewSectorPlan);
        TransferDecision = new Decision<TransferFacts, TransferAnswer>(
            TransferRules.DecisionId,
            OrganisationQuestions.Transfer,
            static () => TransferRules.All,
            () => _norms.Within("organisation.transfer.", "organisation.procedure.", "units."),
            static () => new TransferFactsValidator(),
            AssessTransfer);
        Decisions =
        [
            EstablishDecision, ReorganiseDecision, DissolveDecision, TransferDecision, StructureDecision, ManagementCouncilDecision, PowersDecision,
            JobPositionsDecision, HeadcountDecision, SectorPlanDecision, FileDecision,
        ];
    }

    /// <summary>Every question of the area by name.</summary>
    internal ImmutableArray<Decision> Decisions { get; }

    /// <summary>The question <c>organisation.structure</c> by name.</summary>
    public Decision<StructureFacts, UnitStructure> StructureDecision { get; }

    /// <summary>
    /// Who decides on the parts of a unit, what each department lacks, and how many deputies the unit and each department may have
    /// (Article 6, Decree 120/2020/NĐ-CP, as Decrees 83/2024, 283/2025 and 303/2025 changed or repeat it).
    /// </summary>
    /// <param name="facts">The facts; what is not known is null and leaves open what depends on it.</param>
    /// <param name="on">The date asked; it selects the law.</param>
    /// <exception cref="InvalidFactsException">The facts make no sense in themselves.</exception>
    public Assessment<UnitStructure> JudgeStructure(StructureFacts facts, LocalDate on) => StructureJudgement.Judge(_norms, _identity, on, facts);

    /// <summary>The question <c>organisation.establish</c> by name.</summary>
    public Decision<EstablishFacts, EstablishAnswer> EstablishDecision { get; }

    /// <summary>
    /// Whether the conditions of founding a unit are met (Articles 4.2 and 5.1, Decree 120/2020/NĐ-CP, as amended from
    /// 2025-11-01), what the file holds, who proposes, is asked, appraises and decides, and within how many calendar days.
    /// </summary>
    /// <param name="facts">The unit as it is planned; what is not known is null.</param>
    /// <param name="on">The date of the step asked; it selects the law.</param>
    /// <exception cref="InvalidFactsException">The facts make no sense in themselves.</exception>
    public Assessment<EstablishAnswer> AssessEstablishment(EstablishFacts facts, LocalDate on) => Establishing.Assess(_norms, _identity, on, facts);

    /// <summary>The question <c>organisation.management-council</c> by name.</summary>
    public Decision<ManagementCouncilFacts, ManagementCouncilAnswer> ManagementCouncilDecision { get; }

    /// <summary>
    /// Whether a unit must, may or may not have a management council or a school council, and how a council stands to the law on
    /// members, chair, term, meetings and votes (Circular 03/2016/TT-BNV; Article 7, Decree 120/2020/NĐ-CP; circulars of the
    /// fields; education law to 2025).
    /// </summary>
    /// <param name="facts">The facts; what is not known is null and leaves open what depends on it.</param>
    /// <param name="on">The date asked; it selects the law.</param>
    /// <exception cref="InvalidFactsException">The facts make no sense in themselves.</exception>
    public Assessment<ManagementCouncilAnswer> JudgeManagementCouncil(ManagementCouncilFacts facts, LocalDate on) =>
        ManagementCouncilJudgement.Judge(_norms, _identity, on, facts);

    /// <summary>The question <c>organisation.powers</c>.</summary>
    public Decision<PowersFacts, UnitPowers> PowersDecision { get; }

    /// <summary>Who holds each power over a unit: inner units, council, positions, headcount, contracts, recruiting, State management.</summary>
    /// <param name="facts">The facts; what is not known stays null.</param>
    /// <param name="on">The date; it selects the law.</param>
    /// <exception cref="InvalidFactsException">The facts make no sense in themselves.</exception>
    public Assessment<UnitPowers> ListPowers(PowersFacts facts, LocalDate on) => PowersMatrix.List(_norms, _identity, on, facts);

    /// <summary>The question <c>organisation.sector-plan</c>.</summary>
    public Decision<SectorPlanFacts, SectorPlan> SectorPlanDecision { get; }

    /// <summary>
    /// How a portfolio of units stands to the numeric directions of 2025 and 2026: the number, the bound, how many are too many
    /// or missing, the provision, and how much each direction may be relied on. Most are known from articles only.
    /// </summary>
    /// <param name="facts">The portfolio; what is not known stays null.</param>
    /// <param name="on">The date; it selects the directions.</param>
    /// <exception cref="InvalidFactsException">The facts make no sense in themselves.</exception>
    public Assessment<SectorPlan> ReviewSectorPlan(SectorPlanFacts facts, LocalDate on) => SectorPlanReview.Review(_norms, _identity, on, facts);

    private ImmutableArray<NormTimeline> PowersNorms() => _norms.Within([
        "organisation.powers.", "autonomy.rights.management-contracts.", "autonomy.rights.contracts.", "autonomy.rights.short-contracts.",
        "autonomy.rights.contracts-beyond-assigned.", .. PowersRules.CouncilNormIds]);

    /// <summary>The question <c>organisation.dissolve</c> by name.</summary>
    public Decision<DissolveFacts, DissolveAnswer> DissolveDecision { get; }

    /// <summary>
    /// Whether a unit may be dissolved (Article 5.3, Decree 120/2020/NĐ-CP, as amended from 2025-11-01), by both readings of
    /// the list where the text leaves them, what scheme and file hold (Articles 17, 18), and who takes which step within how
    /// many calendar days. Where the money goes is asked of <see cref="Autonomy.AutonomyRules.SettleDissolutionFunds"/>.
    /// </summary>
    /// <param name="facts">The unit; what is not known is null.</param>
    /// <param name="on">The date of the step asked; it selects the law.</param>
    /// <exception cref="InvalidFactsException">The facts make no sense in themselves.</exception>
    public Assessment<DissolveAnswer> AssessDissolution(DissolveFacts facts, LocalDate on) => Dissolving.Assess(_norms, _identity, on, facts);

    /// <summary>The question <c>organisation.job-positions</c> by name.</summary>
    public Decision<JobPositionsFacts, JobPositionsAnswer> JobPositionsDecision { get; }

    /// <summary>
    /// The kinds of job positions, who approves them, with which file and within which time, the share of professionals and the
    /// shares by career level (Decree 106/2020/NĐ-CP up to 2026-06-30, Decree 232/2026/NĐ-CP after).
    /// </summary>
    /// <param name="facts">The facts; what is not known is null and leaves open what depends on it. Numbers are persons.</param>
    /// <param name="on">The date asked; it selects the law.</param>
    /// <exception cref="InvalidFactsException">The facts make no sense in themselves.</exception>
    public Assessment<JobPositionsAnswer> AssessJobPositions(JobPositionsFacts facts, LocalDate on) => JobPositionsJudgement.Assess(_norms, _identity, on, facts);

    /// <summary>The question <c>organisation.headcount</c> by name.</summary>
    public Decision<HeadcountFacts, HeadcountAnswer> HeadcountDecision { get; }

    /// <summary>
    /// Who decides the number of staff, by how many posts are below the norm of the field, vacancies and surplus, the yearly plan and what
    /// a missing one costs (Decree 106/2020/NĐ-CP), and contracts in place of posts (Decree 235/2026/NĐ-CP, from 2026-07-01).
    /// </summary>
    /// <param name="facts">The facts; what is not known is null and leaves open what depends on it. Numbers are persons, posts or contracts.</param>
    /// <param name="on">The date asked; it selects the law, and its year the days of the yearly duties.</param>
    /// <exception cref="InvalidFactsException">The facts make no sense in themselves.</exception>
    public Assessment<HeadcountAnswer> AssessHeadcount(HeadcountFacts facts, LocalDate on) => HeadcountJudgement.Assess(_norms, _identity, on, facts);

    /// <summary>The question <c>organisation.file</c> by name.</summary>
    public Decision<OrganisationFileFacts, OrganisationFile> FileDecision { get; }

    /// <summary>
    /// The whole file of one unit's organisation: structure, powers, management council, job positions and headcount, each with
    /// its own findings.
    /// </summary>
    /// <param name="facts">The unit and what is known for each part; what is not known is null.</param>
    /// <param name="on">The date asked; it selects the law of every part.</param>
    /// <exception cref="InvalidFactsException">The facts make no sense in themselves; every error names its place in the whole.</exception>
    public Assessment<OrganisationFile> DrawFile(OrganisationFileFacts facts, LocalDate on) => OrganisationFileDrawing.Draw(this, _identity, on, facts);

    /// <summary>The question <c>organisation.reorganise</c> by name.</summary>
    public Decision<ReorganiseFacts, ReorganiseAnswer> ReorganiseDecision { get; }

    /// <summary>
    /// Whether units may be split, separated, merged, consolidated or changed into a new one (Articles 3.2, 4.3 and 5.2, Decree
    /// 120/2020/NĐ-CP, as amended from 2025-11-01), by both readings of the list where the text leaves them, what scheme and
    /// file hold (Articles 16, 18), and who takes which step within how many calendar days.
    /// </summary>
    /// <param name="facts">The units before and after; what is not known is null.</param>
    /// <param name="on">The date of the step asked; it selects the law.</param>
    /// <exception cref="InvalidFactsException">The facts make no sense in themselves.</exception>
    public Assessment<ReorganiseAnswer> AssessReorganisation(ReorganiseFacts facts, LocalDate on) => Reorganising.Assess(_norms, _identity, on, facts);

    /// <summary>The question <c>organisation.transfer</c> by name.</summary>
    public Decision<TransferFacts, TransferAnswer> TransferDecision { get; }

    /// <summary>
    /// Who decides on moving the power to manage a unit from one body to another, as the unit stands (Article 18a, Decree
    /// 120/2020/NĐ-CP, from 2025-11-01), what file and steps are asked, and within how many calendar days. Before that day
    /// the decree knew no transfer. Article 18a is known from the Government's portal and a published procedure.
    /// </summary>
    /// <param name="facts">The two bodies and the transfer; what is not known is null.</param>
    /// <param name="on">The date of the step asked; it selects the law.</param>
    /// <exception cref="InvalidFactsException">The facts make no sense in themselves.</exception>
    public Assessment<TransferAnswer> AssessTransfer(TransferFacts facts, LocalDate on) => Transferring.Assess(_norms, _identity, on, facts);
}
