using PublicServiceUnits.Units;

namespace PublicServiceUnits.Tests.Units;

public sealed class NameReaderTests
{
    [Fact]
    public void A_name_for_two_values_is_refused() =>
        FluentActions.Invoking(() => new NameReader<int>([("Tỉnh", 1), ("TỈNH", 2)]))
            .Should().Throw<ArgumentException>().WithMessage("*TỈNH*two values*");

    [Fact]
    public void Two_spellings_of_one_name_are_one_entry()
    {
        var reader = new NameReader<int>([("Tỉnh", 1), ("TỈNH", 1)]);

        reader.Read("tỉnh").Value.Should().Be(1);
    }
}
