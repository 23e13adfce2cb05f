namespace PublicServiceUnits.Organisation;

/// <summary>What is asked of dissolving a unit (Articles 5.3 and 18.1.d, Decree 120/2020/NĐ-CP).</summary>
public enum DissolveConditionKind
{
    /// <summary>Ground: no function or task is left (5.3.a).</summary>
    NoFunctionLeft,

    /// <summary>Ground: the founding criteria are not all met (5.3.b).</summary>
    CriteriaNotMet,

    /// <summary>Ground: ineffective for years in a row, as the competent authority assessed (5.3.c).</summary>
    Ineffective,

    /// <summary>Ground: an approved plan says so (5.3.d).</summary>
    NetworkPlan,

    /// <summary>Besides, for a unit abroad: foreign policy and host agreement (5.3.đ).</summary>
    ForeignPolicy,

    /// <summary>Paper of the file: the obligations are confirmed as settled (18.1.d).</summary>
    ObligationsSettled,
}
