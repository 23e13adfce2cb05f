using System.Text.Json;
using NodaTime.Text;
using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Organisation;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Tests.Cases;

/// <summary>The facts of <c>organisation.structure</c> as cases write them.</summary>
internal static class StructureFactsReader
{
    public static StructureFacts Read(JsonElement facts) => new()
    {
        ManagingBody = CaseFile.Choice<ManagingBodyKind>(facts, "managingBody"),
        Tier = CaseFile.Number(facts, "tier") is { } tier ? Enum.Parse<AutonomyTier>($"Group{tier}") : null,
        PublicEmployees = CaseFile.Number(facts, "publicEmployees"),
        Deputies = CaseFile.Number(facts, "deputies"),
        DeputiesByScheme = CaseFile.Number(facts, "deputiesByScheme"),
        Kind = CaseFile.Choice<StructureUnitKind>(facts, "kind"),
        Grade = CaseFile.Choice<UnitGrade>(facts, "grade"),
        Classes = CaseFile.Number(facts, "classes"),
        Pupils = CaseFile.Number(facts, "pupils"),
        MinistryUnits = CaseFile.Number(facts, "ministryUnits"),
        MinistryDeputies = CaseFile.Number(facts, "ministryDeputies"),
        DeputiesOfPeer = CaseFile.Number(facts, "deputiesOfPeer"),
        WasFoundedBeforeDecree = CaseFile.Flag(facts, "wasFoundedBeforeDecree"),
        IsSurplusOfRearrangement = CaseFile.Flag(facts, "isSurplusOfRearrangement"),
        RearrangedOn = Day(facts, "rearrangedOn"),
        Departments = facts.TryGetProperty("departments", out var list) ? [.. list.EnumerateArray().Select(Department)] : [],
        FocalPointsBefore = CaseFile.Number(facts, "focalPointsBefore"),
        FocalPointsAfter = CaseFile.Number(facts, "focalPointsAfter"),
        IntermediateLevelsAfter = CaseFile.Number(facts, "intermediateLevelsAfter"),
    };

    public static LocalDate? Day(JsonElement owner, string name) =>
        CaseFile.Text(owner, name) is { } text ? LocalDatePattern.Iso.Parse(text).GetValueOrThrow() : null;

    private static StructureDepartment Department(JsonElement one) => new()
    {
        Label = CaseFile.Text(one, "label"),
        IsConstituent = CaseFile.Flag(one, "isConstituent"),
        WorkAreas = CaseFile.Number(one, "workAreas"),
        HasOwnProcess = CaseFile.Flag(one, "hasOwnProcess"),
        PublicEmployees = CaseFile.Number(one, "publicEmployees"),
        Deputies = CaseFile.Number(one, "deputies"),
        DeputiesByScheme = CaseFile.Number(one, "deputiesByScheme"),
        IsSpecialisedFaculty = CaseFile.Flag(one, "isSpecialisedFaculty") == true,
        Pupils = CaseFile.Number(one, "pupils"),
    };
}
