using System.Globalization;
using System.Numerics;
using FsCheck;
using FsCheck.Xunit;
using PublicServiceUnits.Quantities;

namespace PublicServiceUnits.Tests.Quantities;

public sealed class RatioProperties
{
    private const int Runs = 1_000;

    [Property(MaxTest = Runs)]
    public bool Comparison_agrees_with_whole_numbers_of_any_size(
        DoNotSize<long> numerator, DoNotSize<long> denominator, DoNotSize<long> otherNumerator, DoNotSize<long> otherDenominator)
    {
        var (left, right) = (Of(numerator.Item, denominator.Item), Of(otherNumerator.Item, otherDenominator.Item));

        return Math.Sign(left.CompareTo(right)) == Sign(left, right);
    }

    [Property(MaxTest = Runs)]
    public bool Comparison_agrees_with_whole_numbers_of_any_size_next_to_equality(
        DoNotSize<long> numerator, DoNotSize<long> denominator, sbyte step, sbyte otherStep)
    {
        var left = Of(numerator.Item / 2, denominator.Item / 2);
        var right = Of(left.Numerator + step, left.Denominator + otherStep);

        return Math.Sign(left.CompareTo(right)) == Sign(left, right) && left.Equals(right) == (Sign(left, right) == 0);
    }

    [Property(MaxTest = Runs)]
    public bool A_fraction_and_its_multiple_are_equal_and_have_one_hash(int numerator, PositiveInt denominator, PositiveInt factor)
    {
        var ratio = new Ratio(numerator, denominator.Get);
        var multiple = new Ratio((long)numerator * factor.Get, (long)denominator.Get * factor.Get);

        return ratio == multiple && ratio.GetHashCode() == multiple.GetHashCode();
    }

    [Property(MaxTest = Runs)]
    public bool Two_numbers_are_ordered_one_way_only(
        DoNotSize<long> numerator, DoNotSize<long> denominator, DoNotSize<long> otherNumerator, DoNotSize<long> otherDenominator)
    {
        var (left, right) = (Of(numerator.Item, denominator.Item), Of(otherNumerator.Item, otherDenominator.Item));

        return Math.Sign(left.CompareTo(right)) == -Math.Sign(right.CompareTo(left));
    }

    [Property(MaxTest = Runs)]
    public bool The_digits_printed_are_less_than_one_unit_of_the_last_digit_away(DoNotSize<long> numerator, DoNotSize<long> denominator)
    {
        var ratio = Of(numerator.Item, denominator.Item);

        return BigInteger.Abs((Printed(ratio) * ratio.Denominator) - Shifted(ratio)) < ratio.Denominator * LastShownDigit;
    }

    [Property(MaxTest = Runs)]
    public bool No_figure_prints_as_a_rounder_one_that_it_does_not_reach(DoNotSize<long> numerator, DoNotSize<long> denominator)
    {
        var ratio = Of(numerator.Item, denominator.Item);

        return Printed(ratio) / (LastShownDigit * 10) == Shifted(ratio) / ratio.Denominator / (LastShownDigit * 10);
    }

    [Property(MaxTest = Runs)]
    public bool A_larger_figure_never_prints_as_a_smaller_one(int numerator, PositiveInt denominator, PositiveInt step)
    {
        var (smaller, larger) = (new Ratio(numerator, denominator.Get), new Ratio((long)numerator + step.Get, denominator.Get));

        return Printed(smaller) <= Printed(larger);
    }

    // A figure just above a rounder one prints more digits than asked, twelve at most.
    private const int MostDecimals = 12;

    private static readonly BigInteger LastShownDigit = BigInteger.Pow(10, MostDecimals - Ratio.ShownDecimals);

    /// <summary>The digits printed, as a whole number of units of the twelfth decimal.</summary>
    private static BigInteger Printed(Ratio ratio)
    {
        var digits = ratio.ToPercentDigits(Ratio.ShownDecimals);
        var point = digits.IndexOf('.', StringComparison.Ordinal);
        var decimals = point < 0 ? 0 : digits.Length - point - 1;
        return BigInteger.Parse(digits.Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture)
            * BigInteger.Pow(10, MostDecimals - decimals);
    }

    /// <summary>The dividend, moved so that dividing it gives units of the last digit.</summary>
    private static BigInteger Shifted(Ratio ratio) =>
        (BigInteger)ratio.Numerator * 100 * BigInteger.Pow(10, MostDecimals);

    private static Ratio Of(long numerator, long denominator) =>
        new(numerator, denominator switch { 0 => 1, long.MinValue => long.MaxValue, _ => Math.Abs(denominator) });

    private static int Sign(Ratio left, Ratio right) => Math.Sign(
        BigInteger.Compare((BigInteger)left.Numerator * right.Denominator, (BigInteger)right.Numerator * left.Denominator));
}
