using PublicServiceUnits.Quantities;

namespace PublicServiceUnits.Autonomy;

/// <summary>
/// One source of money of the unit, in dong, from the estimates of the year for which the plan is drawn up. Give the
/// amount with the deductions that the law of the date asks for, or the net figure where the host has already made them.
/// </summary>
public sealed record RevenueItem
{
    /// <summary>What kind of source it is.</summary>
    public required RevenueItemKind Kind { get; init; }

    /// <summary>The host's own name for the line, shown beside the kind; null where there is none.</summary>
    public string? Label { get; init; }

    /// <summary>The amount before any deduction, in dong; null where it is not known.</summary>
    public Vnd? Amount { get; init; }

    /// <summary>
    /// The figure after every deduction that the law of the date asks for, in dong, where the host has already made them;
    /// null to let the deductions below be made here. Give this or <see cref="Amount"/>, not both.
    /// </summary>
    public Vnd? Net { get; init; }

    /// <summary>The costs of the activity, in dong (chi phí của hoạt động); null where not known.</summary>
    public Vnd? Costs { get; init; }

    /// <summary>Depreciation of the assets used, in dong (trích khấu hao); null where not known. Counts from 2025-07-07.</summary>
    public Vnd? Depreciation { get; init; }

    /// <summary>What is put aside for salary reform, in dong (trích nguồn cải cách tiền lương); null where not known. Counts from 2025-07-07.</summary>
    public Vnd? SalaryReformProvision { get; init; }

    /// <summary>Taxes and other obligations to the State, in dong (nghĩa vụ với Nhà nước); null where not known.</summary>
    public Vnd? ObligationsToState { get; init; }

    /// <summary>The part of retained fees for tasks outside autonomy, in dong; null where not known.</summary>
    public Vnd? PartOutsideAutonomy { get; init; }

    /// <summary>The part of tuition put in the study-encouragement scholarship fund, in dong; null where not known. Counts from 2025-07-07.</summary>
    public Vnd? ScholarshipFundPart { get; init; }

    /// <summary>The part of tuition spent on science, technology and innovation by a higher education institution, in dong; null where not known. Counts from 2025-07-07.</summary>
    public Vnd? ScienceAndInnovationPart { get; init; }

    /// <summary>The block of a multi-function health centre to which the item belongs; null where the unit is none.</summary>
    public ServiceBlock? Block { get; init; }

    /// <summary>
    /// Whether the item comes from an irregular activity outside the main functions. From 2025-07-07 such an item is left
    /// out (clause 3, Article 10, Decree 60/2021/NĐ-CP as amended).
    /// </summary>
    public bool OutsideMainFunctions { get; init; }
}
