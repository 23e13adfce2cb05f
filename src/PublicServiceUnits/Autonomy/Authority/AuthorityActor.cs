namespace PublicServiceUnits.Autonomy;

/// <summary>Who takes a step of granting financial autonomy.</summary>
public enum AuthorityActor
{
    /// <summary>The unit itself.</summary>
    Unit,

    /// <summary>The public service unit directly above it.</summary>
    ParentUnit,

    /// <summary>The regional university (đại học vùng).</summary>
    RegionalUniversity,

    /// <summary>The superior managing body (cơ quan quản lý cấp trên, cơ quan chủ quản): from 2025-07-07 the first-level budget unit.</summary>
    SuperiorBody,

    /// <summary>The ministry or central body.</summary>
    MinistryOrCentralBody,

    /// <summary>The minister or head of a ministerial or government-attached agency.</summary>
    MinisterOrHead,

    /// <summary>The Ministry of Education and Training.</summary>
    MinistryOfEducationAndTraining,

    /// <summary>The Ministry of Finance.</summary>
    MinistryOfFinance,

    /// <summary>The finance body of the same level (cơ quan tài chính cùng cấp).</summary>
    FinanceBody,

    /// <summary>The finance body of the province.</summary>
    ProvincialFinanceBody,

    /// <summary>The finance body of the commune.</summary>
    CommunalFinanceBody,

    /// <summary>The provincial People's Committee.</summary>
    ProvincialPeoplesCommittee,

    /// <summary>The chair of the provincial People's Committee.</summary>
    ProvincialChair,

    /// <summary>The district-level People's Committee, to 2025-06-30.</summary>
    DistrictPeoplesCommittee,

    /// <summary>The People's Committee of the commune, ward or special zone.</summary>
    CommunalPeoplesCommittee,

    /// <summary>The People's Committee of the managing body's own level.</summary>
    PeoplesCommitteeOfTheLevel,

    /// <summary>The social or socio-professional organisation to which the unit belongs.</summary>
    SocialOrganisation,
}
