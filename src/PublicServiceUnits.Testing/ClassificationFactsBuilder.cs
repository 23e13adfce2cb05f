using System.Globalization;
using Ardalis.GuardClauses;
using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Testing;

/// <summary>
/// Builds valid facts of <c>autonomy.classify</c> from what a test is about; the rest stays unknown. Every step returns a
/// new builder, so a builder can be shared between tests.
/// </summary>
public sealed class ClassificationFactsBuilder
{
    private const long DefaultExpenditure = 1_000_000_000_000;

    private readonly ClassificationFacts _facts;

    private ClassificationFactsBuilder(ClassificationFacts facts) => _facts = facts;

    /// <summary>A unit of which nothing is known.</summary>
    public static ClassificationFactsBuilder Unknown { get; } = new(new ClassificationFacts());

    /// <summary>A unit with these totals.</summary>
    /// <param name="revenue">A, in dong.</param>
    /// <param name="expenditure">B, in dong; above 0.</param>
    public static ClassificationFactsBuilder WithTotals(long revenue, long expenditure) => new(new ClassificationFacts
    {
        RevenueTotal = new Vnd(Guard.Against.Negative(revenue)),
        ExpenditureTotal = new Vnd(Guard.Against.NegativeOrZero(expenditure)),
    });

    /// <summary>A unit whose level is exactly this percentage: <c>AtLevel(69.9999m)</c>.</summary>
    /// <param name="percent">The level, in percent; 0 or more, at most 8 decimals.</param>
    /// <exception cref="ArgumentException">The percentage has more decimals than can be met exactly.</exception>
    public static ClassificationFactsBuilder AtLevel(decimal percent)
    {
        var revenue = Guard.Against.Negative(percent) * DefaultExpenditure / 100;
        if (revenue != decimal.Truncate(revenue))
        {
            throw new ArgumentException(
                $"{percent.ToString(CultureInfo.InvariantCulture)} % of {DefaultExpenditure} dong is no whole number of dong; give at most 8 decimals.",
                nameof(percent));
        }

        return WithTotals((long)revenue, DefaultExpenditure);
    }

    /// <summary>The unit works in this field.</summary>
    /// <param name="sector">The field.</param>
    public ClassificationFactsBuilder InSector(UnitSector sector) => new(_facts with { Sector = sector });

    /// <summary>The unit stands under this authority.</summary>
    /// <param name="authority">The authority.</param>
    public ClassificationFactsBuilder Under(ManagingAuthority authority) => new(_facts with { ManagingAuthority = authority });

    /// <summary>The unit finances its investment itself, or not.</summary>
    /// <param name="selfFinanced">Whether it does.</param>
    public ClassificationFactsBuilder WithInvestment(bool selfFinanced) =>
        new(_facts with { Investment = new InvestmentFigures { SelfFinanced = selfFinanced } });

    /// <summary>The figures of the investment test.</summary>
    /// <param name="plannedDevelopmentFund">Planned allocation to the development fund, in dong.</param>
    /// <param name="retainedFees">Retained fees outside autonomy, in dong.</param>
    /// <param name="depreciation">Depreciation, in dong.</param>
    /// <param name="wear">Wear, in dong.</param>
    public ClassificationFactsBuilder WithInvestment(long plannedDevelopmentFund, long retainedFees, long depreciation, long wear) =>
        new(_facts with
        {
            Investment = new InvestmentFigures
            {
                PlannedDevelopmentFund = new Vnd(plannedDevelopmentFund),
                RetainedFees = new Vnd(retainedFees),
                Depreciation = new Vnd(depreciation),
                Wear = new Vnd(wear),
            },
        });

    /// <summary>The unit is a multi-function health centre with these totals for treatment alone.</summary>
    /// <param name="treatmentRevenue">A of the treatment field, in dong.</param>
    /// <param name="treatmentExpenditure">B of the treatment field, in dong; above 0.</param>
    public ClassificationFactsBuilder AsHealthCentre(long treatmentRevenue, long treatmentExpenditure) => new(_facts with
    {
        IsMultiFunctionHealthCentre = true,
        TreatmentRevenueTotal = new Vnd(Guard.Against.Negative(treatmentRevenue)),
        TreatmentExpenditureTotal = new Vnd(Guard.Against.NegativeOrZero(treatmentExpenditure)),
    });

    /// <summary>Any other change.</summary>
    /// <param name="change">From the facts so far to the facts wanted.</param>
    public ClassificationFactsBuilder With(Func<ClassificationFacts, ClassificationFacts> change) => new(Guard.Against.Null(change)(_facts));

    /// <summary>The facts.</summary>
    public ClassificationFacts Build() => _facts;
}
