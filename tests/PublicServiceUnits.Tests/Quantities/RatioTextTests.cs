using PublicServiceUnits.Quantities;

namespace PublicServiceUnits.Tests.Quantities;

public sealed class RatioTextTests
{
    public static TheoryData<long, long, string, string> Texts => new()
    {
        { 0, 1, "0 %", "0 %" },
        { 7, 10, "70 %", "70 %" },
        { 1, 1, "100 %", "100 %" },
        { 1, 3, "33,3333 %", "33.3333 %" },
        { 2, 3, "66,6667 %", "66.6667 %" },
        { 1, 8, "12,5 %", "12.5 %" },
        { 1, 80, "1,25 %", "1.25 %" },
        { 7_005, 10_000, "70,05 %", "70.05 %" },
        { 700_001, 1_000_000, "70,0001 %", "70.0001 %" },
        { 85, 1, "8.500 %", "8,500 %" },
        { 123_456_789, 1, "12.345.678.900 %", "12,345,678,900 %" },
        { -1, 8, "-12,5 %", "-12.5 %" },
        { -1, 1_000, "-0,1 %", "-0.1 %" },
        { -85, 1, "-8.500 %", "-8,500 %" },
        { long.MaxValue, 1, "922.337.203.685.477.580.700 %", "922,337,203,685,477,580,700 %" },
        { long.MinValue, 1, "-922.337.203.685.477.580.800 %", "-922,337,203,685,477,580,800 %" },
        { long.MaxValue, long.MaxValue, "100 %", "100 %" },
        { 1, long.MaxValue, "0 %", "0 %" },
    };

    public static TheoryData<long, long, string> JustBelowAThreshold => new()
    {
        { 6_999_999, 10_000_000, "69,9999 %" },
        { 69_999_999, 100_000_000, "69,9999 %" },
        { 699_999_999_999, 1_000_000_000_000, "69,9999 %" },
        { 99_999_999, 100_000_000, "99,9999 %" },
        { long.MaxValue - 1, long.MaxValue, "99,9999 %" },
        { 9_999_999, 100_000_000, "9,9999 %" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void The_percentage_has_the_marks_of_the_language_and_no_trailing_zeros(
        long numerator, long denominator, string vietnamese, string english)
    {
        new Ratio(numerator, denominator).ToPercentText(Language.Vietnamese).Should().Be(vietnamese);
        new Ratio(numerator, denominator).ToPercentText(Language.English).Should().Be(english);
    }

    [Theory]
    [MemberData(nameof(JustBelowAThreshold))]
    public void A_figure_just_below_a_threshold_never_prints_as_the_threshold(long numerator, long denominator, string expected) =>
        new Ratio(numerator, denominator).ToPercentText(Language.Vietnamese).Should().Be(expected);

    [Theory]
    [InlineData(33_333_449, 100_000_000, "33,3334 %")]
    [InlineData(33_333_450, 100_000_000, "33,3335 %")]
    [InlineData(33_333_949, 100_000_000, "33,3339 %")]
    [InlineData(33_333_950, 100_000_000, "33,3339 %")]
    [InlineData(33_333_999, 100_000_000, "33,3339 %")]
    [InlineData(-33_333_450, 100_000_000, "-33,3335 %")]
    public void The_last_digit_is_rounded_but_never_up_to_a_rounder_number(long numerator, long denominator, string expected) =>
        new Ratio(numerator, denominator).ToPercentText(Language.Vietnamese).Should().Be(expected);

    [Theory]
    [InlineData(0, "66 %")]
    [InlineData(1, "66,7 %")]
    [InlineData(2, "66,67 %")]
    [InlineData(12, "66,666666666667 %")]
    public void As_many_decimals_are_shown_as_are_asked_for(int decimals, string expected) =>
        new Ratio(2, 3).ToPercentText(Language.Vietnamese, decimals).Should().Be(expected);

    [Theory]
    [InlineData(-1)]
    [InlineData(13)]
    public void More_than_12_or_fewer_than_0_decimals_are_refused(int decimals) =>
        FluentActions.Invoking(() => new Ratio(2, 3).ToPercentText(Language.Vietnamese, decimals))
            .Should().Throw<ArgumentOutOfRangeException>().WithParameterName(nameof(decimals));

    [Theory]
    [InlineData(-1, 100_000, 2, "-0,001 %")]
    [InlineData(-1, 100_000, 0, "0 %")]
    [InlineData(7_000_001, 10_000_000, 4, "70,00001 %")]
    [InlineData(1, 1_000_000_000, 4, "0,0000001 %")]
    public void A_figure_just_beside_a_rounder_one_prints_the_digit_that_tells(long numerator, long denominator, int decimals, string expected) =>
        new Ratio(numerator, denominator).ToPercentText(Language.Vietnamese, decimals).Should().Be(expected);

    [Theory]
    [InlineData(2, 3, "66.6667")]
    [InlineData(85, 1, "8500")]
    [InlineData(-123_456, 1, "-12345600")]
    [InlineData(-1, 8, "-12.5")]
    [InlineData(0, 1, "0")]
    public void Digits_for_files_have_a_point_and_no_group_marks(long numerator, long denominator, string expected) =>
        new Ratio(numerator, denominator).ToPercentDigits().Should().Be(expected);

    [Theory]
    [MemberData(nameof(InCulture.Unusual), MemberType = typeof(InCulture))]
    public void The_text_is_the_same_on_every_machine(string culture)
    {
        var ratio = new Ratio(-12_345_678, 100_000);

        InCulture.Run(culture, () => ratio.ToPercentText(Language.Vietnamese)).Should().Be("-12.345,678 %");
        InCulture.Run(culture, () => ratio.ToPercentDigits()).Should().Be("-12345.678");
        InCulture.Run(culture, ratio.ToString).Should().Be("-12345678/100000");
    }
}
