namespace PublicServiceUnits.Organisation;

/// <summary>Who decides that a part of a unit is set up, reorganised or dissolved (clause 1, Article 6, Decree 120/2020/NĐ-CP).</summary>
public enum StructureDecider
{
    /// <summary>The unit itself, by its approved autonomy scheme.</summary>
    UnitByScheme,

    /// <summary>The unit itself.</summary>
    Unit,

    /// <summary>The competent authority, on the unit's proposal.</summary>
    CompetentAuthority,
}
