using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Organisation;
using PublicServiceUnits.Reasoning;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Json.Tests;

/// <summary>The answers of the organisation of units that the tests share.</summary>
internal static class OrganisationCases
{
    private static LocalDate Today => Cases.Today;

    public static IReadOnlyDictionary<string, Func<Assessment>> Answers { get; } = new Dictionary<string, Func<Assessment>>(StringComparer.Ordinal)
    {
        ["establish-example"] = () => Cases.AnswerToExample("organisation.establish"),
        ["establish-school-2025"] = () => Rulebook.National.Organisation.AssessEstablishment(
            new() { Procedure = new() { ManagingBody = ManagingBodyKind.CommunePeoplesCommittee, Sector = UnitSector.EducationAndTraining }, Tier = AutonomyTier.Group4, PublicEmployees = 14 },
            new LocalDate(2025, 11, 1)),
        ["dissolve-example"] = () => Cases.AnswerToExample("organisation.dissolve"),
        ["dissolve-two-readings"] = () => Rulebook.National.Organisation.AssessDissolution(
            new() { Procedure = new() { ManagingBody = ManagingBodyKind.CommunePeoplesCommittee, Sector = UnitSector.HealthAndPopulation }, IneffectiveYearsInARow = 3, HasNoFunctionLeft = false },
            new LocalDate(2025, 10, 8)),
        ["reorganise-example"] = () => Cases.AnswerToExample("organisation.reorganise"),
        ["reorganise-mixed-tiers"] = () => Rulebook.National.Organisation.AssessReorganisation(
            new()
            {
                Procedure = new() { ManagingBody = ManagingBodyKind.ProvincialDepartment },
                Form = ReorganisationForm.MergerInto,
                Before = [new() { Tier = AutonomyTier.Group2 }, new() { Tier = AutonomyTier.Group4 }],
                After = [new() { Tier = AutonomyTier.Group3, PublicEmployees = 14 }],
            },
            new LocalDate(2025, 11, 1)),
        ["reorganise-transfer"] = () => Rulebook.National.Organisation.AssessReorganisation(
            new() { Procedure = new() { ManagingBody = ManagingBodyKind.ProvincialDepartment }, Form = ReorganisationForm.Transfer }, new LocalDate(2025, 11, 1)),
        ["reorganise-nothing-known"] = () => Rulebook.National.Organisation.AssessReorganisation(new(), Today),
        ["transfer-example"] = () => Cases.AnswerToExample("organisation.transfer"),
        ["transfer-within-province"] = () => Rulebook.National.Organisation.AssessTransfer(
            new() { From = ManagingBodyKind.ProvincialDepartment, To = ManagingBodyKind.CommunePeoplesCommittee, IsWithinOneAuthority = true, ChangesUnit = false },
            new LocalDate(2025, 11, 1)),
        ["transfer-structure-unit"] = () => Rulebook.National.Organisation.AssessTransfer(
            new() { From = ManagingBodyKind.MinistryStructure, To = ManagingBodyKind.MinistryDirect, IsWithinOneAuthority = false }, new LocalDate(2025, 11, 1)),
        ["transfer-nothing-known"] = () => Rulebook.National.Organisation.AssessTransfer(new(), Today),
        ["dissolve-nothing-known"] = () => Rulebook.National.Organisation.AssessDissolution(new(), Today),
        ["establish-nothing-known"] = () => Rulebook.National.Organisation.AssessEstablishment(new(), Today),
        ["council-example"] = () => Cases.AnswerToExample("organisation.management-council"),
        ["council-school-2025"] = () => Rulebook.National.Organisation.JudgeManagementCouncil(
            new() { School = CouncilSchool.University, IsUnderInternationalAgreement = false, HasCouncil = true }, new LocalDate(2025, 11, 1)),
        ["council-nothing-known"] = () => Rulebook.National.Organisation.JudgeManagementCouncil(new(), Today),
        ["structure-example"] = () => Cases.AnswerToExample("organisation.structure"),
        ["structure-undetermined"] = () => Rulebook.National.Organisation.JudgeStructure(new(), Today),
        ["powers-example"] = () => DecisionCatalog.National.Find("organisation.powers")!.Ask(
            DecisionCatalog.National.Find("organisation.powers")!.Example.Json, new LocalDate(2026, 7, 15)),
        ["sector-plan-example"] = () => DecisionCatalog.National.Find("organisation.sector-plan")!.Ask(
            DecisionCatalog.National.Find("organisation.sector-plan")!.Example.Json, new LocalDate(2026, 7, 15)),
        ["sector-plan-commune"] = () => Rulebook.National.Organisation.ReviewSectorPlan(
            new() { Level = PortfolioLevel.Commune, GeneralServiceCentres = 2, ProjectBoards = 1, HealthStationIsCommunalUnit = false, CommunalSchoolsAreArranged = true },
            new LocalDate(2026, 7, 15)),
        ["sector-plan-undetermined"] = () => Rulebook.National.Organisation.ReviewSectorPlan(new(), Today),
        ["powers-undetermined"] = () => Rulebook.National.Organisation.ListPowers(new(), Today),
        ["headcount-example"] = () => Cases.AnswerToExample("organisation.headcount"),
        ["headcount-plan"] = () => Rulebook.National.Organisation.AssessHeadcount(
            new()
            {
                ManagingBody = ManagingBodyKind.MinistryDirect, Tier = AutonomyTier.Group3, Sector = UnitSector.CultureSportsAndTourism,
                Plan = new() { Year = 2026, WasSent = false, RoadmapCut = 250, PreviousStatePaid = 1000, PlannedStatePaid = 1010 },
            },
            Today),
        ["headcount-undetermined"] = () => Rulebook.National.Organisation.AssessHeadcount(new(), Today),
        ["job-positions-example"] = () => Cases.AnswerToExample("organisation.job-positions"),
        ["job-positions-old"] = () => Rulebook.National.Organisation.AssessJobPositions(
            new()
            {
                ManagingBody = ManagingBodyKind.ProvincialDepartment, Tier = AutonomyTier.Group4, IsPublicUniversity = false, Delegation = PositionDelegation.None,
                IsFirstApproval = true, CompleteFileReceivedOn = new(2025, 8, 1), ManagementStaff = 2, SectorProfessionalStaff = 10, SharedProfessionalStaff = 3,
                SupportStaff = 9,
            },
            Today),
        ["job-positions-undetermined"] = () => Rulebook.National.Organisation.AssessJobPositions(new(), Today),
        ["organisation-file-example"] = () => Cases.AnswerToExample("organisation.file"),
        ["organisation-file-nothing-known"] = () => Rulebook.National.Organisation.DrawFile(new(), Today),
    };
}
