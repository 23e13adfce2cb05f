using System.Globalization;

namespace PublicServiceUnits.Tests;

public sealed class LocalizedTextTests
{
    private static readonly LocalizedText Text = new("Nghị định", "Decree");

    [Theory]
    [InlineData(Language.Vietnamese, "Nghị định")]
    [InlineData(Language.English, "Decree")]
    public void Each_language_has_its_own_text(Language language, string expected) => Text.In(language).Should().Be(expected);

    [Theory]
    [InlineData("vi-VN", "Nghị định")]
    [InlineData("en-US", "Decree")]
    [InlineData("", "Nghị định")]
    public void The_culture_chooses_the_text(string culture, string expected) =>
        Text.In(CultureInfo.GetCultureInfo(culture)).Should().Be(expected);

    [Theory]
    [InlineData("", "Decree")]
    [InlineData(" ", "Decree")]
    [InlineData("Nghị định", "")]
    [InlineData("Nghị định", " ")]
    public void Neither_text_may_be_empty(string vietnamese, string english) =>
        FluentActions.Invoking(() => new LocalizedText(vietnamese, english)).Should().Throw<ArgumentException>();

    [Fact]
    public void Both_texts_make_the_identity()
    {
        Text.Should().Be(new LocalizedText("Nghị định", "Decree"));
        Text.Should().NotBe(new LocalizedText("Nghị định", "Order"));
    }

    [Fact]
    public void It_prints_both_texts_Vietnamese_first() => Text.ToString().Should().Be("Nghị định / Decree");
}
