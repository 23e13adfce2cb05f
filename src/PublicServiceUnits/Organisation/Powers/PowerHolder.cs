namespace PublicServiceUnits.Organisation;

/// <summary>Who holds a power.</summary>
public enum PowerHolder
{
    /// <summary>The unit by its head.</summary>
    Head,

    /// <summary>The head, once the council has passed it.</summary>
    CouncilThenHead,

    /// <summary>The council.</summary>
    Council,

    /// <summary>The managing authority, once the council has passed it.</summary>
    CouncilThenManagingAuthority,

    /// <summary>The managing authority: ministry, provincial People's Committee or other body that the law names.</summary>
    ManagingAuthority,

    /// <summary>The managing authority, or whom it lets act by decentralisation or mandate, down to the unit.</summary>
    ManagingAuthorityOrDelegate,

    /// <summary>The People's Committee of the province.</summary>
    ProvincialPeoplesCommittee,

    /// <summary>The education department (sở) of the province.</summary>
    EducationDepartment,

    /// <summary>The People's Committee of the commune, ward or special zone.</summary>
    CommunePeoplesCommittee,

    /// <summary>The chair of the People's Committee of the commune, ward or special zone.</summary>
    CommuneChair,

    /// <summary>The State bodies that the law charges with it, no part of the unit: Prime Minister, ministry of the field.</summary>
    StateBodies,

    /// <summary>Nobody inside the unit: the law does not give the power to units of its tier or kind.</summary>
    Nobody,
}
