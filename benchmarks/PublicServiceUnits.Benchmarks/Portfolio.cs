using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Quantities;

namespace PublicServiceUnits.Benchmarks;

/// <summary>Ten thousand varied units, the same in every run: all groups and bands, small schools to large hospitals.</summary>
internal static class Portfolio
{
    public const int Size = 10_000;

    private const int LargestPercentTimes100 = 13_000;

    public static UnitFigures[] Create()
    {
        // A fixed linear congruential sequence: varied, and the same on every machine and runtime.
        var state = 20_171_025UL;
        var units = new UnitFigures[Size];
        for (var index = 0; index < Size; index++)
        {
            var expenditure = 500_000_000L + (long)(Next() % 400_000_000_000UL);
            var percentTimes100 = (long)(Next() % LargestPercentTimes100);
            units[index] = new UnitFigures((long)((Int128)expenditure * percentTimes100 / 10_000), expenditure, Next() % 2 == 0);
        }

        return units;

        ulong Next()
        {
            state = unchecked((state * 6_364_136_223_846_793_005UL) + 1_442_695_040_888_963_407UL);
            return state >> 33;
        }
    }

    public static ClassificationFacts ToFacts(UnitFigures unit) => new()
    {
        RevenueTotal = new Vnd(unit.Revenue),
        ExpenditureTotal = new Vnd(unit.Expenditure),
        Investment = unit.Revenue >= unit.Expenditure ? new InvestmentFigures { SelfFinanced = unit.InvestmentSelfFinanced } : null,
    };
}
