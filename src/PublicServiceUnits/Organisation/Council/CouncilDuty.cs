namespace PublicServiceUnits.Organisation;

/// <summary>Whether a unit has a council.</summary>
public enum CouncilDuty
{
    /// <summary>A council must exist.</summary>
    Must,

    /// <summary>A council exists where the managing body rules so; it has such rules.</summary>
    May,

    /// <summary>There is no ground for a council, or the law ended it.</summary>
    MayNot,
}
