using PublicServiceUnits.Law;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Organisation;

/// <summary>One ground or condition of dissolving a unit and how it stands.</summary>
/// <param name="Kind">The ground or condition.</param>
/// <param name="Verdict">Satisfied where the ground exists or the condition is met; not, not asked of this unit, or open.</param>
/// <param name="Provision">The deciding provision.</param>
/// <param name="Verification">How well it is verified.</param>
public sealed record DissolveCondition(DissolveConditionKind Kind, Verdict Verdict, Provision Provision, Verification Verification);
