namespace PublicServiceUnits.Organisation;

/// <summary>How a list of conditions is read.</summary>
internal enum ListReading
{
    /// <summary>The text does not say whether one suffices or all are needed.</summary>
    Open,

    /// <summary>One suffices.</summary>
    OneSuffices,
}
