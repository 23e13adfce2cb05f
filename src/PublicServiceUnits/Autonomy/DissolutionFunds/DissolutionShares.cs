using System.Collections.Immutable;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Autonomy;

/// <summary>
/// Shares in proportion to months, in whole dong that sum to the amount: everyone gets the whole dong, and the dong left
/// over go one each to the largest remainders, equal ones in the order of the list.
/// </summary>
internal static class DissolutionShares
{
    /// <summary>The months that count: odd days make one more where there are enough of them.</summary>
    public static int MonthsOf(DissolutionEmployee employee, Requirement oddDays) =>
        employee.Months.GetValueOrDefault() + (oddDays.IsMetBy(Measurement.Days(employee.OddDays.GetValueOrDefault())) ? 1 : 0);

    public static ImmutableArray<DissolutionShare> Of(Vnd amount, ImmutableArray<DissolutionEmployee> employees, Requirement oddDays)
    {
        var months = employees.Select(employee => MonthsOf(employee, oddDays)).ToArray();
        Int128 total = 0;
        foreach (var count in months)
        {
            total += count;
        }

        var dong = new long[months.Length];
        var remainders = new Int128[months.Length];
        var left = amount.Dong;
        for (var index = 0; index < months.Length; index++)
        {
            var (whole, remainder) = Int128.DivRem((Int128)amount.Dong * months[index], total);
            dong[index] = (long)whole;
            remainders[index] = remainder;
            left -= dong[index];
        }

        // Sorting is stable, so that equal remainders keep the order of the list.
        foreach (var index in Enumerable.Range(0, months.Length).OrderByDescending(index => remainders[index]).Take((int)left))
        {
            dong[index]++;
        }

        return [.. employees.Select((employee, index) => new DissolutionShare(employee.Label, months[index], new Vnd(dong[index])))];
    }
}
