using PublicServiceUnits.Law;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Autonomy;

/// <summary>One row of the matrix of rights.</summary>
/// <param name="Kind">The matter.</param>
/// <param name="Title">The matter in words, as the law calls it on the date.</param>
/// <param name="Status">How far the right goes; null where facts are missing or the text is ambiguous.</param>
/// <param name="Content">The right and its conditions; where facts are missing, what holds in each case.</param>
/// <param name="Approver">Who approves; null where the law names nobody.</param>
/// <param name="Provision">The deciding provision.</param>
/// <param name="Verification">How well it is verified.</param>
/// <param name="Reason">The gap of the law that leaves the row open, or a remark; null where there is neither.</param>
public sealed record RightRow(
    RightKind Kind,
    LocalizedText Title,
    RightStatus? Status,
    LocalizedText Content,
    LocalizedText? Approver,
    Provision Provision,
    Verification Verification,
    FindingReason? Reason = null);
