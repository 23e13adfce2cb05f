using System.Collections.Immutable;
using NodaTime;
using PublicServiceUnits.Json;
using PublicServiceUnits.Reasoning;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Cli.Units;

/// <summary>What a unit file says of its unit on a date, and what in it cannot be true together.</summary>
internal sealed record UnitReport
{
    private UnitReport(LocalDate on, UnitLifeStage? stage, UnitVersion? version, PublicServiceUnit? unit, ImmutableArray<FactError> findings) =>
        (On, Stage, Version, Unit, Findings) = (on, stage, version, unit, findings);

    public LocalDate On { get; }

    /// <summary>Where the date stands in the history; null where two versions hold on one day, and of one unit without a history.</summary>
    public UnitLifeStage? Stage { get; }

    public UnitVersion? Version { get; }

    public PublicServiceUnit? Unit { get; }

    public ImmutableArray<FactError> Findings { get; }

    public ManagingBodyPoint? Point => Unit?.ManagingBody is { } body ? Rulebook.National.Units.PointOf(body, On) : null;

    public UnitLegalClassOnDate? LegalClass => Unit is { } unit ? Rulebook.National.Units.LegalClassOf(unit.LegalClass, On) : null;

    public ChapterPlace? Chapter => Unit?.Chapter is { } chapter ? Rulebook.National.Units.PlaceOf(chapter, On) : null;

    public static UnitReport Of(UnitDocument document, LocalDate on)
    {
        var findings = document.Check(Rulebook.National.Units, on);
        if (!document.IsHistory)
        {
            return new UnitReport(on, null, null, document.Unit, findings);
        }

        // Versions that overlap make no history; the finding says so.
        if (findings.Any(finding => finding.Code is "units.history/overlap" or "units.history/empty"))
        {
            return new UnitReport(on, null, null, document.On(on), findings);
        }

        var then = new UnitHistory(document.Versions).On(on);
        return new UnitReport(on, then.Stage, then.Version, then.Unit, findings);
    }
}
