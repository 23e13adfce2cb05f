using System.Globalization;

namespace PublicServiceUnits.Tests;

public sealed class LanguagesTests
{
    [Theory]
    [InlineData("en", Language.English)]
    [InlineData("en-US", Language.English)]
    [InlineData("en-GB", Language.English)]
    [InlineData("vi", Language.Vietnamese)]
    [InlineData("vi-VN", Language.Vietnamese)]
    [InlineData("fr-FR", Language.Vietnamese)]
    [InlineData("", Language.Vietnamese)]
    public void English_cultures_speak_English_and_every_other_the_language_of_the_law(string culture, Language expected) =>
        Languages.Of(CultureInfo.GetCultureInfo(culture)).Should().Be(expected);

    [Fact]
    public void A_missing_culture_is_a_programming_error() =>
        FluentActions.Invoking(() => Languages.Of(null!)).Should().Throw<ArgumentNullException>();
}
