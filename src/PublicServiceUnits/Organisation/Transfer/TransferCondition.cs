using PublicServiceUnits.Law;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Organisation;

/// <summary>One condition of a transfer and how it stands.</summary>
/// <param name="Kind">The condition.</param>
/// <param name="Verdict">Met, not met, open, or for an authority.</param>
/// <param name="Provision">The deciding provision.</param>
/// <param name="Verification">How well it is verified.</param>
public sealed record TransferCondition(TransferConditionKind Kind, Verdict Verdict, Provision Provision, Verification Verification);
