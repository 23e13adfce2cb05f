namespace PublicServiceUnits.Organisation;

/// <summary>The kind of school, where the unit is one: each has its own law on the school council.</summary>
public enum CouncilSchool
{
    /// <summary>The unit is no education establishment with a school council.</summary>
    NotASchool,

    /// <summary>A pre-school, general or continuing education school (Law 43/2019/QH14).</summary>
    PreschoolOrGeneral,

    /// <summary>A vocational secondary school (trường trung cấp; from 2026 also trường trung học nghề).</summary>
    VocationalSecondary,

    /// <summary>A college (trường cao đẳng).</summary>
    VocationalCollege,

    /// <summary>A university or academy (trường đại học, học viện).</summary>
    University,
}
