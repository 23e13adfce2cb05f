namespace PublicServiceUnits.Organisation;

/// <summary>Who approves the job positions of a unit.</summary>
public enum JobPositionDecider
{
    /// <summary>The head of the unit (Decree 106/2020/NĐ-CP, Groups 1 and 2).</summary>
    UnitHead,

    /// <summary>The unit (Decree 232/2026/NĐ-CP).</summary>
    Unit,

    /// <summary>The council of a public university (hội đồng trường).</summary>
    UniversityCouncil,

    /// <summary>The ministry or other central body, or its head.</summary>
    CentralBody,

    /// <summary>The director of a national university.</summary>
    NationalUniversityDirector,

    /// <summary>The provincial People's Committee.</summary>
    ProvincialPeoplesCommittee,

    /// <summary>The body to which the approval was delegated.</summary>
    DelegatedBody,
}
