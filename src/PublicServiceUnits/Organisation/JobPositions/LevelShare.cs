namespace PublicServiceUnits.Organisation;

/// <summary>How many people one level of a position may have, and how many it has.</summary>
/// <param name="Level">The level.</param>
/// <param name="People">Those there are; null where not known.</param>
/// <param name="Most">The most that clause 2, Article 10, Decree 232/2026/NĐ-CP allows, by the stricter reading where two differ; null where nothing caps the level or the base is not known.</param>
/// <param name="MostByOtherReading">The most by the other reading; null where there is one reading, or the other sets no cap.</param>
/// <param name="OverAtLeast">How many are too many by every reading; null where that cannot be said.</param>
/// <param name="OverAtMost">How many are too many by the stricter reading; null where that cannot be said.</param>
public sealed record LevelShare(CareerLevel Level, int? People, int? Most, int? MostByOtherReading, int? OverAtLeast, int? OverAtMost);
