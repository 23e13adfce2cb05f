using PublicServiceUnits.Units;

namespace PublicServiceUnits.Json.Units;

/// <summary>Another unit while its members are read.</summary>
internal sealed record ReferenceDraft(string? Name, BudgetRelationCode? BudgetCode);
