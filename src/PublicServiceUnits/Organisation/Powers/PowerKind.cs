namespace PublicServiceUnits.Organisation;

/// <summary>A power over a unit's organisation and staff that the law gives to a State body, the managing authority, the council or the head.</summary>
public enum PowerKind
{
    /// <summary>State-management functions, which are apart from running the unit.</summary>
    StateManagement,

    /// <summary>The network plan of units, the list of basic essential services, the criteria of units by field.</summary>
    NetworkAndLists,

    /// <summary>Norms, quality standards and inspection of services.</summary>
    ServiceStandards,

    /// <summary>Approving the scheme of autonomy (đề án tự chủ), which the head draws up.</summary>
    AutonomyScheme,

    /// <summary>Founding, reorganising and dissolving inner units that the authority's decision does not name as constituent units.</summary>
    NonConstituentSubUnits,

    /// <summary>Founding, reorganising and dissolving constituent units (đơn vị cấu thành).</summary>
    ConstituentSubUnits,

    /// <summary>Founding a management council (hội đồng quản lý), and whether the unit must have one.</summary>
    Council,

    /// <summary>The unit's strategy, medium-term and yearly plans.</summary>
    StrategyAndPlans,

    /// <summary>The policy of investing to expand, and of founding, reorganising and dissolving sub-units.</summary>
    ExpansionPolicy,

    /// <summary>The policy on structure and staff, without the number of staff.</summary>
    StaffPolicy,

    /// <summary>The rules of the unit's organisation and work.</summary>
    WorkingRules,

    /// <summary>The yearly accounts.</summary>
    AnnualAccounts,

    /// <summary>Supervising how plans and the rules on democracy are carried out.</summary>
    Supervision,

    /// <summary>Running the unit from day to day.</summary>
    Operation,

    /// <summary>Appointing and dismissing the head and the deputies of a communal unit.</summary>
    HeadAppointment,

    /// <summary>Approving job positions.</summary>
    JobPositions,

    /// <summary>The total number of staff.</summary>
    TotalHeadcount,

    /// <summary>Contracts for managing posts.</summary>
    ManagementContracts,

    /// <summary>The number of contracts for professional and support posts.</summary>
    Contracts,

    /// <summary>Short contracts that fill vacancies of the assigned staff.</summary>
    ShortContracts,

    /// <summary>Contracts for what the assigned staff lacks against the norm.</summary>
    ContractsBeyondAssigned,

    /// <summary>Recruiting public employees.</summary>
    Recruitment,

    /// <summary>Recruiting teachers of public vocational and higher institutions.</summary>
    TeacherRecruitment,

    /// <summary>The quality of services by the State's standards, openness, the duty to account.</summary>
    ServiceQuality,

    /// <summary>Whether a unit may do nothing but business for profit.</summary>
    ForProfitBusiness,

    /// <summary>Comprehensive autonomy, tied to the responsibility of the head.</summary>
    Accountability,
}
