using PublicServiceUnits.Quantities;

namespace PublicServiceUnits.Json;

/// <summary>The share of one employee in the reward and welfare funds, as it stands in JSON.</summary>
/// <param name="Label">The host's own name for the employee; null where there is none.</param>
/// <param name="Months">The months counted.</param>
/// <param name="Amount">The share, in dong.</param>
public sealed record DissolutionShareDocument(string? Label, int Months, Vnd Amount);
