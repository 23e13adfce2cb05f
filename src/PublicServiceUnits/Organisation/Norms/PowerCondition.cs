using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Organisation;

/// <summary>What must hold of a unit for a rule on a power: yes, no, or not told.</summary>
/// <param name="Facts">The facts that are missing where it is not told.</param>
/// <param name="Holds">Whether it holds; null where it is not told.</param>
internal sealed record PowerCondition(Func<PowersFacts, bool?> Holds, params MissingFact[] Facts);
