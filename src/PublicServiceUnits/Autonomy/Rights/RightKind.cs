namespace PublicServiceUnits.Autonomy;

/// <summary>A matter on which the law gives a unit rights by its tier.</summary>
public enum RightKind
{
    /// <summary>Prices of services funded by the State budget.</summary>
    PricesOfStateFundedServices,

    /// <summary>Prices of services not funded by the State budget.</summary>
    PricesOfOtherServices,

    /// <summary>Spending norms of professional activity and management.</summary>
    SpendingNorms,

    /// <summary>Salaries.</summary>
    Salaries,

    /// <summary>Pay of experts, scientists and people of special talent.</summary>
    Experts,

    /// <summary>Accounts at commercial banks and at the State Treasury.</summary>
    Accounts,

    /// <summary>Loans for facilities, State preferential credit.</summary>
    LoansForFacilities,

    /// <summary>Loans and staff capital to extend and improve services.</summary>
    LoansForServices,

    /// <summary>Who approves a plan to borrow.</summary>
    BorrowingApproval,

    /// <summary>Joint ventures and associations.</summary>
    JointVentures,

    /// <summary>State capital for investment.</summary>
    StateInvestment,

    /// <summary>Use of depreciation.</summary>
    Depreciation,

    /// <summary>Provisions as enterprises make them.</summary>
    Provisions,

    /// <summary>Surgery and duty pay in health.</summary>
    SurgeryAndDutyPay,

    /// <summary>Bonuses.</summary>
    Bonuses,

    /// <summary>The source of salary reform.</summary>
    SalaryReformSource,

    /// <summary>Contracts for work.</summary>
    Contracts,
}
