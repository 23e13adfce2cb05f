namespace PublicServiceUnits.Units;

/// <summary>How Article 2 of Decree 120/2020/NĐ-CP stands to the units of a managing body on a date.</summary>
public enum ManagingBodyStanding
{
    /// <summary>A point of the article names them.</summary>
    Named,

    /// <summary>The article leaves them out.</summary>
    Excluded,

    /// <summary>No point of the article names them, though another article of the decree speaks of them.</summary>
    NamedElsewhere,

    /// <summary>The point that named them has ended, or their level has.</summary>
    Ended,

    /// <summary>The date is before the first point that names them.</summary>
    NotYetNamed,

    /// <summary>Their level exists, and the article does not name it yet; or the article that would speak of them was not read.</summary>
    Gap,
}
