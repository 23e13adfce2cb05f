using FluentAssertions.Execution;
using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Organisation;
using PublicServiceUnits.Tests.Cases;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Tests.Organisation;

public sealed class JobPositionsExplanationTests
{
    private static readonly Dictionary<string, (LocalDate On, JobPositionsFacts Facts)> Units = new(StringComparer.Ordinal)
    {
        ["job-positions-professionals-too-few"] = (new(2024, 3, 1), new()
        {
            ManagingBody = ManagingBodyKind.ProvincialDepartment, Tier = AutonomyTier.Group4, IsPublicUniversity = false, Delegation = PositionDelegation.None,
            IsFirstApproval = true, CompleteFileReceivedOn = new(2024, 1, 20), ManagementStaff = 5, SectorProfessionalStaff = 50, SharedProfessionalStaff = 10,
            SupportStaff = 35,
        }),
        ["job-positions-council"] = (new(2025, 9, 1), new()
        {
            ManagingBody = ManagingBodyKind.MinistryDirect, Tier = AutonomyTier.Group2, IsPublicUniversity = false, HasCouncil = true, IsApprovedUnderCurrentDecree = false,
        }),
        ["job-positions-university-2026"] = (new(2026, 1, 1), new()
        {
            ManagingBody = ManagingBodyKind.MinistryDirect, Tier = AutonomyTier.Group2, IsPublicUniversity = true,
        }),
        ["job-positions-hospital"] = (new(2026, 11, 24), new()
        {
            ManagingBody = ManagingBodyKind.ProvincialDepartment, Tier = AutonomyTier.Group3, IsScienceAndTechnologyOrganisation = false, SectorLawLetsUnitDecide = false,
            Delegation = PositionDelegation.None, IsApprovedUnderCurrentDecree = false, IncompleteFileReceivedOn = new(2026, 11, 2), CompleteFileReceivedOn = new(2026, 11, 9),
            DeputyPositions = 2, SupportStaff = 3, PayClass = PublicEmployeePayClass.A2,
            Positions =
            [
                new()
                {
                    Label = "Bác sĩ", AssignedHeadcount = 47, IsSurplusOfPlacement = true,
                    Levels = [new() { Level = CareerLevel.Level5, People = 16 }, new() { Level = CareerLevel.Level4, People = 18 }, new() { Level = CareerLevel.Level3, People = 13 }],
                },
                new() { Label = "Dược", AssignedHeadcount = 10, Levels = [new() { Level = CareerLevel.Level4, People = 5 }, new() { Level = CareerLevel.Level3, People = 5 }] },
                new() { Label = "Văn thư" },
            ],
        }),
        ["job-positions-government-agency"] = (new(2026, 7, 1), new() { ManagingBody = ManagingBodyKind.GovernmentAgency, Tier = AutonomyTier.Group3 }),
    };

    public static TheoryData<string> Names => [.. Units.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_reasons_read_as_committed(string name)
    {
        var (on, facts) = Units[name];

        var answer = Rulebook.National.Organisation.AssessJobPositions(facts, on);

        using var scope = new AssertionScope();
        Snapshot.Check($"Organisation/Snapshots/{name}.vi.txt", answer.Explain(Language.Vietnamese).ToString());
        Snapshot.Check($"Organisation/Snapshots/{name}.en.txt", answer.Explain(Language.English).ToString());
    }
}
