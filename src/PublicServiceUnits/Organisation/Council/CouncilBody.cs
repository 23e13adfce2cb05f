namespace PublicServiceUnits.Organisation;

/// <summary>Which council the law speaks of for a unit (clauses 1 and 8, Article 7, Decree 120/2020/NĐ-CP).</summary>
public enum CouncilBody
{
    /// <summary>The management council (Hội đồng quản lý).</summary>
    ManagementCouncil,

    /// <summary>The school council (Hội đồng trường) of an education establishment, founded by sector law.</summary>
    SchoolCouncil,
}
