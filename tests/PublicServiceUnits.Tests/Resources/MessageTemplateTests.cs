using System.Text;
using PublicServiceUnits.Resources;

namespace PublicServiceUnits.Tests.Resources;

public sealed class MessageTemplateTests
{
    [Theory]
    [InlineData("no place", "no place")]
    [InlineData("{a}", "<a>")]
    [InlineData("{a}{b}", "<a><b>")]
    [InlineData("from {a} to {b}.", "from <a> to <b>.")]
    [InlineData("{a} and {a}", "<a> and <a>")]
    [InlineData("{=a}", "<=a>")]
    [InlineData("", "")]
    public void Each_place_is_filled_where_it_stands(string text, string expected)
    {
        var target = new StringBuilder();
        var filler = default(NameFiller);

        new MessageTemplate(text).AppendTo(target, ref filler);

        target.ToString().Should().Be(expected);
    }

    [Fact]
    public void The_places_are_listed_in_their_order() => new MessageTemplate("{b} is {a}").Places.Should().Equal("b", "a");

    [Fact]
    public void The_text_is_kept_as_written() => new MessageTemplate("{b} is {a}").Text.Should().Be("{b} is {a}");

    [Theory]
    [InlineData("{a")]
    [InlineData("x {a} y {b")]
    public void A_place_that_is_not_closed_is_refused_with_the_message(string text) =>
        FluentActions.Invoking(() => new MessageTemplate(text)).Should().Throw<FormatException>().WithMessage($"*\"{text}\"*");

    private readonly struct NameFiller : IMessageFiller
    {
        public void Append(StringBuilder target, string place) => target.Append('<').Append(place).Append('>');
    }
}
