using NodaTime;

namespace PublicServiceUnits.Law;

/// <summary>Shorthand for timelines whose norms follow each other without a gap.</summary>
internal static class Timelines
{
    /// <summary>The day on which a person last compared the norms with their sources, unless a norm says otherwise.</summary>
    private static readonly LocalDate CheckedOn = new(2026, 11, 24);

    public static Version<T> From<T>(LocalDate from, T value, params Provision[] provisions)
        where T : notnull => new(from, value, Verification.TextRead, provisions);

    public static Version<T> FromSecondary<T>(LocalDate from, T value, params Provision[] provisions)
        where T : notnull => new(from, value, Verification.SecondarySource, provisions);

    /// <summary>Each version holds until the day before the next; the last one until <paramref name="ceasesOn"/>, or with no end.</summary>
    public static NormTimeline<T> Of<T>(
        string id,
        LocalizedText description,
        LocalDate? ceasesOn,
        LocalRulePolicy<T>? localRules,
        params Version<T>[] versions)
        where T : notnull
    {
        var norms = new Norm<T>[versions.Length];
        for (var index = 0; index < versions.Length; index++)
        {
            var (from, value, verification, provisions) = versions[index];
            LocalDate? end = index + 1 < versions.Length ? versions[index + 1].From : ceasesOn;
            var period = end is { } ceases ? EffectivePeriod.UntilCeasing(from, ceases) : EffectivePeriod.Since(from);
            norms[index] = new Norm<T>(value, period, verification, CheckedOn, provisions);
        }

        return new NormTimeline<T>(id, description, norms, localRules);
    }

    public static NormTimeline<T> Of<T>(string id, LocalizedText description, params Version<T>[] versions)
        where T : notnull => Of(id, description, null, null, versions);

    public static NormTimeline<T> Ending<T>(string id, LocalizedText description, LocalDate ceasesOn, params Version<T>[] versions)
        where T : notnull => Of(id, description, ceasesOn, null, versions);

    public readonly record struct Version<T>(LocalDate From, T Value, Verification Verification, Provision[] Provisions)
        where T : notnull;
}
