using System.Collections.Immutable;
using Ardalis.GuardClauses;
using NodaTime;
using PublicServiceUnits.Reasoning;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Json;

/// <summary>What a unit file holds: one unit as it is, or the versions of its history.</summary>
public sealed record UnitDocument
{
    internal UnitDocument(PublicServiceUnit? unit, ImmutableArray<UnitVersion> versions)
    {
        Unit = unit;
        Versions = versions;
    }

    /// <summary>The unit; null where the file holds a history.</summary>
    public PublicServiceUnit? Unit { get; }

    /// <summary>The versions as the file lists them; empty where it holds one unit.</summary>
    public ImmutableArray<UnitVersion> Versions { get; }

    /// <summary>Whether the file holds a history.</summary>
    public bool IsHistory => Unit is null;

    /// <summary>
    /// What in the file cannot be true together: of one unit on a date (<see cref="UnitRules.Check(PublicServiceUnit, LocalDate)"/>),
    /// of a history over all its days (<see cref="UnitRules.Check(IEnumerable{UnitVersion})"/>).
    /// </summary>
    /// <param name="rules">The rules of units, <c>Rulebook.National.Units</c>.</param>
    /// <param name="date">The date, asked of one unit only.</param>
    public ImmutableArray<FactError> Check(UnitRules rules, LocalDate date)
    {
        Guard.Against.Null(rules);
        return Unit is { } unit ? rules.Check(unit, date) : rules.Check(Versions);
    }

    /// <summary>The unit as the file has it on a date; of one unit without a history, the unit. Null where the history has none, or two, on the date.</summary>
    /// <param name="date">The date.</param>
    public PublicServiceUnit? On(LocalDate date)
    {
        var day = date.WithCalendar(CalendarSystem.Iso);
        var holding = Versions.Where(version => version.Period.Contains(day)).ToList();
        return Unit ?? (holding.Count == 1 ? holding[0].Unit : null);
    }
}
