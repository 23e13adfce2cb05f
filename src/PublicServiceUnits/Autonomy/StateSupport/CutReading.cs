namespace PublicServiceUnits.Autonomy;

/// <summary>Whether changes of tasks and headcount count in a cut of support.</summary>
internal enum CutReading
{
    /// <summary>They are left out.</summary>
    Net,

    /// <summary>The text does not say: both ways must lead to one result.</summary>
    TextSilent,
}
