namespace PublicServiceUnits.Autonomy;

/// <summary>What was decided for a unit before 2021-08-15 and counts under Article 40, Decree 60/2021/NĐ-CP.</summary>
public enum EarlierMechanism
{
    /// <summary>Nothing of the kind.</summary>
    None,

    /// <summary>The authority allowed an enterprise-like finance mechanism (clause 4).</summary>
    EnterpriseLike,

    /// <summary>A pilot of full autonomy for recurrent and investment expenditure, decided by the Prime Minister or a provincial People's Committee (clause 3).</summary>
    FullAutonomyPilot,
}
