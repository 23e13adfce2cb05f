namespace PublicServiceUnits.Organisation;

/// <summary>The kinds of contracts in place of posts (clause 2, Article 6, Decree 235/2026/NĐ-CP).</summary>
public enum HeadcountContractKind
{
    /// <summary>For professional and support work (points a, b, c).</summary>
    Ordinary,

    /// <summary>Short labour contracts that fill vacancies (point d).</summary>
    FillsVacancies,

    /// <summary>For what the assigned posts lack against the norm (point đ).</summary>
    BeyondAssigned,
}
