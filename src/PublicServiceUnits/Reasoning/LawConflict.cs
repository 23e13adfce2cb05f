using Ardalis.GuardClauses;
using PublicServiceUnits.Law;

namespace PublicServiceUnits.Reasoning;

/// <summary>Two provisions that disagree on one case. Both are shown; the library does not choose.</summary>
public sealed class LawConflict : FindingReason
{
    /// <summary>A conflict.</summary>
    /// <param name="id">Its stable name.</param>
    /// <param name="text">What the two say.</param>
    /// <param name="first">One provision.</param>
    /// <param name="second">The other.</param>
    public LawConflict(string id, LocalizedText text, Provision first, Provision second)
        : base(id, text)
    {
        First = Guard.Against.Null(first);
        Second = Guard.Against.Null(second);
    }

    /// <summary>One provision.</summary>
    public Provision First { get; }

    /// <summary>The other.</summary>
    public Provision Second { get; }
}
