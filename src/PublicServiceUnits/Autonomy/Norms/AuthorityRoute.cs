namespace PublicServiceUnits.Autonomy;

/// <summary>The chains of steps that the texts know.</summary>
internal enum AuthorityRoute
{
    /// <summary>Units of ministries and other central bodies, since Decree 60/2021/NĐ-CP.</summary>
    Central,

    /// <summary>Units under a department or another body of a province.</summary>
    ProvincialBody,

    /// <summary>Units directly under a provincial People's Committee.</summary>
    ProvincialCommittee,

    /// <summary>Units directly under a district People's Committee.</summary>
    DistrictCommittee,

    /// <summary>Units directly under a communal People's Committee.</summary>
    CommunalCommittee,

    /// <summary>Communal schools: who founds them.</summary>
    CommunalSchool,

    /// <summary>Units under another public service unit.</summary>
    SubordinateUnit,

    /// <summary>Members and attached units of a regional university.</summary>
    RegionalUniversity,

    /// <summary>Media units of Voice of Vietnam and the Vietnam News Agency: their tier.</summary>
    MediaUnit,

    /// <summary>Units of political organisations.</summary>
    PoliticalOrganisation,

    /// <summary>Units of socio-political organisations.</summary>
    SocioPoliticalOrganisation,

    /// <summary>Units of social and socio-professional organisations.</summary>
    SocialOrganisation,

    /// <summary>Decree 16/2015/NĐ-CP alone.</summary>
    Framework,

    /// <summary>Science organisations of ministries and government-attached agencies, before.</summary>
    ScienceCentral,

    /// <summary>Science organisations of a province, before.</summary>
    ScienceProvincial,

    /// <summary>Science organisations of other bodies, before.</summary>
    ScienceOther,

    /// <summary>Economic and other units of ministries and central bodies, before.</summary>
    EconomicCentral,

    /// <summary>Economic and other units of localities, before.</summary>
    EconomicLocal,

    /// <summary>Economic and other units of bodies the decree does not name, before.</summary>
    EconomicOther,
}
