namespace PublicServiceUnits.Units;

/// <summary>Under whom a unit stands, as far as it decides which rules of financial autonomy govern it.</summary>
public enum ManagingAuthority
{
    /// <summary>A ministry or another central body, other than National Defence and Public Security.</summary>
    CentralBody,

    /// <summary>The Ministry of National Defence (Bộ Quốc phòng).</summary>
    MinistryOfNationalDefence,

    /// <summary>The Ministry of Public Security (Bộ Công an).</summary>
    MinistryOfPublicSecurity,

    /// <summary>A province or centrally run city: its People's Committee or a department of it.</summary>
    Province,

    /// <summary>A district-level People's Committee; the level ended on 2025-06-30.</summary>
    District,

    /// <summary>A commune, ward or special zone.</summary>
    Commune,

    /// <summary>A political or socio-political organisation (tổ chức chính trị, chính trị - xã hội).</summary>
    PoliticalOrganisation,

    /// <summary>A political-social-professional, socio-professional, social or other organisation (tổ chức chính trị xã hội - nghề nghiệp, tổ chức xã hội - nghề nghiệp, tổ chức xã hội).</summary>
    SocialOrganisation,

    /// <summary>Another public service unit.</summary>
    PublicServiceUnit,
}
