using PublicServiceUnits.Units;

namespace PublicServiceUnits.Tests.Units;

public sealed class PublicServiceUnitTests
{
    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void A_unit_has_a_name(string name) =>
        FluentActions.Invoking(() => new PublicServiceUnit(name)).Should().Throw<ArgumentException>().WithParameterName(nameof(name));

    [Fact]
    public void What_is_not_said_of_a_unit_is_not_known()
    {
        var unit = new PublicServiceUnit("Trường A");

        (unit.Code, unit.Sector, unit.ManagingAuthority).Should().Be((null, null, null));
        (unit.BudgetCode, unit.TaxCode, unit.Chapter, unit.ManagingBody, unit.Parent, unit.Rank, unit.LegalClass, unit.ForeignName)
            .Should().Be((null, null, null, null, null, null, null, null));
        unit.Purpose.Should().Be(new UnitPurpose());
    }

    [Fact]
    public void The_authority_comes_from_the_managing_body_unless_it_is_given()
    {
        var school = new PublicServiceUnit("Trường A") { ManagingBody = ManagingBodyKind.CommunePeoplesCommittee };

        school.ManagingAuthority.Should().Be(ManagingAuthority.Commune);
        (school with { ManagingAuthority = ManagingAuthority.Province }).ManagingAuthority.Should().Be(ManagingAuthority.Province);
        (school with { ManagingBody = ManagingBodyKind.ProvincialDepartment }).ManagingAuthority.Should().Be(ManagingAuthority.Province);
        new PublicServiceUnits.Autonomy.ClassificationFacts().CompletedBy(school).ManagingAuthority.Should().Be(ManagingAuthority.Commune);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void A_parent_has_a_name(string name) =>
        FluentActions.Invoking(() => new UnitReference(name)).Should().Throw<ArgumentException>().WithParameterName(nameof(name));
}
