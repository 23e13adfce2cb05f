using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using PublicServiceUnits.Quantities;

namespace PublicServiceUnits.Autonomy;

/// <summary>
/// The ranges of the general rules as whole percentages, read once from the norms, for the fast path: five ranges whose
/// lower bounds count themselves. Where the norms are of another shape, it never answers and the ranges are searched.
/// </summary>
internal sealed class LevelThresholds
{
    // Totals below this power of two, times a percentage of up to 100, stay inside 64 bits.
    private const ulong SafeTotal = 1UL << 56;
    private const int PercentScale = 100;
    private const int Ranges = 5;

    private readonly ulong _limit;
    private readonly long _full;
    private readonly long _high;
    private readonly long _middle;
    private readonly long _low;

    public LevelThresholds(ImmutableArray<BandRow> rows)
    {
        if (rows.Length == Ranges && rows.All(IsWholePercent))
        {
            _limit = SafeTotal;
            (_full, _high, _middle, _low) = (Percent(0), Percent(1), Percent(2), Percent(3));
        }

        long Percent(int row) => rows[row].Lower.Numerator * (PercentScale / rows[row].Lower.Denominator);
    }

    /// <summary>Whether the fast path answers: no negative revenue, an expenditure above 0, nothing very large.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Cover(long revenue, long expenditure) => ((ulong)revenue | (ulong)(expenditure - 1)) < _limit;

    /// <summary>The outcome of totals that the fast path covers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public LevelOutcome Outcome(long revenue, long expenditure)
    {
        // Without branches: portfolios mix all groups, and a mispredicted branch costs more than four products.
        var scaled = revenue * PercentScale;
        return (LevelOutcome)((int)LevelOutcome.Group4
            + Step(scaled >= expenditure * _low)
            + Step(scaled >= expenditure * _middle)
            + Step(scaled >= expenditure * _high)
            + Step(scaled >= expenditure * _full));

        static int Step(bool reached) => reached ? 1 : 0;
    }

    private static bool IsWholePercent(BandRow row) =>
        PercentScale % row.Lower.Denominator == 0
        && row.Lower <= Ratio.Percent(PercentScale)
        && (row.Outcome == LevelOutcome.Group4 || row.Norm.Value.LowerIncluded);
}
