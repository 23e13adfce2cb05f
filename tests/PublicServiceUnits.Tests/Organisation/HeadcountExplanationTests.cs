using FluentAssertions.Execution;
using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Organisation;
using PublicServiceUnits.Tests.Cases;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Tests.Organisation;

public sealed class HeadcountExplanationTests
{
    private static readonly Dictionary<string, (LocalDate On, HeadcountFacts Facts)> Units = new(StringComparer.Ordinal)
    {
        ["headcount-plan-not-sent"] = (new(2024, 6, 1), new()
        {
            ManagingBody = ManagingBodyKind.ProvincialDepartment, Tier = AutonomyTier.Group3, Sector = UnitSector.CultureSportsAndTourism, HasSectorNorm = false,
            Posts = 50, StatePaidPosts = 30, PublicEmployees = 52,
            Plan = new() { Year = 2025, WasSent = false, RoadmapCut = 250, PreviousStatePaid = 999, PlannedStatePaid = 1010 },
        }),
        ["headcount-self-financing"] = (new(2026, 7, 1), new()
        {
            ManagingBody = ManagingBodyKind.MinistryDirect, Tier = AutonomyTier.Group1, Sector = UnitSector.HealthAndPopulation, HasCouncil = true, Posts = 37,
            SectorNorm = 40, SectorMinimum = 45, Contracts = 6,
        }),
        ["headcount-school"] = (new(2026, 11, 24), new()
        {
            ManagingBody = ManagingBodyKind.CommunePeoplesCommittee, Tier = AutonomyTier.Group4, Sector = UnitSector.EducationAndTraining,
            SchoolKind = SchoolKind.GeneralSchool, Posts = 40, StatePaidPosts = 40, PublicEmployees = 37, OnMaternityLeave = 1, SectorNorm = 50, Contracts = 1,
            ShortContracts = 5, LongestShortContract = 12, ContractsBeyondAssigned = 8,
        }),
        ["headcount-contracts-before"] = (new(2026, 6, 30), new()
        {
            ManagingBody = ManagingBodyKind.MinistryDirect, Tier = AutonomyTier.Group3, Sector = UnitSector.CultureSportsAndTourism, Contracts = 4,
        }),
        ["headcount-two-readings"] = (new(2026, 11, 24), new()
        {
            ManagingBody = ManagingBodyKind.MinistryDirect, Tier = AutonomyTier.Group3, Band = AutonomyBand.From10To30, Sector = UnitSector.CultureSportsAndTourism,
            Posts = 40, PublicEmployees = 38, SectorNorm = 50, Contracts = 12,
        }),
    };

    public static TheoryData<string> Names => [.. Units.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_reasons_read_as_committed(string name)
    {
        var (on, facts) = Units[name];

        var answer = Rulebook.National.Organisation.AssessHeadcount(facts, on);

        using var scope = new AssertionScope();
        Snapshot.Check($"Organisation/Snapshots/{name}.vi.txt", answer.Explain(Language.Vietnamese).ToString());
        Snapshot.Check($"Organisation/Snapshots/{name}.en.txt", answer.Explain(Language.English).ToString());
    }
}
