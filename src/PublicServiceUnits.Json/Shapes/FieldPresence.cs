namespace PublicServiceUnits.Json.Shapes;

/// <summary>Whether a member must be there.</summary>
internal enum FieldPresence
{
    /// <summary>It must be there, with a value.</summary>
    Required,

    /// <summary>It may be left out, which means its usual value; null is refused.</summary>
    MayBeLeftOut,

    /// <summary>It may be left out or null, which both mean that the fact is not known.</summary>
    MayBeNull,
}
