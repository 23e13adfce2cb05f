using Ardalis.GuardClauses;

namespace PublicServiceUnits.Law;

/// <summary>A rule of a ministry, province, city or sector laid over a national norm: dated and cited like the national one.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public sealed class LocalRule<T> : LocalRule
    where T : notnull
{
    /// <summary>A local rule.</summary>
    /// <param name="normId">The id of the national norm.</param>
    /// <param name="norm">The local value with its days in force and its own provision.</param>
    public LocalRule(string normId, Norm<T> norm)
        : base(normId) => Norm = Guard.Against.Null(norm);

    /// <summary>The local value with its days in force and its own provision.</summary>
    public Norm<T> Norm { get; }
}
