using System.Text;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Tests.Units;

public sealed class VietnameseTextTests
{
    private const string Vowels = "aăâeêioôơuưyAĂÂEÊIOÔƠUƯY";
    private const string ShapedVowels = "ăâêôơưĂÂÊÔƠƯ";
    private const string OtherLetters = "bcdđghklmnpqrstvxBCDĐGHKLMNPQRSTVX";

    private static readonly string[] Tones = ["", "\u0300", "\u0301", "\u0309", "\u0303", "\u0323"];

    public static TheoryData<string> EveryLetter =>
        [.. from vowel in Vowels from tone in Tones select $"{vowel}{tone}".Normalize(NormalizationForm.FormC), .. OtherLetters.Select(letter => $"{letter}")];

    public static TheoryData<string, string> ToneBeforeShape => Pairs(
        from vowel in ShapedVowels
        from tone in Tones
        where tone.Length > 0
        let plainAndShape = $"{vowel}".Normalize(NormalizationForm.FormD)
        select ($"{plainAndShape[0]}{tone}{plainAndShape[1]}", $"{vowel}{tone}".Normalize(NormalizationForm.FormC)));

    public static TheoryData<string, string> ShapeBeforeTone => Pairs(
        from vowel in ShapedVowels
        from tone in Tones
        where tone.Length > 0
        let plainAndShape = $"{vowel}".Normalize(NormalizationForm.FormD)
        select ($"{plainAndShape}{tone}", $"{vowel}{tone}".Normalize(NormalizationForm.FormC)));

    public static TheoryData<string, string> ToneOnAReadyLetter => Pairs(
        from vowel in Vowels
        from tone in Tones
        where tone.Length > 0
        select ($"{vowel}{tone}", $"{vowel}{tone}".Normalize(NormalizationForm.FormC)));

    [Theory]
    [MemberData(nameof(EveryLetter))]
    public void Every_letter_of_the_alphabet_is_composed_from_its_parts(string letter)
    {
        letter.Should().HaveLength(1);

        VietnameseText.Compose(letter.Normalize(NormalizationForm.FormD)).Should().Be(letter);
    }

    [Theory]
    [MemberData(nameof(EveryLetter))]
    public void A_composed_letter_stays_as_it_is(string letter) => VietnameseText.Compose(letter).Should().Be(letter);

    [Theory]
    [MemberData(nameof(ShapeBeforeTone))]
    [MemberData(nameof(ToneBeforeShape))]
    [MemberData(nameof(ToneOnAReadyLetter))]
    public void The_marks_may_come_in_any_order(string written, string letter) => VietnameseText.Compose(written).Should().Be(letter);

    [Theory]
    [InlineData("Đơn vị sự nghiệp công lập tự bảo đảm chi thường xuyên")]
    [InlineData("Bộ Giáo dục và Đào tạo – Trường Đại học Y Hà Nội")]
    [InlineData("ĐẶNG THỊ THÚY KIỀU, 15/08/2021, 70 %")]
    [InlineData("")]
    public void A_sentence_is_composed_letter_by_letter(string sentence) =>
        VietnameseText.Compose(sentence.Normalize(NormalizationForm.FormD)).Should().Be(sentence.Normalize(NormalizationForm.FormC));

    [Theory]
    [InlineData("\u0301")]
    [InlineData("\u0301a")]
    [InlineData("b\u0301")]
    [InlineData("e\u0306")]
    public void A_mark_that_makes_no_Vietnamese_letter_is_left_alone(string text) => VietnameseText.Compose(text).Should().Be(text);

    [Theory]
    [MemberData(nameof(EveryLetter))]
    public void The_key_does_not_tell_capitals_from_small_letters(string letter)
    {
        VietnameseText.Key(letter.ToUpperInvariant()).Should().Be(VietnameseText.Key(letter.ToLowerInvariant()));
        VietnameseText.Key(letter).Should().Be(letter.ToLowerInvariant());
    }

    [Theory]
    [MemberData(nameof(InCulture.Unusual), MemberType = typeof(InCulture))]
    public void The_key_is_the_same_on_every_machine(string culture) =>
        InCulture.Run(culture, () => VietnameseText.Key("KINH TẾ I")).Should().Be("kinh tế i");

    [Theory]
    [InlineData("  Y   tế ", "y tế")]
    [InlineData("Y\ttế", "y tế")]
    [InlineData("Y\u00A0tế", "y tế")]
    [InlineData("Y\r\ntế", "y tế")]
    [InlineData("   ", "")]
    public void The_key_collapses_spaces(string text, string key) => VietnameseText.Key(text).Should().Be(key);

    [Theory]
    [InlineData("Đảm bảo chi thường xuyên", "Bảo đảm chi thường xuyên")]
    [InlineData("tự ĐẢM BẢO", "Tự bảo đảm")]
    [InlineData("tự đảm  bảo", "tự bảo đảm")]
    public void Two_words_for_ensuring_are_one(string text, string other) =>
        VietnameseText.Key(text.Normalize(NormalizationForm.FormD)).Should().Be(VietnameseText.Key(other));

    [Theory]
    [InlineData("Y tế", "Y te")]
    [InlineData("Đơn vị", "Don vi")]
    [InlineData("ma", "mà")]
    [InlineData("bảo", "đảm")]
    public void Different_words_have_different_keys(string text, string other) =>
        VietnameseText.Key(text).Should().NotBe(VietnameseText.Key(other));

    [Fact]
    public void A_missing_text_is_a_programming_error()
    {
        FluentActions.Invoking(() => VietnameseText.Compose(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => VietnameseText.Key(null!)).Should().Throw<ArgumentNullException>();
    }

    private static TheoryData<string, string> Pairs(IEnumerable<(string Written, string Letter)> pairs)
    {
        var data = new TheoryData<string, string>();
        foreach (var (written, letter) in pairs)
        {
            data.Add(written, letter);
        }

        return data;
    }
}
