using PublicServiceUnits.Law;
using PublicServiceUnits.Organisation;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Json;

/// <summary>One point of an answer on councils, as it stands in JSON.</summary>
/// <param name="Kind">The point.</param>
/// <param name="Verdict">How the unit stands to it.</param>
/// <param name="Content">What the law says.</param>
/// <param name="Difference">How many too many (above 0) or too few (below 0); null where nothing is counted or the point is met.</param>
/// <param name="Provision">The deciding provision, in Vietnamese.</param>
/// <param name="ProvisionEn">The same in English.</param>
/// <param name="Verification">How well it is verified.</param>
public sealed record CouncilPointDocument(
    CouncilPointKind Kind, Verdict Verdict, TextDocument Content, long? Difference, string Provision, string ProvisionEn, Verification Verification);
