using PublicServiceUnits.Quantities;

namespace PublicServiceUnits.Tests.Quantities;

public sealed class VndTests
{
    public static TheoryData<long, string, string> Texts => new()
    {
        { 0, "0 đồng", "VND 0" },
        { 7, "7 đồng", "VND 7" },
        { 999, "999 đồng", "VND 999" },
        { 1_000, "1.000 đồng", "VND 1,000" },
        { 12_345, "12.345 đồng", "VND 12,345" },
        { 123_456, "123.456 đồng", "VND 123,456" },
        { 1_000_000, "1.000.000 đồng", "VND 1,000,000" },
        { 1_000_005, "1.000.005 đồng", "VND 1,000,005" },
        { -1, "-1 đồng", "VND -1" },
        { -999, "-999 đồng", "VND -999" },
        { -1_000, "-1.000 đồng", "VND -1,000" },
        { long.MaxValue, "9.223.372.036.854.775.807 đồng", "VND 9,223,372,036,854,775,807" },
        { long.MinValue, "-9.223.372.036.854.775.808 đồng", "VND -9,223,372,036,854,775,808" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void The_text_groups_the_digits_as_the_language_does(long dong, string vietnamese, string english)
    {
        new Vnd(dong).ToText(Language.Vietnamese).Should().Be(vietnamese);
        new Vnd(dong).ToText(Language.English).Should().Be(english);
    }

    [Theory]
    [MemberData(nameof(InCulture.Unusual), MemberType = typeof(InCulture))]
    public void The_text_is_the_same_on_every_machine(string culture)
    {
        InCulture.Run(culture, () => new Vnd(-1_234_567).ToText(Language.Vietnamese)).Should().Be("-1.234.567 đồng");
        InCulture.Run(culture, () => new Vnd(-1_234_567).ToString()).Should().Be("-1234567");
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1_000_000)]
    [InlineData(-3, -3_000_000)]
    [InlineData(9_223_372_036_854, 9_223_372_036_854_000_000)]
    [InlineData(-9_223_372_036_854, -9_223_372_036_854_000_000)]
    public void Millions_become_dong(long millions, long dong) => Vnd.FromMillions(millions).Should().Be(new Vnd(dong));

    [Theory]
    [InlineData(9_223_372_036_855)]
    [InlineData(-9_223_372_036_855)]
    [InlineData(long.MaxValue)]
    [InlineData(long.MinValue)]
    public void Millions_that_do_not_fit_are_refused(long millions) =>
        FluentActions.Invoking(() => Vnd.FromMillions(millions)).Should().Throw<OverflowException>();

    [Theory]
    [InlineData(1, 2, 3)]
    [InlineData(1, -2, -1)]
    [InlineData(long.MaxValue, 0, long.MaxValue)]
    [InlineData(long.MaxValue, long.MinValue, -1)]
    public void Amounts_add_up(long left, long right, long sum)
    {
        (new Vnd(left) + new Vnd(right)).Should().Be(new Vnd(sum));
        Vnd.Add(new Vnd(left), new Vnd(right)).Should().Be(new Vnd(sum));
    }

    [Theory]
    [InlineData(3, 2, 1)]
    [InlineData(2, 3, -1)]
    [InlineData(long.MinValue, long.MinValue, 0)]
    [InlineData(-1, long.MinValue, long.MaxValue)]
    public void Amounts_are_subtracted(long left, long right, long difference)
    {
        (new Vnd(left) - new Vnd(right)).Should().Be(new Vnd(difference));
        Vnd.Subtract(new Vnd(left), new Vnd(right)).Should().Be(new Vnd(difference));
    }

    [Theory]
    [InlineData(long.MaxValue, 1)]
    [InlineData(1, long.MaxValue)]
    [InlineData(long.MinValue, -1)]
    public void A_sum_that_does_not_fit_is_refused(long left, long right) =>
        FluentActions.Invoking(() => new Vnd(left) + new Vnd(right)).Should().Throw<OverflowException>();

    [Theory]
    [InlineData(long.MinValue, 1)]
    [InlineData(long.MaxValue, -1)]
    [InlineData(0, long.MinValue)]
    public void A_difference_that_does_not_fit_is_refused(long left, long right) =>
        FluentActions.Invoking(() => new Vnd(left) - new Vnd(right)).Should().Throw<OverflowException>();

    [Theory]
    [InlineData(1, 2)]
    [InlineData(-1, 0)]
    [InlineData(long.MinValue, long.MaxValue)]
    public void A_smaller_amount_is_below_a_larger_one(long smaller, long larger)
    {
        var (low, high) = (new Vnd(smaller), new Vnd(larger));

        (low < high, low <= high, high > low, high >= low).Should().Be((true, true, true, true));
        (high < low, high <= low, low > high, low >= high).Should().Be((false, false, false, false));
        low.CompareTo(high).Should().BeNegative();
        high.CompareTo(low).Should().BePositive();
    }

    [Fact]
    public void Equal_amounts_are_neither_below_nor_above_each_other()
    {
        var (left, right) = (new Vnd(5), new Vnd(5));

        (left <= right, left < right, left >= right, left > right).Should().Be((true, false, true, false));
        left.CompareTo(right).Should().Be(0);
    }

    [Theory]
    [InlineData(-1, true, 0)]
    [InlineData(long.MinValue, true, 0)]
    [InlineData(0, false, 0)]
    [InlineData(1, false, 1)]
    public void A_deficit_counts_as_no_money(long dong, bool negative, long counted)
    {
        new Vnd(dong).IsNegative.Should().Be(negative);
        new Vnd(dong).OrZeroIfNegative().Should().Be(new Vnd(counted));
    }

    [Fact]
    public void The_default_amount_is_no_money() => default(Vnd).Should().Be(Vnd.Zero);
}
