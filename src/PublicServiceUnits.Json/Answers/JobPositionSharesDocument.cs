using System.Collections.Immutable;
using NodaTime;
using PublicServiceUnits.Organisation;

namespace PublicServiceUnits.Json;

/// <summary>The shares by level of one position, as it stands in JSON.</summary>
/// <param name="Label">The host's own name for it.</param>
/// <param name="Levels">The levels used, the highest first.</param>
/// <param name="IsWithin">Whether every level keeps its cap; null where that is open or no cap binds.</param>
/// <param name="ToleratedUntil">The last day on which a surplus of placement is tolerated; null where there is none.</param>
public sealed record JobPositionSharesDocument(string? Label, ImmutableArray<LevelShareDocument> Levels, bool? IsWithin, LocalDate? ToleratedUntil)
{
    internal static JobPositionSharesDocument From(JobPositionShares shares) => new(
        shares.Label,
        [.. shares.Levels.Select(one => new LevelShareDocument(one.Level, one.People, one.Most, one.MostByOtherReading, one.OverAtLeast, one.OverAtMost))],
        shares.IsWithin,
        shares.ToleratedUntil);
}
