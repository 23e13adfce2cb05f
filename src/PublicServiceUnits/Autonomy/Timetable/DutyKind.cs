namespace PublicServiceUnits.Autonomy;

/// <summary>What somebody must do by a day.</summary>
public enum DutyKind
{
    /// <summary>Settle the year's advances from the funds (before 31 January of the next year).</summary>
    SettleFunds,

    /// <summary>The unit's yearly report to its superior body (before 28 February).</summary>
    UnitReport,

    /// <summary>The yearly report of the ministry or province to the Ministry of Finance (before 31 March).</summary>
    MinistryReport,

    /// <summary>In the last year of a stability period: the unit's review and next plan (before 31 March).</summary>
    NextPlan,

    /// <summary>In the last year: the superior body asks the finance body (before 20 June).</summary>
    FinanceOpinion,

    /// <summary>In the last year: the decision on autonomy (before 30 July).</summary>
    AutonomyDecision,

    /// <summary>In 2022: groups 3 and 4 report their plan (by 31 March 2022).</summary>
    PlanOf2022,

    /// <summary>In 2022: the authorities approve the plans (by 30 June 2022).</summary>
    ApprovalOf2022,

    /// <summary>Within a stability period: the unit's new plan where the causes hold (quarter I of the year after).</summary>
    MidPeriodRedo,

    /// <summary>The superior body comments on the draft internal spending rules (15 working days).</summary>
    CommentOnSpendingRules,

    /// <summary>The internal spending rules are sent to the State Treasury; the law names no day.</summary>
    SpendingRulesToTreasury,
}
