namespace PublicServiceUnits.Organisation;

/// <summary>In which capacity a person sits on a council.</summary>
public enum CouncilCapacity
{
    /// <summary>For the body above the unit: ministry, provincial People's Committee, direct superior.</summary>
    SuperiorBody,

    /// <summary>The head of the unit.</summary>
    Head,

    /// <summary>A deputy of the head.</summary>
    DeputyHead,

    /// <summary>The secretary or a representative of the unit's Party organisation.</summary>
    PartyCommittee,

    /// <summary>The chair or a representative of the trade union.</summary>
    TradeUnion,

    /// <summary>The secretary or a representative of the Youth Union.</summary>
    YouthUnion,

    /// <summary>A lecturer or teacher of the school.</summary>
    Teacher,

    /// <summary>Another public employee or worker of the unit.</summary>
    OtherEmployee,

    /// <summary>For an organisation or business concerned with the unit's work.</summary>
    RelatedOrganisation,

    /// <summary>Another person from outside: an expert, a person of the community.</summary>
    Outsider,
}
