using System.Text.Json;
using PublicServiceUnits.Tests.Cases;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Tests.Units;

/// <summary>What in a unit cannot be true together on a date: the cases are Cases/units.unit.json.</summary>
public sealed class UnitCheckTests
{
    private static readonly IReadOnlyDictionary<string, JsonElement> Cases = CaseFile.Read("units.unit");

    public static TheoryData<string> Ids => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Ids))]
    public void What_cannot_be_true_together_is_named(string id)
    {
        var one = Cases[id];

        var errors = Rulebook.National.Units.Check(Unit(one.GetProperty("unit")), CaseFile.On(one));

        errors.Select(error => error.Code).Should().BeEquivalentTo(CaseFile.Texts(one, "expected").Select(code => $"units.unit/{code}"));
        errors.Should().NotContain(error => error.Accepted.Vietnamese == error.Accepted.English);
    }

    [Fact]
    public void An_error_names_the_field_and_the_value()
    {
        var unit = new PublicServiceUnit("Trường A") { ManagingBody = ManagingBodyKind.CommunePeoplesCommittee, Chapter = BudgetChapter.Read("422").Value };

        var error = Rulebook.National.Units.Check(unit, new LocalDate(2026, 1, 1)).Should().ContainSingle().Subject;

        error.ToText(Language.English).Should().Be("chapter = 422: accepted is a chapter of the managing body's level [units.unit/chapter-of-another-level]");
        error.ToText(Language.Vietnamese).Should().Be("chapter = 422: chỉ nhận mã Chương thuộc cấp của cơ quan quản lý [units.unit/chapter-of-another-level]");
    }

    [Fact]
    public void Values_outside_the_lists_are_named()
    {
        var unit = new PublicServiceUnit("Trường A")
        {
            ManagingBody = (ManagingBodyKind)99,
            ManagingAuthority = (ManagingAuthority)99,
            Chapter = BudgetChapter.Read("422").Value,
            LegalClass = (UnitLegalClass)99,
            Rank = (UnitRank)99,
            Sector = (UnitSector)99,
            ServiceKind = (ServiceKind)99,
        };

        Rulebook.National.Units.Check(unit, new LocalDate(2024, 1, 1)).Select(error => error.Code).Should().BeEquivalentTo(
            "units.unit/managing-body-unknown", "units.unit/legal-class-unknown", "units.unit/rank-unknown", "units.unit/sector-unknown", "units.unit/service-kind-unknown");
    }

    private static PublicServiceUnit Unit(JsonElement facts) => new("Đơn vị")
    {
        BudgetCode = BudgetRelationCode.Read(CaseFile.Text(facts, "budgetCode")).Value,
        Chapter = BudgetChapter.Read(CaseFile.Text(facts, "chapter")).Value,
        ManagingBody = CaseFile.Choice<ManagingBodyKind>(facts, "managingBody"),
        ManagingAuthority = CaseFile.Choice<ManagingAuthority>(facts, "managingAuthority"),
        Parent = CaseFile.Text(facts, "parentCode") is { } code ? new UnitReference("Đơn vị cấp trên") { BudgetCode = BudgetRelationCode.Read(code).Value } : null,
        Purpose = new UnitPurpose { IsAbroad = CaseFile.Flag(facts, "isAbroad") },
        LegalClass = CaseFile.Choice<UnitLegalClass>(facts, "legalClass"),
    };
}
