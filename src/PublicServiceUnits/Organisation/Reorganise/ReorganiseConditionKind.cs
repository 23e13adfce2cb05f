namespace PublicServiceUnits.Organisation;

/// <summary>What is asked of reorganising units (Articles 4.3 and 5.2, Decree 120/2020/NĐ-CP).</summary>
public enum ReorganiseConditionKind
{
    /// <summary>Listed: functions adjusted to the plan, better work, least headcount (5.2.a).</summary>
    FunctionChange,

    /// <summary>Listed: the founding criteria are not all met (5.2.b).</summary>
    CriteriaNotMet,

    /// <summary>Listed: the tier of financial autonomy is not lowered (5.2.c).</summary>
    TierKept,

    /// <summary>Besides, for a unit abroad: foreign policy and host agreement (5.2.d).</summary>
    ForeignPolicy,

    /// <summary>Principle: the approved number of persons paid from the State budget does not grow (4.3).</summary>
    StatePaidHeadcount,

    /// <summary>Principle: the number of deputies keeps the rules (4.3).</summary>
    Deputies,

    /// <summary>Principle: downsizing is carried out (4.3).</summary>
    Downsizing,
}
