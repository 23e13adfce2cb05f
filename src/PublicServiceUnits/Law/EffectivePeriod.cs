using Ardalis.GuardClauses;
using NodaTime;
using NodaTime.Text;
using PublicServiceUnits.Quantities;

namespace PublicServiceUnits.Law;

/// <summary>
/// The days on which a rule is in force, both ends included; the end may be open. "Ceases to have effect from D" means
/// that the last day is D − 1.
/// </summary>
public readonly record struct EffectivePeriod
{
    private EffectivePeriod(LocalDate from, LocalDate? to)
    {
        From = from.ToIso();
        To = to?.ToIso();
    }

    /// <summary>The first day in force.</summary>
    public LocalDate From { get; }

    /// <summary>The last day in force, or null while no end is known.</summary>
    public LocalDate? To { get; }

    /// <summary>From a day on, with no end known.</summary>
    /// <param name="from">The first day in force.</param>
    public static EffectivePeriod Since(LocalDate from) => new(from, null);

    /// <summary>From a first to a last day, both in force.</summary>
    /// <param name="from">The first day in force.</param>
    /// <param name="to">The last day in force; not before <paramref name="from"/>.</param>
    /// <exception cref="ArgumentException">The last day is before the first.</exception>
    public static EffectivePeriod Between(LocalDate from, LocalDate to)
    {
        Guard.Against.InvalidInput(to, nameof(to), last => last >= from, "The last day in force is before the first.");
        return new EffectivePeriod(from, to);
    }

    /// <summary>From a first day up to the day before the one on which the rule ceases to have effect.</summary>
    /// <param name="from">The first day in force.</param>
    /// <param name="ceasesOn">The first day on which the rule has no effect any more.</param>
    /// <exception cref="ArgumentException">The rule would end before it begins.</exception>
    public static EffectivePeriod UntilCeasing(LocalDate from, LocalDate ceasesOn) => Between(from, ceasesOn.PlusDays(-1));

    /// <summary>Whether the rule is in force on the day.</summary>
    /// <param name="date">The day asked.</param>
    public bool Contains(LocalDate date) => date >= From && (To is not { } to || date <= to);

    /// <summary>Whether some day is in both periods.</summary>
    /// <param name="other">The other period.</param>
    public bool Overlaps(EffectivePeriod other) =>
        (To is not { } to || other.From <= to) && (other.To is not { } otherTo || From <= otherTo);

    /// <summary>The period in ISO dates, "2021-08-15/2025-07-06", with ".." for an open end.</summary>
    public override string ToString() =>
        $"{LocalDatePattern.Iso.Format(From)}/{(To is { } to ? LocalDatePattern.Iso.Format(to) : "..")}";
}
