using System.Collections.Immutable;

namespace PublicServiceUnits.Organisation;

/// <summary>
/// The facts of <c>organisation.sector-plan</c>: a portfolio as a list of all its units, as counts, or both. A count that is
/// told goes before the list; what neither tells stays null and leaves its direction open.
/// </summary>
public sealed record SectorPlanFacts
{
    /// <summary>Whose portfolio it is.</summary>
    public PortfolioLevel? Level { get; init; }

    /// <summary>Every unit of the portfolio; empty where they are not listed.</summary>
    public ImmutableArray<PlanUnit> Units { get; init; } = [];

    /// <summary>Of a department: whether it is the one for education and training or for health.</summary>
    public bool? IsEducationOrHealthDepartment { get; init; }

    /// <summary>The project-management boards: provincial ones of a province, communal ones of a commune.</summary>
    public int? ProjectBoards { get; init; }

    /// <summary>The public vocational schools of the province that do not cover their recurrent costs.</summary>
    public int? VocationalSchools { get; init; }

    /// <summary>The hospitals of the specialised level.</summary>
    public int? SpecialisedHospitals { get; init; }

    /// <summary>The geriatric hospitals and the hospitals with a geriatric department.</summary>
    public int? GeriatricCare { get; init; }

    /// <summary>The vocational and continuing-education centres not yet merged into vocational upper-secondary schools.</summary>
    public int? SeparateTrainingCentres { get; init; }

    /// <summary>The former district hospitals and health centres that are not under the health department.</summary>
    public int? DistrictHealthUnitsElsewhere { get; init; }

    /// <summary>The units of the department that serve State management.</summary>
    public int? StateManagementUnits { get; init; }

    /// <summary>The department's other units in Group 3 or 4.</summary>
    public int? OtherUnitsBelowGroup2 { get; init; }

    /// <summary>The general service centres of the commune.</summary>
    public int? GeneralServiceCentres { get; init; }

    /// <summary>The public schools and hospitals before the arrangement.</summary>
    public int? SchoolsAndHospitalsBefore { get; init; }

    /// <summary>The public schools and hospitals after it.</summary>
    public int? SchoolsAndHospitalsAfter { get; init; }

    /// <summary>The public schools with a school council, without those under an international agreement.</summary>
    public int? SchoolsWithCouncil { get; init; }

    /// <summary>The public schools whose Party secretary is not also the head.</summary>
    public int? HeadsWhoAreNotSecretary { get; init; }

    /// <summary>Of a commune: whether its public schools are arranged.</summary>
    public bool? CommunalSchoolsAreArranged { get; init; }

    /// <summary>Of a commune: whether its health station is a public service unit under the communal People's Committee.</summary>
    public bool? HealthStationIsCommunalUnit { get; init; }

    /// <summary>The schools that came from a merger; empty where there are none.</summary>
    public ImmutableArray<MergedSchool> MergedSchools { get; init; } = [];

    /// <summary>Whether the merged schools have arranged their principals and deputies.</summary>
    public bool? MergedSchoolsAreArranged { get; init; }

    /// <summary>Whether both say the same.</summary>
    /// <param name="other">The other facts.</param>
    public bool Equals(SectorPlanFacts? other) => other is not null
        && Plain.Equals(other.Plain)
        && Listed(Units).SequenceEqual(Listed(other.Units))
        && Listed(MergedSchools).SequenceEqual(Listed(other.MergedSchools));

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Plain, Listed(Units).Length, Listed(MergedSchools).Length);

    private (PortfolioLevel?, bool?, bool?, bool?, bool?, (int?, int?, int?, int?, int?, int?), (int?, int?, int?, int?, int?, int?, int?)) Plain =>
    (
        Level, IsEducationOrHealthDepartment, CommunalSchoolsAreArranged, HealthStationIsCommunalUnit, MergedSchoolsAreArranged,
        (ProjectBoards, VocationalSchools, SpecialisedHospitals, GeriatricCare, SeparateTrainingCentres, DistrictHealthUnitsElsewhere),
        (StateManagementUnits, OtherUnitsBelowGroup2, GeneralServiceCentres, SchoolsAndHospitalsBefore, SchoolsAndHospitalsAfter, SchoolsWithCouncil, HeadsWhoAreNotSecretary)
    );

    private static ImmutableArray<T> Listed<T>(ImmutableArray<T> items) => items.IsDefault ? [] : items;
}
