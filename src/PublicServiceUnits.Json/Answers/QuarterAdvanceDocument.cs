using PublicServiceUnits.Quantities;

namespace PublicServiceUnits.Json;

/// <summary>One quarter as it stands in JSON; amounts in dong.</summary>
/// <param name="Quarter">The quarter, 1 to 4.</param>
/// <param name="Cap">The most that may be advanced.</param>
/// <param name="Advanced">What was advanced; null where only the most is asked.</param>
/// <param name="Over">By how much that is above the most; null where only the most is asked.</param>
/// <param name="Room">How much more may be advanced; null where only the most is asked.</param>
/// <param name="Uncapped">Group 4: what was spent on reward and welfare beforehand; null otherwise.</param>
public sealed record QuarterAdvanceDocument(int Quarter, Vnd Cap, Vnd? Advanced, Vnd? Over, Vnd? Room, Vnd? Uncapped);
