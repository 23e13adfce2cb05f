using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Autonomy;

/// <summary>What must hold of a unit for a right: yes, no, or not told.</summary>
/// <param name="Fact">The fact that is missing where it is not told.</param>
/// <param name="Label">The case in words, "in health".</param>
/// <param name="Holds">Whether it holds; null where it is not told.</param>
internal sealed record RightCondition(MissingFact Fact, LocalizedText Label, Func<RightsFacts, bool?> Holds);
