using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Law;

namespace PublicServiceUnits.Json;

/// <summary>One row of the matrix of rights, as it stands in JSON.</summary>
/// <param name="Kind">The matter.</param>
/// <param name="Title">The matter in words, as the law calls it on the date.</param>
/// <param name="Status">How far the right goes; null where facts are missing or the text is ambiguous.</param>
/// <param name="Content">The right and its conditions; where facts are missing, what holds in each case.</param>
/// <param name="Approver">Who approves; null where the law names nobody.</param>
/// <param name="Provision">The deciding provision, in Vietnamese.</param>
/// <param name="ProvisionEn">The same in English.</param>
/// <param name="Verification">How well it is verified.</param>
public sealed record RightRowDocument(
    RightKind Kind,
    TextDocument Title,
    RightStatus? Status,
    TextDocument Content,
    TextDocument? Approver,
    string Provision,
    string ProvisionEn,
    Verification Verification);
