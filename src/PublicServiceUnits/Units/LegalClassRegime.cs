namespace PublicServiceUnits.Units;

/// <summary>How the law on public employees classes units.</summary>
internal enum LegalClassRegime
{
    /// <summary>By whether full autonomy was given.</summary>
    TwoClasses,

    /// <summary>By criteria of the Government for each field.</summary>
    CriteriaOfTheGovernment,
}
