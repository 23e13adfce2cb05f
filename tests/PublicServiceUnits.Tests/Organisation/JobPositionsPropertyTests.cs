using FsCheck.Xunit;
using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Organisation;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Tests.Organisation;

public sealed class JobPositionsPropertyTests
{
    private static readonly LocalDate Old = new(2024, 1, 1);
    private static readonly LocalDate New = new(2026, 9, 1);

    [Property(MaxTest = 1000)]
    public void Professionals_are_too_few_exactly_below_65_of_100_and_one_less_than_the_least_is_below(byte management, byte sector, byte shared, byte support)
    {
        var share = Ask(new() { ManagementStaff = management, SectorProfessionalStaff = sector, SharedProfessionalStaff = shared, SupportStaff = support }, Old).Professionals!;

        (share.Lacking > 0).Should().Be(share.Total > 0 && new Ratio(sector + shared, share.Total) < new Ratio(65, 100));
        (100 * share.Least >= 65 * share.Total).Should().BeTrue();
        (share.Least == 0 || 100 * (share.Least - 1) < 65 * share.Total).Should().BeTrue();
    }

    [Property(MaxTest = 1000)]
    public void The_top_level_is_above_its_cap_exactly_above_30_of_100(byte assigned, byte top, byte next)
    {
        var shares = Ask(
            new()
            {
                Positions =
                [
                    new()
                    {
                        AssignedHeadcount = assigned,
                        IsSurplusOfPlacement = false,
                        Levels = [new() { Level = CareerLevel.Level5, People = top }, new() { Level = CareerLevel.Level4, People = next }, new() { Level = CareerLevel.Level3, People = 1 }],
                    },
                ],
            },
            New).Positions[0];

        (shares.Levels[0].OverAtMost > 0).Should().Be(100 * top > 30 * assigned);
        (shares.Levels[1].OverAtMost > 0).Should().Be(100 * next > 40 * assigned);
        shares.IsWithin.Should().Be(100 * top <= 30 * assigned && 100 * next <= 40 * assigned);
    }

    [Property(MaxTest = 1000)]
    public void The_order_of_the_levels_does_not_matter_and_what_is_over_is_never_less_by_the_stricter_reading(byte assigned, byte one, byte two, byte pair)
    {
        var (high, low) = ((CareerLevel)(1 + (pair % 4)), (CareerLevel)(pair % (1 + (pair % 4))));
        LevelPlacement[] levels = [new() { Level = high, People = one }, new() { Level = low, People = two }];

        var shares = Shares(levels);

        Shares([.. levels.Reverse()]).Should().Be(shares);
        shares.Levels.Should().OnlyContain(level => (level.OverAtMost ?? 0) >= (level.OverAtLeast ?? 0));
        (shares.IsWithin == false).Should().Be(shares.Levels.Any(level => level.OverAtLeast > 0));

        JobPositionShares Shares(LevelPlacement[] given) =>
            Ask(new() { Positions = [new() { AssignedHeadcount = assigned, IsSurplusOfPlacement = false, Levels = [.. given] }] }, New).Positions[0];
    }

    private static JobPositionsAnswer Ask(JobPositionsFacts facts, LocalDate on) => Rulebook.National.Organisation.AssessJobPositions(
        facts with
        {
            ManagingBody = ManagingBodyKind.ProvincialDepartment,
            Tier = AutonomyTier.Group4,
            IsPublicUniversity = false,
            IsScienceAndTechnologyOrganisation = false,
            SectorLawLetsUnitDecide = false,
            Delegation = PositionDelegation.ManagingBody,
            IsFirstApproval = true,
        },
        on).Conclusion!;
}
