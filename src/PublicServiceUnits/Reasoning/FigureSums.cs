using System.Globalization;
using PublicServiceUnits.Quantities;

namespace PublicServiceUnits.Reasoning;

/// <summary>Sums of amounts: exact in 128 bits, and refused by name where they do not fit in 64.</summary>
internal static class FigureSums
{
    public static Vnd Of(string decision, string path, params ReadOnlySpan<Vnd> amounts)
    {
        Int128 sum = 0;
        foreach (var amount in amounts)
        {
            sum += amount.Dong;
        }

        return ToVnd(sum, decision, path);
    }

    public static Vnd ToVnd(Int128 sum, string decision, string path) => sum >= long.MinValue && sum <= long.MaxValue
        ? new Vnd((long)sum)
        : throw new InvalidFactsException(
        [
            new FactError(
                $"{decision}/sum-out-of-range",
                path,
                sum.ToString(CultureInfo.InvariantCulture),
                new("tổng trong phạm vi 64 bit (đồng)", "a sum within 64 bits (dong)")),
        ]);
}
