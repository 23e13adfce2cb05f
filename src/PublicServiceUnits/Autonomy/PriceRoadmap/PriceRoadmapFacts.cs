using PublicServiceUnits.Units;

namespace PublicServiceUnits.Autonomy;

/// <summary>The facts of <c>autonomy.price-roadmap</c>: one service of a unit and what its price holds. What is not known stays null.</summary>
public sealed record PriceRoadmapFacts
{
    /// <summary>The field of the unit's services; before 2021-08-15 it decides which decree governs.</summary>
    public UnitSector? Sector { get; init; }

    /// <summary>Which service is priced.</summary>
    public PricedService? Service { get; init; }

    /// <summary>Whether the service is funded by the State budget (on the list of State-funded services); the road map binds these only.</summary>
    public bool? IsStateFunded { get; init; }

    /// <summary>
    /// Whether the competent authority has issued another road map for the service: a ministry or province (Article 10, Decree
    /// 16/2015/NĐ-CP), from 2021-08-15 one decided by the Prime Minister or as he submits it.
    /// </summary>
    public bool? HasOwnRoadmap { get; init; }

    /// <summary>Whether the State already orders the service at a full-cost price; asked where the decree of the date keeps such prices.</summary>
    public bool? IsOrderedAtFullCost { get; init; }

    /// <summary>Whether the price holds pay.</summary>
    public bool? CoversPay { get; init; }

    /// <summary>Whether the price holds direct costs.</summary>
    public bool? CoversDirectCosts { get; init; }

    /// <summary>Whether the price holds management costs.</summary>
    public bool? CoversManagementCosts { get; init; }

    /// <summary>Whether the price holds depreciation of fixed assets.</summary>
    public bool? CoversDepreciation { get; init; }

    /// <summary>Whether the price holds the other costs that the price law allows.</summary>
    public bool? CoversOtherLawfulCosts { get; init; }

    internal bool? Covers(CostComponent component) => component switch
    {
        CostComponent.Pay => CoversPay,
        CostComponent.DirectCosts => CoversDirectCosts,
        CostComponent.ManagementCosts => CoversManagementCosts,
        CostComponent.Depreciation => CoversDepreciation,
        _ => CoversOtherLawfulCosts,
    };
}
