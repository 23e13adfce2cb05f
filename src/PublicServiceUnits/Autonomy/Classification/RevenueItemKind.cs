namespace PublicServiceUnits.Autonomy;

/// <summary>The sources of money of a unit, as Articles 11, 15 and 19 of Decree 60/2021/NĐ-CP list them.</summary>
public enum RevenueItemKind
{
    /// <summary>State money for State-listed services, orders and tenders included (11.1.a, 15.1.a).</summary>
    StateListedServices,

    /// <summary>Recurrent money for science and technology tasks won or directly assigned (11.1.b, 15.1.b).</summary>
    ScienceTasks,

    /// <summary>Recurrent money for tasks the State assigns: target programmes, counterpart money, tasks without norm and price (11.1.c, 15.1.d, 19.1.c).</summary>
    StateAssignedTasks,

    /// <summary>The budget's support of recurrent expenditure (15.1.c, 19.1.a).</summary>
    RecurrentSupport,

    /// <summary>Development investment capital (11.1.d, 15.1.đ, 19.1.d).</summary>
    DevelopmentInvestmentCapital,

    /// <summary>Revenue from public services (11.2.a, 15.2.a).</summary>
    PublicServices,

    /// <summary>Tuition (Circular 56/2022/TT-BTC, 5.1.a).</summary>
    Tuition,

    /// <summary>Budget compensation for exempted or reduced tuition (Circular 56/2022/TT-BTC, 5.1.b).</summary>
    TuitionCompensation,

    /// <summary>Treatment paid by health insurance (Circular 56/2022/TT-BTC, 6.1.a).</summary>
    InsurancePaidTreatment,

    /// <summary>Treatment paid by patients as regulated (Circular 56/2022/TT-BTC, 6.1.a).</summary>
    PatientPaidTreatment,

    /// <summary>Public services not funded by the State budget (Article 6).</summary>
    NonStateFundedServices,

    /// <summary>Production, business, joint ventures and associations (11.2.b, 15.2.b).</summary>
    BusinessAndJointVentures,

    /// <summary>Leasing public assets (11.2.c, 15.2.c).</summary>
    AssetLeasing,

    /// <summary>Interest on bank deposits (Circular 56/2022/TT-BTC, 4.2.a).</summary>
    BankInterest,

    /// <summary>Fees retained for spending under the law on fees and charges (11.3, 15.3; 19.2a from 2025-07-07).</summary>
    RetainedFees,

    /// <summary>Consulting and project management (Circular 56/2022/TT-BTC, 8.1.b).</summary>
    ConsultingAndProjectManagement,

    /// <summary>Loans, aid and donations (11.4, 15.4, 19.3).</summary>
    LoansAidAndDonations,

    /// <summary>Other lawful revenue (11.5, 15.5).</summary>
    Other,
}
