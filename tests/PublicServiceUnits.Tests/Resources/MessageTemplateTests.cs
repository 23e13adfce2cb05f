using PublicServiceUnits.Resources;

namespace PublicServiceUnits.Tests.Resources;

public sealed class MessageTemplateTests
{
    [Theory]
    [InlineData("no place", "no place")]
    [InlineData("{title}", "<Title>")]
    [InlineData("{title}{value}", "<Title><Value>")]
    [InlineData("from {title} to {value}.", "from <Title> to <Value>.")]
    [InlineData("{title} and {title}", "<Title> and <Title>")]
    [InlineData("{=measured}", "<MeasuredIfAny>")]
    [InlineData("", "")]
    public void Each_place_is_filled_where_it_stands(string text, string expected) => Filled(text, space: 64).Should().Be(expected);

    [Fact]
    public void A_sentence_longer_than_the_stack_space_is_filled_whole() =>
        Filled(new string('x', 100) + "{title}" + new string('y', 1000), space: 8)
            .Should().Be(new string('x', 100) + "<Title>" + new string('y', 1000));

    [Fact]
    public void The_places_are_listed_in_their_order() =>
        new MessageTemplate("{value} is {title}").Places.Should().Equal(MessagePlace.Value, MessagePlace.Title);

    [Fact]
    public void The_text_is_kept_as_written() => new MessageTemplate("{value} is {title}").Text.Should().Be("{value} is {title}");

    [Theory]
    [InlineData("{title")]
    [InlineData("x {title} y {value")]
    public void A_place_that_is_not_closed_is_refused_with_the_message(string text) =>
        FluentActions.Invoking(() => new MessageTemplate(text)).Should().Throw<FormatException>().WithMessage($"*\"{text}\"*");

    [Fact]
    public void A_place_that_nothing_fills_is_refused_by_name() =>
        FluentActions.Invoking(() => new MessageTemplate("{nothing}")).Should().Throw<FormatException>().WithMessage("*'nothing'*");

    private static string Filled(string text, int space)
    {
        var target = new TextBuffer(stackalloc char[space]);
        var filler = default(NameFiller);
        new MessageTemplate(text).AppendTo(ref target, ref filler);
        var filled = target.ToString();
        target.Dispose();
        return filled;
    }

    private readonly struct NameFiller : IMessageFiller
    {
        public void Append(ref TextBuffer target, MessagePlace place) => target.Append($"<{place}>");
    }
}
