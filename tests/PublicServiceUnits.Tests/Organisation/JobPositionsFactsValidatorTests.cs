using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Organisation;
using PublicServiceUnits.Reasoning;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Tests.Organisation;

public sealed class JobPositionsFactsValidatorTests
{
    private static readonly Dictionary<string, JobPositionsFacts> Senseless = new(StringComparer.Ordinal)
    {
        ["managing-body-unknown"] = new() { ManagingBody = (ManagingBodyKind)99 },
        ["tier-unknown"] = new() { Tier = (AutonomyTier)99 },
        ["delegation-unknown"] = new() { Delegation = (PositionDelegation)99 },
        ["pay-class-unknown"] = new() { PayClass = (PublicEmployeePayClass)99 },
        ["management-staff-out-of-range"] = new() { ManagementStaff = -1 },
        ["sector-professional-staff-out-of-range"] = new() { SectorProfessionalStaff = 1_000_001 },
        ["shared-professional-staff-out-of-range"] = new() { SharedProfessionalStaff = -1 },
        ["support-staff-out-of-range"] = new() { SupportStaff = -1 },
        ["deputy-positions-out-of-range"] = new() { DeputyPositions = -1 },
        ["complete-before-incomplete"] = new() { IncompleteFileReceivedOn = new(2026, 8, 2), CompleteFileReceivedOn = new(2026, 8, 1) },
        ["report-before-file"] = new() { CompleteFileReceivedOn = new(2026, 8, 2), ReportReceivedOn = new(2026, 8, 1) },
        ["days-off-null"] = new() { DaysOff = [null!] },
        ["days-off-senseless"] = new() { DaysOff = [new() { Year = 1999 }] },
        ["position-null"] = new() { Positions = [null!] },
        ["assigned-headcount-out-of-range"] = With(new() { AssignedHeadcount = -1 }),
        ["level-null"] = With(new() { Levels = [null!] }),
        ["level-twice"] = With(new() { Levels = [new() { Level = CareerLevel.Level3 }, new() { Level = CareerLevel.Level3 }] }),
        ["level-unknown"] = With(new() { Levels = [new() { Level = (CareerLevel)9 }] }),
        ["people-out-of-range"] = With(new() { Levels = [new() { Level = CareerLevel.Level3, People = -1 }] }),
    };

    public static TheoryData<string> Codes => [.. Senseless.Keys];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Senseless_facts_are_refused_by_a_stable_code(string code)
    {
        var asked = () => Rulebook.National.Organisation.AssessJobPositions(Senseless[code], new(2026, 9, 1));

        asked.Should().Throw<InvalidFactsException>().Which.Errors.Should().ContainSingle()
            .Which.Code.Should().Be($"organisation.job-positions/{code}");
    }

    [Fact]
    public void The_bounds_themselves_make_sense() =>
        Rulebook.National.Organisation.JobPositionsDecision.Validate(new()
        {
            ManagementStaff = 0, SectorProfessionalStaff = 1_000_000, SharedProfessionalStaff = 0, SupportStaff = 1_000_000, DeputyPositions = 0,
            IncompleteFileReceivedOn = new(2026, 8, 1), CompleteFileReceivedOn = new(2026, 8, 1), ReportReceivedOn = new(2026, 8, 1),
            DaysOff = [new() { Year = 2026 }],
            Positions = [new() { AssignedHeadcount = 0, Levels = [new() { Level = CareerLevel.Level5, People = 1_000_000 }, new() { Level = CareerLevel.Level1 }] }],
        }).Should().BeEmpty();

    [Fact]
    public void Lists_that_are_left_out_are_empty()
    {
        var facts = new JobPositionsFacts { DaysOff = default, Positions = default };

        facts.Should().Be(new JobPositionsFacts());
        facts.GetHashCode().Should().Be(new JobPositionsFacts().GetHashCode());
        new JobPosition { Levels = default }.Should().Be(new JobPosition());
        Rulebook.National.Organisation.JobPositionsDecision.Validate(facts).Should().BeEmpty();
    }

    private static JobPositionsFacts With(JobPosition position) => new() { Positions = [position] };
}
