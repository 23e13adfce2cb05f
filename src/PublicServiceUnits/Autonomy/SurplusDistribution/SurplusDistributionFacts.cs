using PublicServiceUnits.Quantities;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Autonomy;

/// <summary>
/// The facts of <c>autonomy.distribute-surplus</c>. The budget year selects the law. Give wishes to have a distribution
/// proposed, or the unit's own distribution to have it checked. What is not known stays null and leads, where the answer
/// depends on it, to an undetermined answer that names it.
/// </summary>
public sealed record SurplusDistributionFacts
{
    /// <summary>The budget year of the surplus; it selects the law.</summary>
    public required int BudgetYear { get; init; }

    /// <summary>The tier of the unit in that year.</summary>
    public AutonomyTier? Tier { get; init; }

    /// <summary>The band inside Group 3. Under Decree 54/2016/NĐ-CP the highest band is above 70 % and the lowest below 30 %.</summary>
    public AutonomyBand? Band { get; init; }

    /// <summary>Under Decree 54/2016/NĐ-CP: whether the level is exactly 70 %, which is in no band.</summary>
    public bool IsExactly70Percent { get; init; }

    /// <summary>
    /// The field of the unit. Up to the budget year 2021 it decides which decree governs, unless the decree is given: science and
    /// technology from 2016, economic and other fields from 2018 (clause 1, Article 23, Circular 145/2017/TT-BTC).
    /// </summary>
    public UnitSector? Sector { get; init; }

    /// <summary>
    /// For the budget years 2021 and 2022: whether the unit ran a plan approved under an older decree (clause 1, Article 40, Decree
    /// 60/2021/NĐ-CP; for 2022 Resolution 116/NQ-CP of 2022).
    /// </summary>
    public bool? KeptOlderPlan { get; init; }

    /// <summary>The older decree under which the unit's plan was approved; it goes before the field.</summary>
    public OlderDecree? PlanDecree { get; init; }

    /// <summary>The surplus (chênh lệch thu lớn hơn chi), in Group 4 the saving (kinh phí tiết kiệm), in dong; 0 or more.</summary>
    public Vnd? Surplus { get; init; }

    /// <summary>The pay of the year; null where not known.</summary>
    public SurplusPayFigures? Pay { get; init; }

    /// <summary>Whether the salary regime of Resolution 27-NQ/TW is in force for the unit. It is not, unless said.</summary>
    public bool SalaryReformInForce { get; init; }

    /// <summary>Whether the law of the unit's field allows another fund; needed where money goes to one.</summary>
    public bool? OtherFundAllowed { get; init; }

    /// <summary>The balance of the development fund, in dong, as the unit reports it.</summary>
    public Vnd? DevelopmentFundBalance { get; init; }

    /// <summary>The depreciation of fixed assets of one year, in dong.</summary>
    public Vnd? YearlyDepreciation { get; init; }

    /// <summary>The wear of fixed assets of one year, in dong.</summary>
    public Vnd? YearlyWear { get; init; }

    /// <summary>Whether the unit needs the balance of the development fund for facilities or equipment.</summary>
    public bool? NeedsInvestment { get; init; }

    /// <summary>What the unit wants; null where it wants nothing beyond what the law asks.</summary>
    public SurplusWishes? Wishes { get; init; }

    /// <summary>The distribution that the unit made, to be checked; null to have one proposed.</summary>
    public SurplusAmounts? Distribution { get; init; }
}
