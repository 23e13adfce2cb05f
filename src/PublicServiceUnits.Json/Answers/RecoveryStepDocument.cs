using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Quantities;

namespace PublicServiceUnits.Json;

/// <summary>One step of a recovery as it stands in JSON; amounts in dong.</summary>
/// <param name="Source">What pays.</param>
/// <param name="Available">What it holds, as far as known.</param>
/// <param name="Amount">What it pays.</param>
public sealed record RecoveryStepDocument(RecoverySource Source, Vnd Available, Vnd Amount);
