namespace PublicServiceUnits.Autonomy;

/// <summary>On what ground the State supports a unit's recurrent expenditure.</summary>
public enum StateSupportKind
{
    /// <summary>No support.</summary>
    None,

    /// <summary>Groups 3 and 4: what recurrent expenditure exceeds revenue by.</summary>
    Shortfall,

    /// <summary>The prevention block of a multi-function health centre of Group 1 or 2.</summary>
    PreventionBlock,
}
