using System.Runtime.CompilerServices;
using NodaTime;
using PublicServiceUnits.Quantities;

namespace PublicServiceUnits.Law;

/// <summary>
/// The law of an area as it stands on a date, resolved once for each span between two changes of its norms. Every area's
/// door holds one; an engine then reads norms without searching timelines.
/// </summary>
/// <typeparam name="TLaw">The area's norms on one date.</typeparam>
internal sealed class LawInForce<TLaw>
    where TLaw : class
{
    private const int DaysAtMost = 32;
    private const int MonthsAtMost = 16;
    private const int MonthsPerYear = 12;
    private const int FirstYearByMonth = 2010;
    private const int YearsByMonth = 30;

    private readonly Func<LocalDate, TLaw> _resolve;
    private readonly int[] _changeKeys;
    private readonly TLaw?[] _resolved;

    // The law of each month through which it does not change: most questions end here.
    private readonly TLaw?[] _byMonth = new TLaw?[MonthsPerYear * YearsByMonth];

    /// <summary>The law of an area over time.</summary>
    /// <param name="timelines">Timelines that change on every day on which some norm of the area changes: they bound the spans.</param>
    /// <param name="resolve">Reads the norms as they stand on a day.</param>
    public LawInForce(NormTimeline[] timelines, Func<LocalDate, TLaw> resolve)
    {
        _resolve = resolve;
        _changeKeys = ChangesOf(timelines);
        _resolved = new TLaw?[_changeKeys.Length + 1];
    }

    /// <summary>The law on a date of any calendar.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TLaw On(LocalDate date)
    {
        var month = MonthIndex(date);
        return (uint)month < (uint)_byMonth.Length && _byMonth[month] is { } law && date.Calendar == CalendarSystem.Iso
            ? law
            : Search(date.ToIso());
    }

    private static int MonthIndex(LocalDate date) => ((date.Year - FirstYearByMonth) * MonthsPerYear) + date.Month - 1;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private TLaw Search(LocalDate date)
    {
        var index = SpanOf(Key(date));
        var law = _resolved[index] ?? Resolve(index);
        var month = MonthIndex(date);
        var first = new LocalDate(date.Year, date.Month, 1);
        if ((uint)month < (uint)_byMonth.Length && SpanOf(Key(first)) == index && SpanOf(Key(first.PlusMonths(1).PlusDays(-1))) == index)
        {
            _byMonth[month] = law;
        }

        return law;
    }

    private int SpanOf(int key)
    {
        var index = _changeKeys.Length;
        while (index > 0 && key < _changeKeys[index - 1])
        {
            index--;
        }

        return index;
    }

    // Two threads may resolve one span at once; both get the same law, and one of the two is kept.
    private TLaw Resolve(int index)
    {
        var law = _resolve(index == 0 ? LocalDate.MinIsoValue : DateOf(_changeKeys[index - 1]));
        return Interlocked.CompareExchange(ref _resolved[index], law, null) ?? law;
    }

    // Dates as whole numbers compare without asking for their calendars.
    private static int Key(LocalDate date) => (((date.Year * MonthsAtMost) + date.Month) * DaysAtMost) + date.Day;

    private static LocalDate DateOf(int key) => new(key / DaysAtMost / MonthsAtMost, key / DaysAtMost % MonthsAtMost, key % DaysAtMost);

    private static int[] ChangesOf(NormTimeline[] timelines)
    {
        var keys = new List<int>();
        foreach (var timeline in timelines)
        {
            foreach (var norm in timeline.Norms)
            {
                keys.Add(Key(norm.Period.From));
                if (norm.Period.To is { } last)
                {
                    keys.Add(Key(last.PlusDays(1)));
                }
            }
        }

        keys.Sort();
        var kept = 0;
        for (var index = 0; index < keys.Count; index++)
        {
            if (kept == 0 || keys[index] != keys[kept - 1])
            {
                keys[kept++] = keys[index];
            }
        }

        return [.. keys[..kept]];
    }
}
