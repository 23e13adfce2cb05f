using FsCheck.Xunit;
using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Organisation;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Tests.Organisation;

public sealed class HeadcountPropertyTests
{
    private static readonly LocalDate New = new(2026, 9, 1);

    [Property(MaxTest = 1000)]
    public void Vacancies_and_surplus_are_what_lies_between_posts_and_employees(byte posts, byte employees)
    {
        var answer = Ask(new() { Posts = posts, PublicEmployees = employees });

        (answer.Vacancies - answer.Surplus).Should().Be(posts - employees);
        (answer.Vacancies == 0 || answer.Surplus == 0).Should().BeTrue();
    }

    [Property(MaxTest = 1000)]
    public void Contracts_beyond_the_posts_are_too_many_exactly_above_70_of_100_of_what_lacks(byte posts, byte norm, byte contracts)
    {
        var beyond = Ask(new() { Posts = posts, SectorNorm = norm, ContractsBeyondAssigned = contracts })
            .Contracts.Single(one => one.Kind == HeadcountContractKind.BeyondAssigned);

        (beyond.Over > 0).Should().Be(100 * contracts > 70 * Math.Max(0, norm - posts));
        (beyond.Over ?? 0).Should().Be(Math.Max(0, contracts - beyond.Most!.Value));
    }

    [Property(MaxTest = 1000)]
    public void A_plan_not_sent_costs_one_point_more_than_one_that_was(ushort roadmap, ushort staff)
    {
        var cut = roadmap % 9_000;
        var plan = new HeadcountPlan { Year = 2026, RoadmapCut = cut, PreviousStatePaid = staff, PlannedStatePaid = staff };

        var sent = Ask(new() { Plan = plan with { SentOn = new(2025, 4, 30) } });
        var missing = Ask(new() { Plan = plan with { WasSent = false } });

        sent.Cut.Should().Be(new Ratio(cut, 10_000));
        missing.Cut.Should().Be(new Ratio(cut + 100, 10_000));
        (missing.CutPersons >= sent.CutPersons).Should().BeTrue();
        missing.CutPersons.Should().Be((int)((long)staff * (cut + 100) / 10_000));
    }

    private static HeadcountAnswer Ask(HeadcountFacts facts) => Rulebook.National.Organisation.AssessHeadcount(
        facts with { ManagingBody = ManagingBodyKind.MinistryDirect, Tier = AutonomyTier.Group4, Sector = UnitSector.HealthAndPopulation }, New).Conclusion!;
}
