using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Tests.Autonomy;

/// <summary>Two totals alone take a shorter way through the engine: it must answer as the full way does.</summary>
public sealed class PlainTotalsTests
{
    private const int Runs = 2_000;

    [Property(MaxTest = Runs)]
    public void The_short_way_answers_as_the_full_way(NonNegativeInt revenue, PositiveInt expenditure, bool selfFinanced, NonNegativeInt day)
    {
        var on = new LocalDate(2021, 8, 15).PlusDays(day.Get % 2_500);
        var plain = new ClassificationFacts
        {
            Sector = UnitSector.HealthAndPopulation,
            RevenueTotal = new Vnd(revenue.Get % 300),
            ExpenditureTotal = new Vnd((expenditure.Get % 200) + 1),
            Investment = new InvestmentFigures { SelfFinanced = selfFinanced },
        };

        // Services that open no way call for the full way and change nothing but the findings that say so.
        var full = plain with
        {
            Services = new ServiceProvision
            {
                SuppliesNonStateFundedServices = false,
                SuppliesStateListedServices = false,
            },
        };

        var shortly = Rulebook.National.Autonomy.Classify(plain, on);
        var fully = Rulebook.National.Autonomy.Classify(full, on);

        shortly.Conclusion.Should().Be(fully.Conclusion);
        shortly.Verification.Should().Be(fully.Verification);
        fully.Findings.Select(finding => (finding.Rule, finding.Verdict, finding.Norm, finding.Measured))
            .Should().ContainInOrder(shortly.Findings.Select(finding => (finding.Rule, finding.Verdict, finding.Norm, finding.Measured)));
    }
}
