using System.Text;
using PublicServiceUnits.Cli.Sheets;

namespace PublicServiceUnits.Cli.Tests;

/// <summary>Columns line up whatever the letters.</summary>
public sealed class TextWidthTests
{
    [Fact]
    public void A_Vietnamese_letter_takes_one_column_in_either_composition()
    {
        const string Text = "Nghị định về đơn vị sự nghiệp công lập";
        TextWidth.Of(Text).Should().Be(Text.Length);
        TextWidth.Of(Text.Normalize(NormalizationForm.FormD)).Should().Be(Text.Length);
        TextWidth.Of("病院").Should().Be(4);
    }

    [Theory]
    [InlineData("một hai ba", 10, "một hai ba")]
    [InlineData("một hai ba", 7, "một hai|ba")]
    [InlineData("một hai ba", 6, "một|hai ba")]
    [InlineData("investment.selfFinanced", 10, "investment|.selfFinan|ced")]
    [InlineData("một\nhai", 10, "một|hai")]
    [InlineData("", 10, "")]
    public void Lines_break_at_spaces_and_only_long_words_are_torn(string text, int width, string lines)
    {
        TextWidth.Wrap(text, width).Should().Equal(lines.Split('|'));
    }
}
