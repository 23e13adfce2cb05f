namespace PublicServiceUnits.Organisation;

/// <summary>The conditions of founding a unit (Article 4.2 and Article 5.1, Decree 120/2020/NĐ-CP).</summary>
public enum EstablishConditionKind
{
    /// <summary>Self-financing of recurrent and investment expenditure (4.2).</summary>
    SelfFinancing,

    /// <summary>Fit with the sector plan or network plan (5.1.a).</summary>
    NetworkPlan,

    /// <summary>The criteria of sector law (5.1.b).</summary>
    SectorCriteria,

    /// <summary>Clear goals, functions and tasks (5.1.c).</summary>
    Goals,

    /// <summary>The least headcount (5.1.d).</summary>
    Headcount,

    /// <summary>Seat, equipment, staff and money (5.1.đ).</summary>
    Premises,

    /// <summary>Foreign policy and host agreement, for a unit abroad (5.1.e).</summary>
    ForeignPolicy,
}
