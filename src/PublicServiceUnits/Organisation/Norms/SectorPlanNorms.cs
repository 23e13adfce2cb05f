using System.Collections.Immutable;
using NodaTime;
using PublicServiceUnits.Law;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Reasoning;
using static PublicServiceUnits.Law.LegalDocuments;
using static PublicServiceUnits.Organisation.PortfolioLevel;

namespace PublicServiceUnits.Organisation;

/// <summary>
/// The directions of 2025 and 2026 on arranging units. Those of Plan 130/KH-BCĐTKNQ18 are known from articles; that a commune
/// has one service centre and one project board is what provinces did, not a rule. Directions that have no day of effect
/// hold from the day of their document. The conclusion on communal schools and health stations was read in a copy; it has
/// numbered points and no articles, so it counts as a secondary source like the rest.
/// </summary>
internal static class SectorPlanNorms
{
    private static readonly LocalDate Circular43 = Circular43Of2025OfHealthMinistry.Effective!.Value.From;

    /// <summary>The directions, in the order of their kinds.</summary>
    public static readonly ImmutableArray<PlanDirectionNorm> Directions =
    [
        Of(PlanDirectionKind.ProvincialProjectBoards, PlanConfidence.Reported, Timelines.FromSecondary(Day(Plan130Of2025), Requirement.AtMost(Measurement.Count(3)), Plan130Of2025.At()), Province),
        Of(PlanDirectionKind.VocationalSchools, PlanConfidence.Reported, Timelines.FromSecondary(Day(Plan130Of2025), Requirement.AtMost(Measurement.Count(3)), Plan130Of2025.At()), Province),
        Of(PlanDirectionKind.SpecialisedHospitals, PlanConfidence.Reported, Timelines.FromSecondary(Day(Plan130Of2025), Requirement.AtLeast(Measurement.Count(1)), Plan130Of2025.At()), Province),
        Of(PlanDirectionKind.GeriatricCare, PlanConfidence.Reported, Timelines.FromSecondary(Day(Plan130Of2025), Requirement.AtLeast(Measurement.Count(1)), Plan130Of2025.At()), Province),
        Of(PlanDirectionKind.SeparateTrainingCentres, PlanConfidence.Reported, Timelines.FromSecondary(Day(Plan130Of2025), Requirement.AtMost(Measurement.Count(0)), Plan130Of2025.At()), Province),
        Of(PlanDirectionKind.DistrictHealthUnits, PlanConfidence.Reported, Timelines.FromSecondary(Day(Plan130Of2025), Requirement.AtMost(Measurement.Count(0)), Plan130Of2025.At()), Province),
        Of(PlanDirectionKind.SchoolsAndHospitalsKept, PlanConfidence.Reported, Timelines.FromSecondary(Day(Plan130Of2025), Requirement.AtMost(Measurement.Count(0)), Plan130Of2025.At()), Province),
        Of(PlanDirectionKind.SchoolsAndHospitalsCut, PlanConfidence.Low, Timelines.FromSecondary(Day(Plan130Of2025), Requirement.AtLeast(Measurement.Of(new Ratio(20, 100))), Plan130Of2025.At()), Province),
        Of(PlanDirectionKind.StateManagementUnits, PlanConfidence.Reported, Timelines.FromSecondary(Day(Plan130Of2025), Requirement.AtMost(Measurement.Count(1)), Plan130Of2025.At()), Department),
        Of(PlanDirectionKind.OtherUnitsBelowGroup2, PlanConfidence.Reported, Timelines.FromSecondary(Day(Plan130Of2025), Requirement.AtMost(Measurement.Count(0)), Plan130Of2025.At()), Department),
        Of(PlanDirectionKind.GeneralServiceCentres, PlanConfidence.Practice, Timelines.FromSecondary(Day(PartyReport565Of2025), Requirement.Exactly(Measurement.Count(1)), PartyReport565Of2025.At()), Commune),
        Of(PlanDirectionKind.CommunalProjectBoards, PlanConfidence.Practice, Timelines.FromSecondary(Day(PartyReport565Of2025), Requirement.Exactly(Measurement.Count(1)), PartyReport565Of2025.At()), Commune),
        Of(PlanDirectionKind.CommunalSchoolsArranged, PlanConfidence.Reported, Timelines.FromSecondary(Day(PartyConclusion221Of2025), Before(2025, 12, 31), PartyConclusion221Of2025.At()), Commune),
        Of(PlanDirectionKind.HealthStationArranged, PlanConfidence.Reported, Timelines.FromSecondary(Day(PartyConclusion221Of2025), Before(2025, 12, 31), PartyConclusion221Of2025.At()), Commune),
        Of(PlanDirectionKind.HealthStationConverted, PlanConfidence.Reported, Timelines.FromSecondary(Circular43, Requirement.AtMost(Measurement.Of(new LocalDate(2030, 12, 31))), Circular43Of2025OfHealthMinistry.At("9", "1")), Commune),
        Of(PlanDirectionKind.SchoolCouncils, PlanConfidence.Reported, Timelines.FromSecondary(OrganisationDates.Resolution71, Requirement.AtMost(Measurement.Count(0)), PartyResolution71Of2025.At()), Province, Commune),
        Of(PlanDirectionKind.HeadsWhoAreNotSecretary, PlanConfidence.Reported, Timelines.FromSecondary(OrganisationDates.Resolution71, Requirement.AtMost(Measurement.Count(0)), PartyResolution71Of2025.At()), Province, Commune),
        Of(PlanDirectionKind.MergedSchoolPrincipals, PlanConfidence.Low, Timelines.FromSecondary(Day(GovernmentResolution37Of2026), Requirement.Exactly(Measurement.Count(1)), GovernmentResolution37Of2026.At()), Province, Department, Commune),
        Of(PlanDirectionKind.MainCampusDeputies, PlanConfidence.Low, Timelines.FromSecondary(Day(GovernmentResolution37Of2026), Requirement.AtMost(Measurement.Count(1)), GovernmentResolution37Of2026.At()), Province, Department, Commune),
        Of(PlanDirectionKind.BranchDeputies, PlanConfidence.Low, Timelines.FromSecondary(Day(GovernmentResolution37Of2026), Requirement.AtMost(Measurement.Count(1)), GovernmentResolution37Of2026.At()), Province, Department, Commune),
        Of(PlanDirectionKind.MergedSchoolsArranged, PlanConfidence.Low, Timelines.FromSecondary(Day(GovernmentResolution37Of2026), Before(2026, 9, 30), GovernmentResolution37Of2026.At()), Province, Department, Commune),
    ];

    /// <summary>Every timeline of this room.</summary>
    public static readonly NormTimeline[] All = [.. Directions.Select(direction => direction.Timeline)];

    /// <summary>The direction of a kind.</summary>
    public static PlanDirectionNorm Of(PlanDirectionKind kind) => Directions[(int)kind];

    private static PlanDirectionNorm Of(
        PlanDirectionKind kind, PlanConfidence confidence, Timelines.Version<Requirement> version, params PortfolioLevel[] levels) => new(
        kind,
        confidence,
        Timelines.Of($"{SectorPlanRules.DecisionId}.{NormNames.Of(kind)}", SectorPlanRules.Description(kind), EndOf(kind), localRules: null, version),
        levels);

    // Only the resolution on merged schools is reported to end, on 2028-06-30.
    private static LocalDate? EndOf(PlanDirectionKind kind) =>
        kind >= PlanDirectionKind.MergedSchoolPrincipals ? new LocalDate(2028, 7, 1) : null;

    // "Before" a day is at the latest on the day before it.
    private static Requirement Before(int year, int month, int day) => Requirement.AtMost(Measurement.Of(new LocalDate(year, month, day).PlusDays(-1)));

    private static LocalDate Day(LegalDocument document) => document.IssuedOn!.Value;
}
