using System.Numerics;
using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Tests.Autonomy;

/// <summary>The four bodies of rules with percentages, each with a field and a day of it, and what they say in the law's own figures.</summary>
internal static class Regimes
{
    public static readonly LocalDate LastDayAsIssued = new(2025, 7, 6);
    public static readonly LocalDate FirstDayAsAmended = new(2025, 7, 7);

    /// <summary>Field and day of each body of rules.</summary>
    public static readonly (UnitSector Sector, LocalDate On)[] All =
    [
        (UnitSector.EconomicAndOther, new(2018, 2, 14)),
        (UnitSector.ScienceAndTechnology, new(2017, 10, 28)),
        (UnitSector.HealthAndPopulation, new(2021, 8, 15)),
        (UnitSector.HealthAndPopulation, new(2025, 7, 7)),
    ];

    /// <summary>Decree 60/2021, Article 9: from 10, from 30, from 70, from 100 %.</summary>
    public static LevelOutcome ByDecree60(long revenue, long expenditure)
    {
        var a = new BigInteger(revenue) * 100;
        var b = new BigInteger(expenditure);
        return a >= b * 100 ? LevelOutcome.Group1Or2
            : a >= b * 70 ? LevelOutcome.Group3From70To100
            : a >= b * 30 ? LevelOutcome.Group3From30To70
            : a >= b * 10 ? LevelOutcome.Group3From10To30
            : LevelOutcome.Group4;
    }

    /// <summary>Circular 145/2017, 5.3.b: up to 10, above 10, 100 and more, above 100 %.</summary>
    public static LevelOutcome ByCircular145(long revenue, long expenditure)
    {
        var a = new BigInteger(revenue) * 100;
        var b = new BigInteger(expenditure);
        return a > b * 100 ? LevelOutcome.Group1Or2
            : a >= b * 100 ? LevelOutcome.Group2
            : a > b * 10 ? LevelOutcome.Group3
            : LevelOutcome.Group4;
    }

    /// <summary>Circular 90/2017, 3.3.b, with the bands of Decree 54/2016, 9.3.a: above 70, 30 to below 70, below 30 %.</summary>
    public static LevelOutcome ByCircular90(long revenue, long expenditure)
    {
        var outcome = ByCircular145(revenue, expenditure);
        if (outcome != LevelOutcome.Group3)
        {
            return outcome;
        }

        var a = new BigInteger(revenue) * 100;
        var b = new BigInteger(expenditure);
        return a > b * 70 ? LevelOutcome.Group3From70To100
            : a == b * 70 ? LevelOutcome.Undetermined
            : a >= b * 30 ? LevelOutcome.Group3From30To70
            : LevelOutcome.Group3From10To30;
    }

    public static LevelOutcome ByLaw(int regime, long revenue, long expenditure) => regime switch
    {
        0 => ByCircular145(revenue, expenditure),
        1 => ByCircular90(revenue, expenditure),
        _ => ByDecree60(revenue, expenditure),
    };

    /// <summary>How much autonomy an outcome is, so that outcomes of one body of rules can be compared; null for no outcome.</summary>
    public static int? Rank(LevelOutcome outcome) => outcome switch
    {
        LevelOutcome.Group4 => 0,
        LevelOutcome.Group3 or LevelOutcome.Group3From10To30 => 1,
        LevelOutcome.Group3From30To70 => 2,
        LevelOutcome.Group3From70To100 => 3,
        LevelOutcome.Group2 => 4,
        LevelOutcome.Group1Or2 => 5,
        _ => null,
    };

    public static ClassificationFacts Totals(UnitSector sector, long revenue, long expenditure, bool? investment = false) => new()
    {
        Sector = sector,
        RevenueTotal = new Vnd(revenue),
        ExpenditureTotal = new Vnd(expenditure),
        Investment = investment is { } stated ? new InvestmentFigures { SelfFinanced = stated } : null,
    };
}
