namespace PublicServiceUnits.Autonomy;

/// <summary>A step of granting financial autonomy, in the order in which it is taken, and the matters that stand beside it.</summary>
public enum AuthorityStepKind
{
    /// <summary>The unit draws up its autonomy plan and proposes its tier.</summary>
    Draft,

    /// <summary>The plan is examined, the first year's revenue and expenditure checked.</summary>
    Examination,

    /// <summary>The finance body is asked for its opinion.</summary>
    FinanceOpinion,

    /// <summary>A body above must agree before the decision.</summary>
    Agreement,

    /// <summary>Autonomy is granted: the tier and, where there is one, the State's support.</summary>
    Decision,

    /// <summary>Media units of Voice of Vietnam and the Vietnam News Agency: the tier follows the parent's overall level.</summary>
    OverallLevel,

    /// <summary>Pilots of full autonomy: the tier is given by the decree.</summary>
    FullAutonomyPilot,

    /// <summary>Communal units: who founds, reorganises and dissolves the unit and approves its organisational autonomy scheme.</summary>
    Organisation,
}
