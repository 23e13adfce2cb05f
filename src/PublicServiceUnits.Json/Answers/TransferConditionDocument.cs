using PublicServiceUnits.Law;
using PublicServiceUnits.Organisation;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Json;

/// <summary>One condition of a transfer, as it stands in JSON.</summary>
/// <param name="Kind">The condition.</param>
/// <param name="Verdict">How it stands.</param>
/// <param name="Provision">The deciding provision, in Vietnamese.</param>
/// <param name="ProvisionEn">The same in English.</param>
/// <param name="Verification">How well it is verified.</param>
public sealed record TransferConditionDocument(
    TransferConditionKind Kind, Verdict Verdict, string Provision, string ProvisionEn, Verification Verification);
