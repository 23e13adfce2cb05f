using FsCheck.Xunit;
using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Organisation;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Tests.Organisation;

public sealed class StructurePropertyTests
{
    private static readonly LocalDate First = new(2020, 12, 1);

    [Property(MaxTest = 1000)]
    public void What_is_too_many_is_what_is_beyond_the_allowed(byte body, byte tier, byte employees, byte deputies, ushort day)
    {
        var frame = Ask(Facts(body, tier, employees) with { Deputies = deputies, MinistryDeputies = deputies }, day)?.Deputies;

        (frame?.Over).Should().Be(frame?.Allowed is { } allowed ? Math.Max(0, deputies - allowed) : null);
        (frame?.ToleratedUntil is null || frame.Over > 0).Should().BeTrue();
    }

    [Property(MaxTest = 1000)]
    public void The_frame_does_not_depend_on_how_many_there_are(byte body, byte tier, byte employees, byte one, byte other, ushort day)
    {
        var facts = Facts(body, tier, employees);

        // Of an average the total is the measured side only.
        (Ask(facts with { Deputies = one, MinistryDeputies = one }, day)?.Deputies.Allowed)
            .Should().Be(Ask(facts with { Deputies = other, MinistryDeputies = other }, day)?.Deputies.Allowed);
    }

    [Property(MaxTest = 1000)]
    public void More_employees_never_mean_fewer_deputies_or_a_department_less_lawful(byte body, byte tier, byte employees, byte more, ushort day)
    {
        var small = Ask(Facts(body, tier, employees), day);
        var large = Ask(Facts(body, tier, employees + more), day);

        (large?.Deputies.Allowed ?? int.MaxValue).Should().BeGreaterThanOrEqualTo(small?.Deputies.Allowed ?? 0);
        (large?.Departments[0].Deputies.Allowed ?? int.MaxValue).Should().BeGreaterThanOrEqualTo(small?.Departments[0].Deputies.Allowed ?? 0);
        (large?.Departments[0].Lacking.Length ?? 0).Should().BeLessThanOrEqualTo(small?.Departments[0].Lacking.Length ?? 0);
    }

    private static UnitStructure? Ask(StructureFacts facts, ushort day) =>
        Rulebook.National.Organisation.JudgeStructure(facts, First.PlusDays(day % 3700)).Conclusion;

    private static StructureFacts Facts(byte body, byte tier, int employees) => new()
    {
        ManagingBody = (ManagingBodyKind)(body % Enum.GetValues<ManagingBodyKind>().Length),
        Tier = Enum.GetValues<AutonomyTier>()[tier % 4],
        PublicEmployees = employees,
        DeputiesByScheme = 3,
        Kind = StructureUnitKind.Other,
        MinistryUnits = 3,
        IsSurplusOfRearrangement = true,
        RearrangedOn = new(2023, 5, 31),
        Departments = [new() { IsConstituent = false, WorkAreas = 2, HasOwnProcess = true, PublicEmployees = employees, DeputiesByScheme = 1 }],
    };
}
