using FluentAssertions.Execution;
using PublicServiceUnits.Reasoning;
using PublicServiceUnits.Resources;

namespace PublicServiceUnits.Tests.Resources;

public sealed class MessageCatalogTests
{
    private static readonly MessageCatalog Vietnamese = MessageCatalog.In(Language.Vietnamese);
    private static readonly MessageCatalog English = MessageCatalog.In(Language.English);

    public static TheoryData<Verdict> Verdicts => [.. Enum.GetValues<Verdict>()];

    [Fact]
    public void Both_languages_have_the_same_messages() =>
        English.All.Select(message => message.Key).Should().BeEquivalentTo(Vietnamese.All.Select(message => message.Key));

    [Fact]
    public void Both_languages_have_the_same_places_in_each_message()
    {
        using var scope = new AssertionScope();
        foreach (var (key, template) in Vietnamese.All)
        {
            English.Find(key)!.Places.Should().BeEquivalentTo(template.Places, key);
        }
    }

    [Theory]
    [InlineData(Language.Vietnamese)]
    [InlineData(Language.English)]
    public void No_message_is_empty(Language language) =>
        MessageCatalog.In(language).All.Should().NotBeEmpty().And.OnlyContain(message => !string.IsNullOrWhiteSpace(message.Value.Text));

    [Theory]
    [InlineData(Language.Vietnamese)]
    [InlineData(Language.English)]
    public void No_message_has_a_space_at_its_ends(Language language) =>
        MessageCatalog.In(language).All.Should().OnlyContain(message => message.Value.Text.Trim() == message.Value.Text);

    [Theory]
    [MemberData(nameof(Verdicts))]
    public void Every_verdict_has_a_heading_and_a_sentence_in_both_languages(Verdict verdict)
    {
        using var scope = new AssertionScope();
        foreach (var catalog in new[] { Vietnamese, English })
        {
            catalog.Find($"spine/answer.{verdict}").Should().NotBeNull();
            catalog.Find($"spine/finding.{verdict}").Should().NotBeNull();
        }
    }

    [Fact]
    public void The_two_languages_are_not_mixed_up()
    {
        Vietnamese.Get("spine/answer.NotSatisfied").Text.Should().StartWith("Không đáp ứng");
        English.Get("spine/answer.NotSatisfied").Text.Should().StartWith("Not satisfied");
    }

    [Fact]
    public void A_message_that_does_not_exist_is_not_found_and_named_when_it_is_needed()
    {
        Vietnamese.Find("spine/unknown").Should().BeNull();
        FluentActions.Invoking(() => Vietnamese.Get("spine/unknown")).Should().Throw<KeyNotFoundException>().WithMessage("*'spine/unknown'*");
    }

    [Fact]
    public void A_language_is_read_once() => MessageCatalog.In(Language.English).Should().BeSameAs(English);
}
