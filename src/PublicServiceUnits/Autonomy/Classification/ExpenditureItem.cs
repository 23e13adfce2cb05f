using PublicServiceUnits.Quantities;

namespace PublicServiceUnits.Autonomy;

/// <summary>One kind of expenditure of the unit, in dong, from the estimates of the year for which the plan is drawn up.</summary>
public sealed record ExpenditureItem
{
    /// <summary>What kind of expenditure it is.</summary>
    public required ExpenditureItemKind Kind { get; init; }

    /// <summary>The host's own name for the line, shown beside the kind; null where there is none.</summary>
    public string? Label { get; init; }

    /// <summary>The amount, in dong; null where it is not known.</summary>
    public Vnd? Amount { get; init; }

    /// <summary>
    /// For shared costs: the part that falls on services not funded by the State, in dong, allocated by a fitting key
    /// (clause 5, Article 6, Decree 60/2021/NĐ-CP as amended); null where not known.
    /// </summary>
    public Vnd? PartForNonStateFundedServices { get; init; }

    /// <summary>The block of a multi-function health centre to which the item belongs; null where the unit is none.</summary>
    public ServiceBlock? Block { get; init; }

    /// <summary>
    /// Whether the item comes from an irregular activity outside the main functions. From 2025-07-07 such an item is left
    /// out (clause 3, Article 10, Decree 60/2021/NĐ-CP as amended).
    /// </summary>
    public bool OutsideMainFunctions { get; init; }
}
