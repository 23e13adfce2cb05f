namespace PublicServiceUnits.Autonomy;

/// <summary>The decree that governs the distribution of a budget year's surplus.</summary>
internal enum SurplusRegime
{
    Decree60Of2021,
    Decree16Of2015,
    Decree54Of2016,
    Decree141Of2016,
}
