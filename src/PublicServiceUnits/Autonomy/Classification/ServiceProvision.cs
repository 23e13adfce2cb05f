namespace PublicServiceUnits.Autonomy;

/// <summary>
/// What services the unit supplies and at what prices: the facts of the ways to Group 1 and Group 2 that rest on no level
/// (points b and c, clauses 1 and 2, Article 9, Decree 60/2021/NĐ-CP). Null where not known.
/// </summary>
public sealed record ServiceProvision
{
    /// <summary>Whether the unit supplies public services not funded by the State budget.</summary>
    public bool? SuppliesNonStateFundedServices { get; init; }

    /// <summary>Whether their prices are set by the market mechanism; from 2025-07-07, by point b, clause 2, Article 6.</summary>
    public bool? PricesFollowTheLaw { get; init; }

    /// <summary>Whether those prices include full depreciation of fixed assets.</summary>
    public bool? PricesIncludeFullDepreciation { get; init; }

    /// <summary>Whether those prices leave accumulation for investment.</summary>
    public bool? AccumulatesForInvestment { get; init; }

    /// <summary>Whether those services cover the unit's recurrent expenditure.</summary>
    public bool? CoversRecurrentExpenditure { get; init; }

    /// <summary>Whether those services cover the unit's investment expenditure.</summary>
    public bool? CoversInvestment { get; init; }

    /// <summary>Whether the unit supplies services on the list of State-funded services.</summary>
    public bool? SuppliesStateListedServices { get; init; }

    /// <summary>Whether the State orders or tenders those services.</summary>
    public bool? OrderedOrTenderedByState { get; init; }

    /// <summary>Whether the State's price covers full cost, depreciation of fixed assets not included.</summary>
    public bool? PriceCoversFullCostWithoutDepreciation { get; init; }
}
