namespace PublicServiceUnits.Autonomy;

/// <summary>A matter on which the law gives a unit rights by its tier.</summary>
public enum RightKind
{
    /// <summary>Prices of services funded by the State budget.</summary>
    PricesOfStateFundedServices,

    /// <summary>Prices of services not funded by the State budget.</summary>
    PricesOfOtherServices,

    /// <summary>Losses on services not funded by the State budget.</summary>
    LossesOfOtherServices,

    /// <summary>Revenue from business, joint ventures and leasing public assets.</summary>
    BusinessAndLeasing,

    /// <summary>Spending norms of professional activity and management.</summary>
    SpendingNorms,

    /// <summary>Accounts at commercial banks and at the State Treasury.</summary>
    Accounts,

    /// <summary>Use of depreciation.</summary>
    Depreciation,

    /// <summary>Provisions as enterprises make them.</summary>
    Provisions,

    /// <summary>State capital for investment.</summary>
    StateInvestment,

    /// <summary>Loans for facilities, State preferential credit.</summary>
    LoansForFacilities,

    /// <summary>Loans and staff capital to extend and improve services.</summary>
    LoansForServices,

    /// <summary>Who approves a plan to borrow, or gives an opinion on it.</summary>
    BorrowingApproval,

    /// <summary>Public assets as security for loans.</summary>
    MortgageOfPublicAssets,

    /// <summary>Joint ventures and associations.</summary>
    JointVentures,

    /// <summary>Salaries.</summary>
    Salaries,

    /// <summary>The reserve of the wage fund under the salary regime of Resolution 27-NQ/TW.</summary>
    SalaryReserve,

    /// <summary>The source of salary reform.</summary>
    SalaryReformSource,

    /// <summary>Pay of experts, scientists and people of special talent.</summary>
    Experts,

    /// <summary>Bonuses.</summary>
    Bonuses,

    /// <summary>The yearly bonus fund beside the reward fund.</summary>
    BonusFund,

    /// <summary>The total number of staff.</summary>
    TotalStaff,

    /// <summary>Contracts for managing posts.</summary>
    ManagementContracts,

    /// <summary>The number of contracts for professional and support posts.</summary>
    Contracts,

    /// <summary>Contracts under 12 months that fill vacancies of the assigned staff.</summary>
    ShortContracts,

    /// <summary>Contracts for what the assigned staff lacks against the norm.</summary>
    ContractsBeyondAssigned,

    /// <summary>Contracts for drivers, guards, cleaning, maintenance and other work that serves the unit.</summary>
    ServiceContracts,

    /// <summary>Surgery and, later, duty pay in health.</summary>
    SurgeryAndDutyPay,

    /// <summary>Hiring medical technical services.</summary>
    HiringMedicalServices,

    /// <summary>The fund that supports patients.</summary>
    TreatmentSupportFund,

    /// <summary>Budget money for preventive health, population and food safety.</summary>
    PreventiveHealthFunding,

    /// <summary>Budget money for the care of leprosy and mental patients.</summary>
    LeprosyAndMentalHealthFunding,

    /// <summary>Budget support of other health activities.</summary>
    HealthActivitiesSupport,

    /// <summary>The multi-function health centre of Group 1 or 2.</summary>
    HealthCentre,

    /// <summary>Tuition.</summary>
    Tuition,

    /// <summary>Services of education and training.</summary>
    EducationServices,

    /// <summary>The fund that supports pupils and students.</summary>
    StudentSupportFund,

    /// <summary>Conditions and special rules of higher and vocational education.</summary>
    HigherEducationAutonomy,

    /// <summary>The finance rules of a regional university.</summary>
    RegionalUniversityRules,
}
