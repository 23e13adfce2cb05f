using PublicServiceUnits.Law;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Organisation;

/// <summary>One row of the matrix of powers.</summary>
/// <param name="Kind">The power.</param>
/// <param name="Holder">Who holds it; null where a fact is missing or the law leaves it open.</param>
/// <param name="Content">What the law says of it.</param>
/// <param name="Provision">The deciding provision.</param>
/// <param name="Period">The days on which that rule holds.</param>
/// <param name="Verification">How well it is verified.</param>
/// <param name="Reason">The gap of the law that leaves the row open; null where there is none.</param>
public sealed record PowerRow(
    PowerKind Kind,
    PowerHolder? Holder,
    LocalizedText Content,
    Provision Provision,
    EffectivePeriod Period,
    Verification Verification,
    FindingReason? Reason = null)
{
    /// <summary>The function that the power is part of.</summary>
    public UnitFunction Function => UnitFunctions.Of(Kind);
}
