namespace PublicServiceUnits.Units;

/// <summary>
/// Under which body a unit stands, as finely as the law on founding units (Article 2, Decree 120/2020/NĐ-CP) and on
/// granting autonomy tells bodies apart. <see cref="ManagingAuthority"/> is the coarser list; <see cref="ManagingBodies.AuthorityOf"/> leads there.
/// </summary>
public enum ManagingBodyKind
{
    /// <summary>A ministry: the unit is in the ministry's structure (thuộc cơ cấu tổ chức của bộ).</summary>
    MinistryStructure,

    /// <summary>A ministry: the unit is directly under it (trực thuộc bộ).</summary>
    MinistryDirect,

    /// <summary>A ministry: the unit is abroad (ở nước ngoài).</summary>
    MinistryAbroad,

    /// <summary>A general department of a ministry (tổng cục).</summary>
    GeneralDepartment,

    /// <summary>A department-level bureau of a general department (cục thuộc tổng cục).</summary>
    GeneralDepartmentBureau,

    /// <summary>A department-level bureau of a ministry (cục thuộc bộ).</summary>
    MinistryBureau,

    /// <summary>A branch of a bureau of a ministry (chi cục thuộc cục thuộc bộ).</summary>
    BureauBranch,

    /// <summary>The office of a ministry (văn phòng thuộc bộ).</summary>
    MinistryOffice,

    /// <summary>A government-attached agency (cơ quan thuộc Chính phủ), units abroad included.</summary>
    GovernmentAgency,

    /// <summary>An organisation set up by the Government or the Prime Minister that is not itself a public service unit.</summary>
    GovernmentFoundedOrganisation,

    /// <summary>Another central body of the State: offices of the National Assembly and the President, courts, procuracies, State Audit.</summary>
    OtherCentralBody,

    /// <summary>The Ministry of National Defence (Bộ Quốc phòng).</summary>
    MinistryOfNationalDefence,

    /// <summary>The Ministry of Public Security (Bộ Công an).</summary>
    MinistryOfPublicSecurity,

    /// <summary>A provincial People's Committee, directly.</summary>
    ProvincialPeoplesCommittee,

    /// <summary>A professional department of a provincial People's Committee (sở).</summary>
    ProvincialDepartment,

    /// <summary>A branch of a provincial department, and the like (chi cục và tương đương thuộc sở).</summary>
    ProvincialDepartmentBranch,

    /// <summary>Another administrative body of a provincial People's Committee.</summary>
    OtherProvincialBody,

    /// <summary>A district-level People's Committee; the level ended on 2025-06-30.</summary>
    DistrictPeoplesCommittee,

    /// <summary>The People's Committee of a commune, ward or special zone.</summary>
    CommunePeoplesCommittee,

    /// <summary>A political organisation (tổ chức chính trị): a Party body.</summary>
    PoliticalOrganisation,

    /// <summary>A socio-political organisation (tổ chức chính trị - xã hội), the Fatherland Front included.</summary>
    SocioPoliticalOrganisation,

    /// <summary>A political-social-professional, socio-professional, social or other organisation.</summary>
    SocialOrganisation,

    /// <summary>Another public service unit: the unit is its subordinate.</summary>
    PublicServiceUnit,
}
