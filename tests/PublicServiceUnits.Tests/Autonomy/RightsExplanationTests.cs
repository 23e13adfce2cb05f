using FluentAssertions.Execution;
using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Tests.Cases;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Tests.Autonomy;

public sealed class RightsExplanationTests
{
    private static readonly Dictionary<string, (LocalDate On, RightsFacts Facts)> Units = new(StringComparer.Ordinal)
    {
        ["rights-group-1-two-readings"] = (new(2025, 7, 7), new()
        {
            Tier = AutonomyTier.Group1, Sector = UnitSector.CultureSportsAndTourism, HasServiceActivities = true, HasCouncil = true,
        }),
        ["rights-group-2-new-salaries"] = (new(2026, 7, 1), new()
        {
            Tier = AutonomyTier.Group2, Sector = UnitSector.HealthAndPopulation, HasServiceActivities = true, HasCouncil = false,
            IsMultiFunctionHealthCentre = true, HasNewSalaryRegimeStarted = true,
        }),
        ["rights-group-3-health-original"] = (new(2021, 8, 15), new()
        {
            Tier = AutonomyTier.Group3, Band = AutonomyBand.From30To70, Sector = UnitSector.HealthAndPopulation, HasServiceActivities = true,
        }),
        ["rights-group-3-little-known"] = (new(2024, 7, 1), new() { Tier = AutonomyTier.Group3 }),
        ["rights-group-4-school"] = (new(2026, 7, 15), new()
        {
            Tier = AutonomyTier.Group4, Sector = UnitSector.EducationAndTraining, IsHigherEducationInstitution = false, IsRegionalUniversity = false,
            AssignedHeadcount = 40, HeadcountNorm = 47,
        }),
    };

    public static TheoryData<string> Names => [.. Units.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_reasons_read_as_committed(string name)
    {
        var (on, facts) = Units[name];

        var answer = Rulebook.National.Autonomy.ListRights(facts, on);

        using var scope = new AssertionScope();
        Snapshot.Check($"Autonomy/Snapshots/{name}.vi.txt", answer.Explain(Language.Vietnamese).ToString());
        Snapshot.Check($"Autonomy/Snapshots/{name}.en.txt", answer.Explain(Language.English).ToString());
    }
}
