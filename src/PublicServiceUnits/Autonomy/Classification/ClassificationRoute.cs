namespace PublicServiceUnits.Autonomy;

/// <summary>Which of the law's ways to a tier decided.</summary>
public enum ClassificationRoute : byte
{
    /// <summary>The level of self-financing alone.</summary>
    Level,

    /// <summary>The level of self-financing together with the investment test.</summary>
    LevelAndInvestment,

    /// <summary>Services outside the State budget at prices with full depreciation and accumulation for investment.</summary>
    NonStateFundedServicesWithInvestment,

    /// <summary>Services outside the State budget that cover recurrent but not investment expenditure.</summary>
    NonStateFundedServices,

    /// <summary>State-listed services, ordered or tendered at a full-cost price without depreciation.</summary>
    StateOrderedServicesAtFullCost,

    /// <summary>The treatment field of a multi-function health centre alone.</summary>
    TreatmentField,

    /// <summary>No service revenue.</summary>
    NoServiceRevenue,

    /// <summary>A plan approved under an older decree, kept by a transitional rule.</summary>
    ApprovedPlanKept,

    /// <summary>A pilot of full autonomy decided before Decree 60/2021/NĐ-CP.</summary>
    FullAutonomyPilot,

    /// <summary>An enterprise-like finance mechanism allowed before Decree 60/2021/NĐ-CP, with the choice of Group 1.</summary>
    EnterpriseLikeMechanism,
}
