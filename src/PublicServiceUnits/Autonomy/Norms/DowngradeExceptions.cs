namespace PublicServiceUnits.Autonomy;

/// <summary>When a unit of Group 1 or 2 may still be moved to Group 3 or 4.</summary>
internal enum DowngradeExceptions
{
    /// <summary>Never.</summary>
    None,

    /// <summary>Force majeure or functions changed by the authority, that move revenue and so the level.</summary>
    ForceMajeureOrFunctions,

    /// <summary>Also socio-economic swings and changes of policy; that move revenue or spending tasks and so the level.</summary>
    Widened,
}
