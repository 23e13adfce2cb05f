namespace PublicServiceUnits.Autonomy;

/// <summary>How the formula treats an item.</summary>
internal enum ItemCounting
{
    /// <summary>Counted, after the deductions named beside it.</summary>
    Counted,

    /// <summary>Only the surplus counts, after the deductions named beside it; a deficit counts as nothing.</summary>
    SurplusCounted,

    /// <summary>Left out.</summary>
    LeftOut,

    /// <summary>Counted for public science and technology organisations, left out for others.</summary>
    ForScienceOrganisations,

    /// <summary>The decree counts it for every unit, the circular for science and technology organisations only.</summary>
    ContestedOutsideScience,

    /// <summary>The surplus surely counts; whether the whole amount does, the text does not say.</summary>
    SurplusOrWhole,

    /// <summary>The surplus after costs and obligations surely counts; whether depreciation and the salary-reform provision come off too, the text does not say.</summary>
    SurplusWithContestedDeductions,

    /// <summary>Left out, though the text does not name it and its general words might count it.</summary>
    NotNamed,

    /// <summary>Counted without the part that falls on services not funded by the State.</summary>
    SharedPart,
}
