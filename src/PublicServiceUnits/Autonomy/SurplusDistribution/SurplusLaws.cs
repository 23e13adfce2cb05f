using PublicServiceUnits.Law;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Autonomy;

/// <summary>The law of each budget year, resolved once.</summary>
internal sealed class SurplusLaws(NormSet norms, RulebookIdentity identity)
{
    /// <summary>The first budget year that may be asked.</summary>
    public const int FirstYear = 1990;

    /// <summary>The last budget year that may be asked.</summary>
    public const int LastYear = 2100;

    private readonly SurplusLaw?[] _years = new SurplusLaw?[LastYear - FirstYear + 1];

    /// <summary>The law of a budget year that may be asked.</summary>
    public SurplusLaw Of(int budgetYear) => _years[budgetYear - FirstYear] ?? Resolve(budgetYear);

    // Two threads may resolve one year at once; both get the same law, and one of the two is kept.
    private SurplusLaw Resolve(int budgetYear)
    {
        var law = new SurplusLaw(norms, identity, budgetYear);
        return Interlocked.CompareExchange(ref _years[budgetYear - FirstYear], law, null) ?? law;
    }
}
