using PublicServiceUnits.Law;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Organisation;

/// <summary>One point of an answer on councils: what the law says, and how the unit stands to it.</summary>
/// <param name="Kind">The point.</param>
/// <param name="Verdict">Met, not met, nothing to compare with (not applicable), open, or for an authority.</param>
/// <param name="Content">What the law says.</param>
/// <param name="Difference">How many too many (above 0) or too few (below 0): members, months, terms, votes; null where nothing is counted or the point is met.</param>
/// <param name="Provision">The deciding provision.</param>
/// <param name="Verification">How well it is verified.</param>
public sealed record CouncilPoint(
    CouncilPointKind Kind, Verdict Verdict, LocalizedText Content, long? Difference, Provision Provision, Verification Verification);
