namespace PublicServiceUnits.Organisation;

/// <summary>Between which bodies a unit is transferred, as Article 18a tells the routes apart.</summary>
public enum TransferRoute
{
    /// <summary>Between ministries, ministerial agencies and government-attached agencies.</summary>
    BetweenMinistries,

    /// <summary>Between a ministry or agency and a provincial People's Committee.</summary>
    MinistryAndProvince,

    /// <summary>Between provincial People's Committees.</summary>
    BetweenProvinces,

    /// <summary>Between organisations and units of one ministry or ministerial agency.</summary>
    WithinMinistry,

    /// <summary>Between organisations and units of one government-attached agency.</summary>
    WithinGovernmentAgency,

    /// <summary>Between specialised and other administrative bodies of one province.</summary>
    WithinProvince,

    /// <summary>Between such a body and a communal People's Committee.</summary>
    DepartmentAndCommune,

    /// <summary>Between communal People's Committees.</summary>
    BetweenCommunes,
}
