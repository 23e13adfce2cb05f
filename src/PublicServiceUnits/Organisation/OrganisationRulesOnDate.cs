using NodaTime;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Organisation;

/// <summary>The door to the organisation of units on one date.</summary>
public sealed class OrganisationRulesOnDate
{
    private readonly OrganisationRules _rules;
    private readonly LocalDate _on;

    internal OrganisationRulesOnDate(OrganisationRules rules, LocalDate on)
    {
        _rules = rules;
        _on = on;
    }

    /// <summary>Who decides on the parts of a unit, what each department lacks, and the deputies on the date; see <see cref="OrganisationRules.JudgeStructure"/>.</summary>
    /// <param name="facts">The facts; what is not known is null and leaves open what depends on it.</param>
    /// <exception cref="InvalidFactsException">The facts make no sense in themselves.</exception>
    public Assessment<UnitStructure> JudgeStructure(StructureFacts facts) => _rules.JudgeStructure(facts, _on);

    /// <summary>Whether a unit may be founded, with which file, who appraises and who decides.</summary>
    /// <param name="facts">The unit as it is planned; what is not known is null.</param>
    /// <exception cref="InvalidFactsException">The facts make no sense in themselves.</exception>
    public Assessment<EstablishAnswer> AssessEstablishment(EstablishFacts facts) => _rules.AssessEstablishment(facts, _on);

    /// <summary>Whether a council must, may or may not exist on the date, and how it stands to the law; see <see cref="OrganisationRules.JudgeManagementCouncil"/>.</summary>
    /// <param name="facts">The facts; what is not known is null and leaves open what depends on it.</param>
    /// <exception cref="InvalidFactsException">The facts make no sense in themselves.</exception>
    public Assessment<ManagementCouncilAnswer> JudgeManagementCouncil(ManagementCouncilFacts facts) => _rules.JudgeManagementCouncil(facts, _on);

    /// <summary>Who holds each power over a unit on the date.</summary>
    /// <param name="facts">The facts; what is not known stays null.</param>
    /// <exception cref="InvalidFactsException">The facts make no sense in themselves.</exception>
    public Assessment<UnitPowers> ListPowers(PowersFacts facts) => _rules.ListPowers(facts, _on);

    /// <summary>Whether a unit may be dissolved, with which file, who appraises and who decides; see <see cref="OrganisationRules.AssessDissolution"/>.</summary>
    /// <param name="facts">The unit; what is not known is null.</param>
    /// <exception cref="InvalidFactsException">The facts make no sense in themselves.</exception>
    public Assessment<DissolveAnswer> AssessDissolution(DissolveFacts facts) => _rules.AssessDissolution(facts, _on);

    /// <summary>The kinds of job positions, who approves them and the shares on the date; see <see cref="OrganisationRules.AssessJobPositions"/>.</summary>
    /// <param name="facts">The facts; what is not known is null and leaves open what depends on it.</param>
    /// <exception cref="InvalidFactsException">The facts make no sense in themselves.</exception>
    public Assessment<JobPositionsAnswer> AssessJobPositions(JobPositionsFacts facts) => _rules.AssessJobPositions(facts, _on);

    /// <summary>Who decides the number of staff, what is too few or too many, the plan and contracts on the date; see <see cref="OrganisationRules.AssessHeadcount"/>.</summary>
    /// <param name="facts">The facts; what is not known is null and leaves open what depends on it.</param>
    /// <exception cref="InvalidFactsException">The facts make no sense in themselves.</exception>
    public Assessment<HeadcountAnswer> AssessHeadcount(HeadcountFacts facts) => _rules.AssessHeadcount(facts, _on);

    /// <summary>The whole file of one unit's organisation on the date; see <see cref="OrganisationRules.DrawFile"/>.</summary>
    /// <param name="facts">The unit and what is known for each part; what is not known is null.</param>
    /// <exception cref="InvalidFactsException">The facts make no sense in themselves; every error names its place in the whole.</exception>
    public Assessment<OrganisationFile> DrawFile(OrganisationFileFacts facts) => _rules.DrawFile(facts, _on);

    /// <summary>Whether units may be reorganised, with which file, who appraises and who decides; see <see cref="OrganisationRules.AssessReorganisation"/>.</summary>
    /// <param name="facts">The units before and after; what is not known is null.</param>
    /// <exception cref="InvalidFactsException">The facts make no sense in themselves.</exception>
    public Assessment<ReorganiseAnswer> AssessReorganisation(ReorganiseFacts facts) => _rules.AssessReorganisation(facts, _on);

    /// <summary>How a portfolio of units stands to the numeric directions of 2025 and 2026.</summary>
    /// <param name="facts">The portfolio; what is not known stays null.</param>
    /// <exception cref="InvalidFactsException">The facts make no sense in themselves.</exception>
    public Assessment<SectorPlan> ReviewSectorPlan(SectorPlanFacts facts) => _rules.ReviewSectorPlan(facts, _on);

    /// <summary>Who decides on the transfer of a unit, with which file and steps; see <see cref="OrganisationRules.AssessTransfer"/>.</summary>
    /// <param name="facts">The two bodies and the transfer; what is not known is null.</param>
    /// <exception cref="InvalidFactsException">The facts make no sense in themselves.</exception>
    public Assessment<TransferAnswer> AssessTransfer(TransferFacts facts) => _rules.AssessTransfer(facts, _on);
}
