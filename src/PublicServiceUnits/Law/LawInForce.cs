using System.Collections.Immutable;
using NodaTime;

namespace PublicServiceUnits.Law;

/// <summary>
/// The law of an area as it stands on a date, resolved once for each span between two changes of its norms. Every area's
/// door holds one; an engine then reads norms without searching timelines.
/// </summary>
/// <typeparam name="TLaw">The area's norms on one date.</typeparam>
internal sealed class LawInForce<TLaw>
    where TLaw : class
{
    private readonly Func<LocalDate, TLaw> _resolve;
    private readonly LocalDate[] _changes;
    private readonly int[] _changeKeys;
    private readonly TLaw?[] _resolved;

    /// <summary>The law of an area over time.</summary>
    /// <param name="timelines">The timelines of the area: their changes bound the spans.</param>
    /// <param name="resolve">Reads the norms as they stand on a day.</param>
    public LawInForce(ImmutableArray<NormTimeline> timelines, Func<LocalDate, TLaw> resolve)
    {
        _resolve = resolve;
        _changes = ChangesOf(timelines);
        _changeKeys = Array.ConvertAll(_changes, Key);
        _resolved = new TLaw?[_changes.Length + 1];
    }

    public TLaw On(LocalDate date)
    {
        // From the end, because most questions are asked of the law in force now.
        var key = Key(date);
        var index = _changeKeys.Length;
        while (index > 0 && key < _changeKeys[index - 1])
        {
            index--;
        }

        return _resolved[index] ?? Resolve(index);
    }

    // Two threads may resolve one span at once; both get the same law, and one of the two is kept.
    private TLaw Resolve(int index)
    {
        var law = _resolve(index == 0 ? LocalDate.MinIsoValue : _changes[index - 1]);
        return Interlocked.CompareExchange(ref _resolved[index], law, null) ?? law;
    }

    // Dates as whole numbers compare without asking for their calendars.
    private static int Key(LocalDate date)
    {
        const int DaysAtMost = 32;
        const int MonthsAtMost = 16;
        return (((date.Year * MonthsAtMost) + date.Month) * DaysAtMost) + date.Day;
    }

    private static LocalDate[] ChangesOf(ImmutableArray<NormTimeline> timelines)
    {
        var byKey = new SortedDictionary<int, LocalDate>();
        foreach (var timeline in timelines)
        {
            foreach (var norm in timeline.Norms)
            {
                Note(norm.Period.From);
                if (norm.Period.To is { } last)
                {
                    Note(last.PlusDays(1));
                }
            }
        }

        return [.. byKey.Values];

        void Note(LocalDate change) => byKey[Key(change)] = change;
    }
}
