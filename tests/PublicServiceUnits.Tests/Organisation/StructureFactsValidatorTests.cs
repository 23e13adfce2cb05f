using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Organisation;
using PublicServiceUnits.Reasoning;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Tests.Organisation;

public sealed class StructureFactsValidatorTests
{
    private static readonly Dictionary<string, StructureFacts> Senseless = new(StringComparer.Ordinal)
    {
        ["managing-body-unknown"] = new() { ManagingBody = (ManagingBodyKind)99 },
        ["tier-unknown"] = new() { Tier = (AutonomyTier)99 },
        ["kind-unknown"] = new() { Kind = (StructureUnitKind)99 },
        ["grade-unknown"] = new() { Grade = (UnitGrade)99 },
        ["public-employees-out-of-range"] = new() { PublicEmployees = -1 },
        ["deputies-out-of-range"] = new() { Deputies = 1_000_001 },
        ["scheme-out-of-range"] = new() { DeputiesByScheme = -1 },
        ["classes-out-of-range"] = new() { Classes = -1 },
        ["pupils-out-of-range"] = new() { Pupils = -1 },
        ["ministry-units-out-of-range"] = new() { MinistryUnits = 0 },
        ["ministry-deputies-out-of-range"] = new() { MinistryDeputies = -1 },
        ["ministry-deputies-below-own"] = new() { MinistryDeputies = 1, Deputies = 2 },
        ["deputies-of-peer-out-of-range"] = new() { DeputiesOfPeer = -1 },
        ["peer-of-a-unit-with-parts"] = new() { DeputiesOfPeer = 2, Departments = [new()] },
        ["no-rearrangement"] = new() { IsSurplusOfRearrangement = false, RearrangedOn = new(2025, 1, 1) },
        ["focal-points-before-out-of-range"] = new() { FocalPointsBefore = -1 },
        ["focal-points-after-out-of-range"] = new() { FocalPointsAfter = -1 },
        ["levels-out-of-range"] = new() { IntermediateLevelsAfter = -1 },
        ["work-areas-out-of-range"] = With(new() { WorkAreas = -1 }),
        ["department-employees-out-of-range"] = With(new() { PublicEmployees = -1 }),
        ["department-deputies-out-of-range"] = With(new() { Deputies = -1 }),
        ["department-scheme-out-of-range"] = With(new() { DeputiesByScheme = -1 }),
        ["faculty-pupils-out-of-range"] = With(new() { Pupils = 1_000_001 }),
    };

    public static TheoryData<string> Codes => [.. Senseless.Keys];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Senseless_facts_are_refused_by_a_stable_code(string code)
    {
        var asked = () => Rulebook.National.Organisation.JudgeStructure(Senseless[code], new(2025, 9, 1));

        asked.Should().Throw<InvalidFactsException>().Which.Errors.Should().ContainSingle()
            .Which.Code.Should().Be($"organisation.structure/{code}");
    }

    [Fact]
    public void The_bounds_themselves_make_sense() =>
        Rulebook.National.Organisation.StructureDecision.Validate(new()
        {
            PublicEmployees = 0, Deputies = 0, DeputiesByScheme = 1_000_000, Classes = 0, Pupils = 1_000_000, MinistryUnits = 1, MinistryDeputies = 0,
            IsSurplusOfRearrangement = true, RearrangedOn = new(2025, 1, 1), FocalPointsBefore = 0, FocalPointsAfter = 0, IntermediateLevelsAfter = 0,
            Departments = [new() { WorkAreas = 0, PublicEmployees = 0, Deputies = 0, DeputiesByScheme = 0, Pupils = 0 }],
        }).Should().BeEmpty();

    private static StructureFacts With(StructureDepartment department) => new() { Departments = [department] };
}
