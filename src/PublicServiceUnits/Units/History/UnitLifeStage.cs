namespace PublicServiceUnits.Units;

/// <summary>Where a date stands in a unit's history.</summary>
public enum UnitLifeStage
{
    /// <summary>The history says what the unit was.</summary>
    Existing,

    /// <summary>The date is before the first version.</summary>
    NotYetFounded,

    /// <summary>The date is after the last version.</summary>
    Ended,

    /// <summary>The date lies between two versions: the history does not say.</summary>
    NotRecorded,
}
