using System.Collections.Immutable;
using NodaTime;
using PublicServiceUnits.Quantities;

namespace PublicServiceUnits.Law;

/// <summary>
/// The norms of one legal quantity over time. Two norms never hold on one day: a timeline with an overlap cannot be
/// made. A day without a norm answers with the reason, never with a default.
/// </summary>
/// <typeparam name="T">The type of the value.</typeparam>
public sealed class NormTimeline<T> : NormTimeline
    where T : notnull
{
    private readonly ImmutableArray<Norm<T>> _national;
    private readonly ImmutableArray<Norm<T>> _local;
    private readonly LocalRulePolicy<T>? _policy;

    /// <summary>A legal quantity over time.</summary>
    /// <param name="id">Its stable name.</param>
    /// <param name="description">What it is.</param>
    /// <param name="norms">Its values; in any order, at least one.</param>
    /// <param name="localRules">Who may set an own value and within which limits; null where the law lets nobody.</param>
    /// <exception cref="ArgumentException">There is no norm, or two norms hold on one day.</exception>
    public NormTimeline(string id, LocalizedText description, IEnumerable<Norm<T>> norms, LocalRulePolicy<T>? localRules = null)
        : this(id, description, InOrder(id, norms), [], localRules)
    {
    }

    private NormTimeline(
        string id,
        LocalizedText description,
        ImmutableArray<Norm<T>> national,
        ImmutableArray<Norm<T>> local,
        LocalRulePolicy<T>? policy)
        : base(id, description)
    {
        _national = national;
        _local = local;
        _policy = policy;
    }

    /// <inheritdoc />
    public override Provision? LocalRulesAllowedBy => _policy?.Basis;

    /// <inheritdoc />
    public override ImmutableArray<Norm> Norms => [.. _national, .. _local];

    /// <summary>The norm in force on the day, or why there is none. A local norm goes before the national one.</summary>
    /// <param name="date">The day asked.</param>
    public NormLookup<T> At(LocalDate date)
    {
        date = date.ToIso();
        foreach (var norm in _local)
        {
            if (norm.Period.Contains(date))
            {
                return new NormLookup<T>(NormStatus.InForce, norm);
            }
        }

        var ended = false;
        foreach (var norm in _national)
        {
            if (date < norm.Period.From)
            {
                return new NormLookup<T>(ended ? NormStatus.Gap : NormStatus.NotYetInForce, null);
            }

            if (norm.Period.Contains(date))
            {
                return new NormLookup<T>(NormStatus.InForce, norm);
            }

            ended = true;
        }

        return new NormLookup<T>(NormStatus.Ended, null);
    }

    /// <inheritdoc />
    public override Norm? NormAt(LocalDate day) => At(day).Norm;

    /// <inheritdoc />
    public override NormStatus StatusAt(LocalDate day) => At(day).Status;

    internal override NormTimeline WithLocal(LocalRule rule) => rule is LocalRule<T> typed
        ? WithLocal(typed)
        : throw new LocalRuleRefusedException(Id, $"The norm '{Id}' holds values of type {typeof(T).Name}.");

    private NormTimeline<T> WithLocal(LocalRule<T> rule)
    {
        if (_policy is null)
        {
            throw new LocalRuleRefusedException(Id, $"The law does not let a local rule stand over the norm '{Id}'.");
        }

        var local = rule.Norm.AsLocal();
        if (!IsCovered(local.Period))
        {
            throw new LocalRuleRefusedException(
                Id,
                $"The local rule for the norm '{Id}' ({local.Period}) goes beyond the days on which the national norm is in force.");
        }

        foreach (var other in _local)
        {
            if (other.Period.Overlaps(local.Period))
            {
                throw new LocalRuleRefusedException(Id, $"Two local rules for the norm '{Id}' hold on one day: {other.Period} and {local.Period}.");
            }
        }

        foreach (var national in _national)
        {
            if (national.Period.Overlaps(local.Period) && !_policy.Admits(national.Value, local.Value))
            {
                throw new LocalRuleRefusedException(
                    Id,
                    $"The local value '{local.ValueText(Language.English)}' for the norm '{Id}' is outside what {_policy.Basis.ToText(Language.English)} allows: {_policy.Limits.English}");
            }
        }

        return new NormTimeline<T>(Id, Description, _national, InOrder(Id, [.. _local, local]), _policy);
    }

    // A local rule stands over a national norm; where that is not, or no longer, in force there is nothing to stand over.
    private bool IsCovered(EffectivePeriod local)
    {
        var from = local.From;
        foreach (var national in _national)
        {
            if (!national.Period.Contains(from))
            {
                continue;
            }

            if (national.Period.To is not { } last || (local.To is { } to && to <= last))
            {
                return true;
            }

            from = last.PlusDays(1);
        }

        return false;
    }

    private static ImmutableArray<Norm<T>> InOrder(string id, IEnumerable<Norm<T>> norms)
    {
        Norm<T>[] ordered = [.. norms];
        if (ordered.Length == 0)
        {
            throw new ArgumentException($"The timeline '{id}' has no norm.", nameof(norms));
        }

        Array.Sort(ordered, static (left, right) => left.Period.From.CompareTo(right.Period.From));
        for (var index = 1; index < ordered.Length; index++)
        {
            if (ordered[index - 1].Period.Overlaps(ordered[index].Period))
            {
                throw new ArgumentException(
                    $"Two norms of the timeline '{id}' hold on one day: {ordered[index - 1].Period} and {ordered[index].Period}.",
                    nameof(norms));
            }
        }

        return [.. ordered];
    }
}
