using PublicServiceUnits.Law;

namespace PublicServiceUnits.Autonomy;

/// <summary>How the general rules treat a kind of item, version by version, and where that stands.</summary>
internal sealed record ItemRow<TKind>(TKind Kind, ItemTreatment As2021, ItemTreatment As2022, ItemTreatment As2025, Provision[] Sources)
    where TKind : struct, Enum;
