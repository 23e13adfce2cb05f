using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Autonomy;

/// <summary>A second way to count an item, which the law neither clearly allows nor clearly forbids.</summary>
/// <param name="Reason">The gap or conflict.</param>
/// <param name="Revenue">What the second way adds to A, in dong.</param>
/// <param name="Expenditure">What it adds to B, in dong.</param>
/// <param name="InTreatment">Whether the item belongs to the treatment field.</param>
internal sealed record Contest(FindingReason Reason, Int128 Revenue, Int128 Expenditure, bool InTreatment);
