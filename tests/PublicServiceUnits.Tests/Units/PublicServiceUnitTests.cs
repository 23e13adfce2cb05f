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
    }
}
