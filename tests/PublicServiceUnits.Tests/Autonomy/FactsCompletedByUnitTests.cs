using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Tests.Autonomy;

public sealed class FactsCompletedByUnitTests
{
    private static readonly PublicServiceUnit Hospital = new("Bệnh viện")
    {
        Sector = UnitSector.HealthAndPopulation,
        ManagingAuthority = ManagingAuthority.Province,
        ServiceKind = ServiceKind.NotStateFunded,
    };

    [Fact]
    public void What_the_facts_leave_out_comes_from_the_unit()
    {
        var facts = new ClassificationFacts { Services = new ServiceProvision() }.CompletedBy(Hospital);

        (facts.Sector, facts.ManagingAuthority).Should().Be((UnitSector.HealthAndPopulation, ManagingAuthority.Province));
        (facts.Services!.SuppliesNonStateFundedServices, facts.Services.SuppliesStateListedServices).Should().Be((true, false));
        facts.Services.PricesFollowTheLaw.Should().BeNull("no price is taken from the kind of service");
    }

    [Fact]
    public void What_the_facts_say_stays()
    {
        var facts = new ClassificationFacts
        {
            Sector = UnitSector.VocationalEducation,
            Services = new ServiceProvision { SuppliesStateListedServices = true },
        }.CompletedBy(Hospital);

        facts.Sector.Should().Be(UnitSector.VocationalEducation);
        facts.Services!.SuppliesStateListedServices.Should().BeTrue();
    }

    [Fact]
    public void A_unit_that_relies_on_no_way_by_services_is_given_none() =>
        new ClassificationFacts().CompletedBy(Hospital).Services.Should().BeNull();
}
