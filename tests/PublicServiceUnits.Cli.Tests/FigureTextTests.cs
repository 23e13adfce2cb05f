using PublicServiceUnits.Cli.Portfolios;

namespace PublicServiceUnits.Cli.Tests;

/// <summary>Amounts as they stand in tables.</summary>
public sealed class FigureTextTests
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData("85000000000", 85_000_000_000)]
    [InlineData("85.000.000.000", 85_000_000_000)]
    [InlineData("85,000,000,000", 85_000_000_000)]
    [InlineData("85 000 000 000", 85_000_000_000)]
    [InlineData("85\u00A0000\u00A0000\u00A0000", 85_000_000_000)]
    [InlineData("1.500", 1_500)]
    [InlineData("-5", -5)]
    [InlineData("-1.500", -1_500)]
    [InlineData("9223372036854775807", long.MaxValue)]
    public void Whole_dong_are_read(string text, long dong)
    {
        FigureText.Read(text)!.Value.Dong.Should().Be(dong);
    }

    [Theory]
    [InlineData("12.5")]
    [InlineData("12,50")]
    [InlineData("1.000,00")]
    [InlineData("1.000,000")]
    [InlineData("0.500")]
    [InlineData("1000.000")]
    [InlineData("1..000")]
    [InlineData("+5")]
    [InlineData("1e9")]
    [InlineData("５")]
    [InlineData("5 đồng")]
    [InlineData("9223372036854775808")]
    public void Anything_else_is_refused(string text)
    {
        FigureText.Read(text).Should().BeNull();
    }
}
