using PublicServiceUnits.Quantities;

namespace PublicServiceUnits.Tests.Quantities;

public sealed class RatioTests
{
    public static TheoryData<long, long, long, long> SmallerAndLarger => new()
    {
        { 1, 3, 1, 2 },
        { -1, 2, 0, 1 },
        { -1, 2, -1, 3 },
        { 6_999_999, 10_000_000, 70, 100 },
        { 70, 100, 7_000_001, 10_000_000 },
        { long.MaxValue - 1, long.MaxValue, 1, 1 },
        { long.MaxValue - 2, long.MaxValue - 1, long.MaxValue - 1, long.MaxValue },
        { 1, long.MaxValue, 1, long.MaxValue - 1 },
        { long.MaxValue - 1, 1, long.MaxValue, 1 },
        { long.MinValue, 1, long.MaxValue, 1 },
        { long.MinValue, 1, long.MinValue + 1, 1 },
        { long.MinValue, long.MaxValue, -1, 1 },
    };

    public static TheoryData<long, long, long, long> SameNumber => new()
    {
        { 1, 2, 2, 4 },
        { -1, 2, -2, 4 },
        { 0, 1, 0, 5 },
        { 0, long.MaxValue, 0, 1 },
        { 70, 100, 7, 10 },
        { long.MaxValue, long.MaxValue, 1, 1 },
        { -long.MaxValue, long.MaxValue, -1, 1 },
        { long.MinValue, 2, long.MinValue / 2, 1 },
        { long.MaxValue - 1, 2, long.MaxValue / 2, 1 },
    };

    [Theory]
    [MemberData(nameof(SmallerAndLarger))]
    public void The_smaller_number_is_below_the_larger_one(long numerator, long denominator, long otherNumerator, long otherDenominator)
    {
        var (low, high) = (new Ratio(numerator, denominator), new Ratio(otherNumerator, otherDenominator));

        (low < high, low <= high, high > low, high >= low).Should().Be((true, true, true, true));
        (high < low, high <= low, low > high, low >= high).Should().Be((false, false, false, false));
        (low == high, low != high).Should().Be((false, true));
        low.CompareTo(high).Should().BeNegative();
        high.CompareTo(low).Should().BePositive();
    }

    [Theory]
    [MemberData(nameof(SameNumber))]
    public void Two_ways_to_write_one_number_are_equal(long numerator, long denominator, long otherNumerator, long otherDenominator)
    {
        var (left, right) = (new Ratio(numerator, denominator), new Ratio(otherNumerator, otherDenominator));

        (left == right, left != right, left.Equals(right), left.Equals((object)right)).Should().Be((true, false, true, true));
        (left <= right, left < right, left >= right, left > right).Should().Be((true, false, true, false));
        left.CompareTo(right).Should().Be(0);
    }

    [Theory]
    [MemberData(nameof(SameNumber))]
    public void Two_ways_to_write_one_number_have_one_hash(long numerator, long denominator, long otherNumerator, long otherDenominator) =>
        new Ratio(numerator, denominator).GetHashCode().Should().Be(new Ratio(otherNumerator, otherDenominator).GetHashCode());

    [Fact]
    public void A_ratio_is_no_other_kind_of_object()
    {
        new Ratio(1, 1).Equals((object)1L).Should().BeFalse();
        new Ratio(1, 1).Equals(null).Should().BeFalse();
    }

    [Fact]
    public void The_figures_are_kept_as_given()
    {
        var ratio = new Ratio(2, 4);

        (ratio.Numerator, ratio.Denominator).Should().Be((2, 4));
        ratio.ToString().Should().Be("2/4");
    }

    [Theory]
    [InlineData(long.MaxValue)]
    [InlineData(1)]
    public void Every_divisor_from_1_on_is_kept(long denominator) => new Ratio(0, denominator).Denominator.Should().Be(denominator);

    [Fact]
    public void The_default_ratio_is_nothing_of_one()
    {
        (default(Ratio).Numerator, default(Ratio).Denominator).Should().Be((0, 1));
        default(Ratio).ToPercentText(Language.Vietnamese).Should().Be("0 %");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(long.MinValue)]
    public void A_divisor_of_0_or_less_is_refused(long denominator) =>
        FluentActions.Invoking(() => new Ratio(1, denominator)).Should().Throw<ArgumentException>().WithParameterName(nameof(denominator));

    [Fact]
    public void A_whole_percentage_is_so_many_of_a_hundred()
    {
        Ratio.Percent(70).ToString().Should().Be("70/100");
        Ratio.Percent(100).Should().Be(new Ratio(1, 1));
    }
}
