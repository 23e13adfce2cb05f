using FluentAssertions.Execution;
using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Organisation;
using PublicServiceUnits.Tests.Cases;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Tests.Organisation;

public sealed class StructureExplanationTests
{
    private static readonly Dictionary<string, (LocalDate On, StructureFacts Facts)> Units = new(StringComparer.Ordinal)
    {
        ["structure-hospital-tolerated"] = (new(2025, 9, 1), new()
        {
            ManagingBody = ManagingBodyKind.ProvincialDepartment, Tier = AutonomyTier.Group3, Deputies = 4, Kind = StructureUnitKind.Hospital,
            Grade = UnitGrade.First, IsSurplusOfRearrangement = true, RearrangedOn = new(2024, 1, 15), FocalPointsBefore = 12, FocalPointsAfter = 9,
            IntermediateLevelsAfter = 1,
            Departments = [new() { Label = "Phòng Tổ chức", WorkAreas = 1, HasOwnProcess = true, PublicEmployees = 6, Deputies = 1 }],
        }),
        ["structure-numbers-not-read"] = (new(2026, 11, 24), new()
        {
            ManagingBody = ManagingBodyKind.CommunePeoplesCommittee, Tier = AutonomyTier.Group4, Deputies = 2,
            Departments = [new() { WorkAreas = 2, HasOwnProcess = true, PublicEmployees = 10, Deputies = 3 }],
        }),
        ["structure-ministry-average"] = (new(2026, 1, 1), new()
        {
            ManagingBody = ManagingBodyKind.MinistryStructure, Tier = AutonomyTier.Group2, Deputies = 2, MinistryUnits = 5, MinistryDeputies = 16,
            IsSurplusOfRearrangement = true,
            Departments = [new() { IsConstituent = true, WorkAreas = 2, HasOwnProcess = true, PublicEmployees = 7, Deputies = 3 }],
        }),
        ["structure-scheme"] = (new(2026, 6, 10), new()
        {
            ManagingBody = ManagingBodyKind.ProvincialDepartment, Tier = AutonomyTier.Group1, DeputiesByScheme = 3,
            Departments = [new() { IsSpecialisedFaculty = true, Pupils = 380 }],
        }),
        ["structure-defence"] = (new(2025, 9, 1), new() { ManagingBody = ManagingBodyKind.MinistryOfNationalDefence, Tier = AutonomyTier.Group3 }),
    };

    public static TheoryData<string> Names => [.. Units.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_reasons_read_as_committed(string name)
    {
        var (on, facts) = Units[name];

        var answer = Rulebook.National.Organisation.JudgeStructure(facts, on);

        using var scope = new AssertionScope();
        Snapshot.Check($"Organisation/Snapshots/{name}.vi.txt", answer.Explain(Language.Vietnamese).ToString());
        Snapshot.Check($"Organisation/Snapshots/{name}.en.txt", answer.Explain(Language.English).ToString());
    }
}
