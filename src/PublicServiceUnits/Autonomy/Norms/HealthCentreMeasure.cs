namespace PublicServiceUnits.Autonomy;

/// <summary>How a multi-function health centre is measured.</summary>
internal enum HealthCentreMeasure
{
    /// <summary>By the whole unit, unless treatment covers its own recurrent expenditure.</summary>
    WholeUnitUnlessTreatmentCovers,

    /// <summary>By the treatment field alone.</summary>
    TreatmentAlone,
}
