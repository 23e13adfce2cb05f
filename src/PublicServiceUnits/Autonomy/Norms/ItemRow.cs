using PublicServiceUnits.Law;

namespace PublicServiceUnits.Autonomy;

/// <summary>How the general rules treat a kind of item.</summary>
internal static class ItemRow
{
    /// <summary>Alike in every version.</summary>
    public static ItemRow<TKind> Same<TKind>(TKind kind, ItemTreatment treatment, params Provision[] sources)
        where TKind : struct, Enum => new(kind, treatment, treatment, treatment, sources);

    /// <summary>Under the decree, under its circular, under its amendment.</summary>
    public static ItemRow<TKind> Changing<TKind>(TKind kind, ItemTreatment as2021, ItemTreatment as2022, ItemTreatment as2025, params Provision[] sources)
        where TKind : struct, Enum => new(kind, as2021, as2022, as2025, sources);
}
