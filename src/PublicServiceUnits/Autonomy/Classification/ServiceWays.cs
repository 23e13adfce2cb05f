namespace PublicServiceUnits.Autonomy;

/// <summary>The ways by services and prices: open, closed or not known, and where the finding of each stands in the buffer.</summary>
internal readonly record struct ServiceWays(
    bool? NonStateFundedWithInvestment,
    int NonStateFundedWithInvestmentAt,
    bool? StateOrderedAtFullCost,
    int StateOrderedAtFullCostAt,
    bool? NonStateFundedWithoutInvestment,
    int NonStateFundedWithoutInvestmentAt);
