namespace PublicServiceUnits.Benchmarks;

/// <summary>The figures every contender gets: A and B in dong, and whether investment is self-financed.</summary>
public sealed record UnitFigures(long Revenue, long Expenditure, bool InvestmentSelfFinanced);
