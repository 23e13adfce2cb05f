using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Organisation;

namespace PublicServiceUnits.Json;

/// <summary>How many contracts of a kind a unit may have and has, as it stands in JSON.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Status">How far the right goes; null where it is open.</param>
/// <param name="Given">Those there are; null where not asked.</param>
/// <param name="Most">The most; null where the law sets no number or it is open.</param>
/// <param name="Over">How many are too many; null where that cannot be said.</param>
public sealed record HeadcountContractsDocument(HeadcountContractKind Kind, RightStatus? Status, int? Given, int? Most, int? Over);
