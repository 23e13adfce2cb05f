namespace PublicServiceUnits.Autonomy;

/// <summary>The kinds of expenditure of a unit that the formula counts or leaves out.</summary>
public enum ExpenditureItemKind
{
    /// <summary>Salaries, contributions and State allowances for the assigned headcount or approved positions (12.1, 16.1, 20.1).</summary>
    Pay,

    /// <summary>Pay by contract (12.1.a, 16.1.a, 20.1.a).</summary>
    ContractPay,

    /// <summary>Hiring experts, scientists and persons of special talent (12.2, 16.2, 20.2).</summary>
    Experts,

    /// <summary>Professional activity (12.3, 16.3, 20.3).</summary>
    ProfessionalActivity,

    /// <summary>Management (12.3, 16.3, 20.3).</summary>
    Management,

    /// <summary>Ordinary maintenance, repair and purchases (Circular 56/2022/TT-BTC, 4.2.b).</summary>
    MaintenanceAndPurchases,

    /// <summary>Work and services for collecting fees (12.4, 16.4; 20.3a from 2025-07-07).</summary>
    FeeCollection,

    /// <summary>Services ordered or tendered by the State (Circular 56/2022/TT-BTC, 4.2.b).</summary>
    StateOrderedServices,

    /// <summary>Carrying out tuition exemption and reduction (Circular 56/2022/TT-BTC, 4.2.b).</summary>
    TuitionExemption,

    /// <summary>Science and technology tasks won or directly assigned (13.2, 17, 21).</summary>
    ScienceTasks,

    /// <summary>Provisions and interest on loans (12.5, 12.6, 16.5, 16.6).</summary>
    ProvisionsAndInterest,

    /// <summary>Depreciation of fixed assets charged as a cost.</summary>
    Depreciation,

    /// <summary>Other recurrent expenditure (12.7, 16.7, 20.4).</summary>
    OtherRecurrent,

    /// <summary>Costs shared by State-funded and other services (6.5 from 2025-07-07).</summary>
    SharedCosts,

    /// <summary>Public services not funded by the State budget (Article 6).</summary>
    NonStateFundedServices,

    /// <summary>Production, business, joint ventures and associations (Article 6).</summary>
    BusinessAndJointVentures,

    /// <summary>Recurrent expenditure outside autonomy (13.1, 17, 21).</summary>
    OutsideAutonomy,

    /// <summary>Approved projects or schemes paid from the budget outside autonomy (Circular 56/2022/TT-BTC, 4.2.b).</summary>
    ApprovedProjects,

    /// <summary>Investment in development.</summary>
    DevelopmentInvestment,
}
