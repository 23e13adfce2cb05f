namespace PublicServiceUnits.Organisation;

/// <summary>A direction of 2025 and 2026 on how many units there shall be, or by when something shall be done.</summary>
public enum PlanDirectionKind
{
    /// <summary>Provincial project-management boards.</summary>
    ProvincialProjectBoards,

    /// <summary>Public vocational schools of a province, without those that cover their recurrent costs or more.</summary>
    VocationalSchools,

    /// <summary>Hospitals of the specialised level in a province.</summary>
    SpecialisedHospitals,

    /// <summary>Geriatric hospitals, or hospitals with a geriatric department, in a province.</summary>
    GeriatricCare,

    /// <summary>Vocational and continuing-education centres not yet merged into vocational upper-secondary schools.</summary>
    SeparateTrainingCentres,

    /// <summary>Former district hospitals and health centres that are not under the health department.</summary>
    DistrictHealthUnits,

    /// <summary>Public schools and hospitals: kept as they are.</summary>
    SchoolsAndHospitalsKept,

    /// <summary>Public schools and hospitals: cut by a share.</summary>
    SchoolsAndHospitalsCut,

    /// <summary>Units of a department that serve State management.</summary>
    StateManagementUnits,

    /// <summary>A department's other units, below Group 2.</summary>
    OtherUnitsBelowGroup2,

    /// <summary>General service centres of a commune.</summary>
    GeneralServiceCentres,

    /// <summary>Project-management boards of a commune.</summary>
    CommunalProjectBoards,

    /// <summary>The communal public schools are arranged.</summary>
    CommunalSchoolsArranged,

    /// <summary>The communal health station is arranged.</summary>
    HealthStationArranged,

    /// <summary>The communal health station is a public service unit under the communal People's Committee.</summary>
    HealthStationConverted,

    /// <summary>Public schools that have a school council, without those under an international agreement.</summary>
    SchoolCouncils,

    /// <summary>Public schools whose Party secretary is not also the head.</summary>
    HeadsWhoAreNotSecretary,

    /// <summary>Principals of a merged school.</summary>
    MergedSchoolPrincipals,

    /// <summary>Deputy principals at the main campus of a merged school.</summary>
    MainCampusDeputies,

    /// <summary>Deputy principals at each branch of a merged school.</summary>
    BranchDeputies,

    /// <summary>Merged schools have arranged their principals and deputies.</summary>
    MergedSchoolsArranged,
}
