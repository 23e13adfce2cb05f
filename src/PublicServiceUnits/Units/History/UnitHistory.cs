using System.Collections.Immutable;
using Ardalis.GuardClauses;
using NodaTime;
using PublicServiceUnits.Quantities;

namespace PublicServiceUnits.Units;

/// <summary>
/// What a unit was over time: dated versions of which no two hold on one day. Versions that come from outside are checked first
/// with <see cref="UnitRules.Check(IEnumerable{UnitVersion})"/>.
/// </summary>
public sealed class UnitHistory
{
    /// <summary>A history.</summary>
    /// <param name="versions">The versions in any order; at least one.</param>
    /// <exception cref="ArgumentException">There is no version, or two hold on one day.</exception>
    public UnitHistory(params IEnumerable<UnitVersion> versions)
    {
        Versions = InOrder(Guard.Against.Null(versions));
        Guard.Against.InvalidInput(Versions, nameof(versions), all => !all.IsEmpty, "A history has at least one version.");
        for (var index = 1; index < Versions.Length; index++)
        {
            if (Versions[index - 1].Period.Overlaps(Versions[index].Period))
            {
                throw new ArgumentException(
                    $"Two versions hold on one day: {Versions[index - 1].Period} and {Versions[index].Period}.", nameof(versions));
            }
        }
    }

    /// <summary>The versions in order of time.</summary>
    public ImmutableArray<UnitVersion> Versions { get; }

    /// <summary>The unit as it was on a date, or that it was not yet founded, had ended, or is not recorded.</summary>
    /// <param name="date">The date.</param>
    public UnitOnDate On(LocalDate date)
    {
        var day = date.ToIso();
        var before = false;
        foreach (var version in Versions)
        {
            if (version.Period.Contains(day))
            {
                return new UnitOnDate(day, UnitLifeStage.Existing, version);
            }

            if (day < version.Period.From)
            {
                return new UnitOnDate(day, before ? UnitLifeStage.NotRecorded : UnitLifeStage.NotYetFounded, null);
            }

            before = true;
        }

        return new UnitOnDate(day, UnitLifeStage.Ended, null);
    }

    internal static ImmutableArray<UnitVersion> InOrder(IEnumerable<UnitVersion> versions) =>
        [.. versions.OrderBy(version => version.Period.From)];
}
