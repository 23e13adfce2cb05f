namespace PublicServiceUnits.Organisation;

/// <summary>What kind of educational institution a unit is, as far as powers over its staff differ.</summary>
public enum SchoolKind
{
    /// <summary>No school.</summary>
    NotASchool,

    /// <summary>A pre-school, general, continuing-education, special or vocational upper-secondary school (clause 4, Article 1, Circular 45/2026/TT-BGDĐT).</summary>
    GeneralSchool,

    /// <summary>Another institution of vocational education (cơ sở giáo dục nghề nghiệp).</summary>
    VocationalInstitution,

    /// <summary>An institution of higher education (cơ sở giáo dục đại học).</summary>
    HigherEducationInstitution,
}
