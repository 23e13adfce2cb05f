using PublicServiceUnits.Organisation;

namespace PublicServiceUnits.Json;

/// <summary>How many people one level of a position may have and has, as it stands in JSON.</summary>
/// <param name="Level">The level.</param>
/// <param name="People">Those there are; null where not known.</param>
/// <param name="Most">The most, by the stricter reading; null where nothing caps the level or the base is not known.</param>
/// <param name="MostByOtherReading">The most by the other reading; null where there is none or it sets no cap.</param>
/// <param name="OverAtLeast">How many are too many by every reading; null where that cannot be said.</param>
/// <param name="OverAtMost">How many are too many by the stricter reading; null where that cannot be said.</param>
public sealed record LevelShareDocument(CareerLevel Level, int? People, int? Most, int? MostByOtherReading, int? OverAtLeast, int? OverAtMost);
