using Ardalis.GuardClauses;

namespace PublicServiceUnits.Law;

/// <summary>Who may set an own value of a legal quantity, by which provision and within which limits.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public sealed class LocalRulePolicy<T>
    where T : notnull
{
    private readonly Func<T, T, bool> _admits;

    /// <summary>Leave for local rules.</summary>
    /// <param name="basis">The provision that gives it.</param>
    /// <param name="limits">The limits in words.</param>
    /// <param name="admits">Whether a local value (second) may stand over a national one (first).</param>
    public LocalRulePolicy(Provision basis, LocalizedText limits, Func<T, T, bool> admits)
    {
        Basis = Guard.Against.Null(basis);
        Limits = Guard.Against.Null(limits);
        _admits = Guard.Against.Null(admits);
    }

    /// <summary>The provision that lets local rules stand over the national norm.</summary>
    public Provision Basis { get; }

    /// <summary>The limits in words.</summary>
    public LocalizedText Limits { get; }

    internal bool Admits(T national, T local) => _admits(national, local);
}
