namespace PublicServiceUnits.Organisation;

/// <summary>Who takes a step of founding, reorganising or dissolving a unit.</summary>
public enum ProcedureActor
{
    /// <summary>The Government.</summary>
    Government,

    /// <summary>The Prime Minister.</summary>
    PrimeMinister,

    /// <summary>The minister or head of a ministerial agency.</summary>
    Minister,

    /// <summary>The ministry or ministerial agency.</summary>
    Ministry,

    /// <summary>The general department of the ministry.</summary>
    GeneralDepartment,

    /// <summary>The bureau (cục) of the ministry.</summary>
    Bureau,

    /// <summary>The office of the ministry.</summary>
    MinistryOffice,

    /// <summary>The government-attached agency, through the ministry that manages its field.</summary>
    GovernmentAgency,

    /// <summary>The organisation set up by the Government or the Prime Minister.</summary>
    GovernmentFoundedOrganisation,

    /// <summary>The Ministry of Home Affairs.</summary>
    MinistryOfHomeAffairs,

    /// <summary>The personnel department of the ministry, agency or organisation.</summary>
    PersonnelDepartment,

    /// <summary>The provincial People's Committee.</summary>
    ProvincialPeoplesCommittee,

    /// <summary>The provincial department.</summary>
    ProvincialDepartment,

    /// <summary>Another administrative body of the province.</summary>
    OtherProvincialBody,

    /// <summary>The provincial body that advises on organisation.</summary>
    ProvincialHomeAffairsBody,

    /// <summary>The district People's Committee.</summary>
    DistrictPeoplesCommittee,

    /// <summary>The specialised body of the district for the field.</summary>
    DistrictSpecialisedBody,

    /// <summary>The district body that advises on organisation.</summary>
    DistrictHomeAffairsBody,

    /// <summary>The communal People's Committee.</summary>
    CommunePeoplesCommittee,

    /// <summary>The communal body that advises on organisation.</summary>
    CommuneOrganisationBody,

    /// <summary>The head of the government-attached agency.</summary>
    HeadOfGovernmentAgency,
}
