namespace PublicServiceUnits.Autonomy;

/// <summary>On which transitional rule of Article 40, Decree 60/2021/NĐ-CP a unit relies.</summary>
public enum TransitionalKind
{
    /// <summary>A plan approved under Decree 43/2006, 54/2016 or 141/2016 (clause 1).</summary>
    ApprovedOlderPlan,

    /// <summary>A pilot of full autonomy for recurrent and investment expenditure, decided before 2021-08-15 by the Prime Minister or a provincial People's Committee (clause 3).</summary>
    FullAutonomyPilot,

    /// <summary>An enterprise-like finance mechanism, allowed before 2021-08-15 (clause 4).</summary>
    EnterpriseLikeMechanism,
}
