namespace PublicServiceUnits.Law;

/// <summary>The answer of a timeline for one day: the norm in force, or why there is none.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="Status">Whether a norm is in force.</param>
/// <param name="Norm">The norm in force; null unless <paramref name="Status"/> is <see cref="NormStatus.InForce"/>.</param>
public readonly record struct NormLookup<T>(NormStatus Status, Norm<T>? Norm)
    where T : notnull
{
    /// <summary>Whether a norm is in force.</summary>
    public bool IsInForce => Norm is not null;
}
