using Ardalis.GuardClauses;

namespace PublicServiceUnits.Law;

/// <summary>A rule of a ministry, province, city or sector laid over a national norm.</summary>
public abstract class LocalRule
{
    private protected LocalRule(string normId) => NormId = Guard.Against.NullOrWhiteSpace(normId);

    /// <summary>The id of the national norm over which the rule is laid.</summary>
    public string NormId { get; }
}
