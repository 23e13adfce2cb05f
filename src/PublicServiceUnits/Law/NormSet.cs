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

    /// <summary>The national timelines.</summary>
    /// <param name="timelines">The timelines of every area.</param>
    /// <exception cref="ArgumentException">Two timelines have one id.</exception>
    public NormSet(IEnumerable<NormTimeline> timelines)
        : this([.. timelines], ImmutableDictionary.Create<string, NormTimeline>(StringComparer.Ordinal))
    {
        var repeated = All.GroupBy(timeline => timeline.Id, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1);
        if (repeated is not null)
        {
            throw new ArgumentException($"Two timelines are named '{repeated.Key}'.", nameof(timelines));
        }
    }

    private NormSet(ImmutableArray<NormTimeline> all, ImmutableDictionary<string, NormTimeline> overlaid)
    {
        All = all;
        _overlaid = overlaid;
    }

    /// <summary>Every timeline, with the local rules laid over it.</summary>
    public ImmutableArray<NormTimeline> All { get; }

    /// <summary>The timeline as it stands in this set.</summary>
    /// <typeparam name="T">The type of its values.</typeparam>
    /// <param name="national">The national timeline.</param>
    public NormTimeline<T> Of<T>(NormTimeline<T> national)
        where T : notnull =>
        _overlaid.TryGetValue(Guard.Against.Null(national).Id, out var overlaid) ? (NormTimeline<T>)overlaid : national;

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
                return new NormSet(All.SetItem(index, overlaid), _overlaid.SetItem(rule.NormId, overlaid));
            }
        }

        throw new LocalRuleRefusedException(rule.NormId, $"There is no norm '{rule.NormId}'.");
    }
}
