using PublicServiceUnits.Quantities;

namespace PublicServiceUnits.Autonomy;

/// <summary>One step of a recovery; amounts in dong.</summary>
/// <param name="Source">What pays.</param>
/// <param name="Available">What it holds, as far as known.</param>
/// <param name="Amount">What it pays.</param>
public sealed record RecoveryStep(RecoverySource Source, Vnd Available, Vnd Amount);
