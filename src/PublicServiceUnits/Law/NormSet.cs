using System.Collections.Immutable;
using Ardalis.GuardClauses;

namespace PublicServiceUnits.Law;

/// <summary>
/// Every timeline of a rulebook. An engine asks for a national timeline and gets it, or the one with local rules laid
/// over it.
/// </summary>
public sealed class NormSet
{
    private readonly ImmutableDictionary<string, NormTimeline> _overlaid;
    private readonly Lazy<ImmutableArray<NormTimeline>> _all;

    /// <summary>The national timelines.</summary>
    /// <param name="timelines">The timelines of every area.</param>
    /// <exception cref="ArgumentException">Two timelines have one id.</exception>
    public NormSet(IEnumerable<NormTimeline> timelines)
        : this(() => timelines)
    {
        _ = All;
    }

    // An answer asks for the few timelines it needs; the list of all is only made for those who read lists.
    internal NormSet(Func<IEnumerable<NormTimeline>> timelines)
        : this(new Lazy<ImmutableArray<NormTimeline>>(() => EachOnce(timelines())), ImmutableDictionary.Create<string, NormTimeline>(StringComparer.Ordinal))
    {
    }

    private NormSet(Lazy<ImmutableArray<NormTimeline>> all, ImmutableDictionary<string, NormTimeline> overlaid)
    {
        _all = all;
        _overlaid = overlaid;
    }

    /// <summary>Every timeline, with the local rules laid over it.</summary>
    public ImmutableArray<NormTimeline> All => _all.Value;

    /// <summary>The timeline as it stands in this set.</summary>
    /// <typeparam name="T">The type of its values.</typeparam>
    /// <param name="national">The national timeline.</param>
    public NormTimeline<T> Of<T>(NormTimeline<T> national)
        where T : notnull => (NormTimeline<T>)Of((NormTimeline)Guard.Against.Null(national));

    internal NormTimeline Of(NormTimeline national) =>
        _overlaid.TryGetValue(national.Id, out var overlaid) ? overlaid : national;

    /// <summary>A new set with a local rule laid over one timeline.</summary>
    /// <param name="rule">The local rule.</param>
    /// <exception cref="LocalRuleRefusedException">There is no such norm, or it does not allow the rule.</exception>
    public NormSet With(LocalRule rule)
    {
        Guard.Against.Null(rule);
        for (var index = 0; index < All.Length; index++)
        {
            if (string.Equals(All[index].Id, rule.NormId, StringComparison.Ordinal))
            {
                var overlaid = All[index].WithLocal(rule);
                var all = All.SetItem(index, overlaid);
                return new NormSet(new Lazy<ImmutableArray<NormTimeline>>(all), _overlaid.SetItem(rule.NormId, overlaid));
            }
        }

        throw new LocalRuleRefusedException(rule.NormId, $"There is no norm '{rule.NormId}'.");
    }

    /// <summary>The timelines of some rooms of the house.</summary>
    /// <param name="rooms">The beginnings of their ids.</param>
    internal ImmutableArray<NormTimeline> Within(params ReadOnlySpan<string> rooms)
    {
        var within = ImmutableArray.CreateBuilder<NormTimeline>();
        foreach (var timeline in All)
        {
            foreach (var room in rooms)
            {
                if (timeline.Id.StartsWith(room, StringComparison.Ordinal))
                {
                    within.Add(timeline);
                    break;
                }
            }
        }

        return within.ToImmutable();
    }

    private static ImmutableArray<NormTimeline> EachOnce(IEnumerable<NormTimeline> timelines)
    {
        ImmutableArray<NormTimeline> all = [.. timelines];
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var timeline in all)
        {
            if (!ids.Add(timeline.Id))
            {
                throw new ArgumentException($"Two timelines are named '{timeline.Id}'.", nameof(timelines));
            }
        }

        return all;
    }
}
