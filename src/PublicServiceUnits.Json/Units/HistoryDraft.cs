using System.Collections.Immutable;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Json.Units;

/// <summary>The versions of a unit as a file lists them.</summary>
internal sealed record HistoryDraft(ImmutableArray<UnitVersion> Versions);
