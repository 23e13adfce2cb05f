using System.Globalization;
using System.Runtime.CompilerServices;

namespace PublicServiceUnits.Quantities;

/// <summary>
/// An exact fraction. It is kept as given (2/4 stays 2/4, so that the figures behind it can be shown), compared by
/// cross-multiplication in 128 bits, and never rounded: 69.9999 % is below 70 %.
/// </summary>
public readonly struct Ratio : IEquatable<Ratio>, IComparable<Ratio>
{
    /// <summary>How many digits after the decimal mark a percentage shows unless told otherwise.</summary>
    public const int ShownDecimals = 4;

    /// <summary>The most characters a percentage can need.</summary>
    internal const int LongestPercent = 96;

    private const int HundredPercent = 100;
    private const int MostDecimals = 12;

    // Stored less one, so that the default value is 0/1 and not 0/0.
    private readonly long _denominatorLessOne;

    /// <summary>The fraction <paramref name="numerator"/>/<paramref name="denominator"/>.</summary>
    /// <param name="numerator">The dividend.</param>
    /// <param name="denominator">The divisor: 1 or more.</param>
    /// <exception cref="ArgumentException">The denominator is 0 or negative.</exception>
    public Ratio(long numerator, long denominator)
    {
        // Not by guard clause: that boxes, and every answer makes a ratio.
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(denominator);
        Numerator = numerator;
        _denominatorLessOne = denominator - 1;
    }

    /// <summary>The dividend, as given.</summary>
    public long Numerator { get; }

    /// <summary>The divisor, as given; always 1 or more.</summary>
    public long Denominator => _denominatorLessOne + 1;

    /// <summary>A whole percentage: <c>Percent(70)</c> is 70/100.</summary>
    /// <param name="percent">Percent.</param>
    public static Ratio Percent(long percent) => new(percent, HundredPercent);

    /// <inheritdoc />
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int CompareTo(Ratio other) =>
        ((Int128)Numerator * other.Denominator).CompareTo((Int128)other.Numerator * Denominator);

    /// <summary>Whether both are the same number: 1/2 equals 2/4.</summary>
    public bool Equals(Ratio other) => CompareTo(other) == 0;

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is Ratio other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode()
    {
        var divisor = GreatestCommonDivisor(Int128.Abs((Int128)Numerator), Denominator);
        return HashCode.Combine(Numerator / divisor, Denominator / divisor);
    }

    /// <summary>
    /// The percentage with the decimal mark of the language. It is rounded at the last digit, but never up to a rounder
    /// number: 69.99999 % prints as 69.9999 %, and 70.00001 % as itself, so that no figure prints as a threshold it is not.
    /// </summary>
    /// <param name="language">The language of the text.</param>
    /// <param name="decimals">Digits after the decimal mark, 0 to 12.</param>
    public string ToPercentText(Language language, int decimals = ShownDecimals) =>
        string.Concat(WritePercent(stackalloc char[LongestPercent], language, decimals), " %");

    /// <summary>The percentage as bare digits with a point, rounded in the same way: for files.</summary>
    /// <param name="decimals">Digits after the decimal mark, 0 to 12.</param>
    public string ToPercentDigits(int decimals = ShownDecimals) =>
        new string(WritePercent(stackalloc char[LongestPercent], Language.English, decimals)).Replace(",", "", StringComparison.Ordinal);

    /// <summary>The fraction as given, "85/100", whatever the culture.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");

    /// <summary>Whether both are the same number.</summary>
    public static bool operator ==(Ratio left, Ratio right) => left.Equals(right);

    /// <summary>Whether the numbers differ.</summary>
    public static bool operator !=(Ratio left, Ratio right) => !left.Equals(right);

    /// <summary>Whether the left number is the smaller.</summary>
    public static bool operator <(Ratio left, Ratio right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left number is the larger.</summary>
    public static bool operator >(Ratio left, Ratio right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left number is not the larger.</summary>
    public static bool operator <=(Ratio left, Ratio right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left number is not the smaller.</summary>
    public static bool operator >=(Ratio left, Ratio right) => left.CompareTo(right) >= 0;

    /// <summary>Writes the digits of the percentage into the buffer and returns that part.</summary>
    internal ReadOnlySpan<char> WritePercent(Span<char> buffer, Language language, int decimals)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, MostDecimals);
        var (whole, rest) = DivRem(Int128.Abs((Int128)Numerator) * HundredPercent, Denominator);
        Span<char> fraction = stackalloc char[MostDecimals];
        for (var digit = 0; digit < decimals; digit++)
        {
            (var quotient, rest) = DivRem((Int128)rest * 10, Denominator);
            fraction[digit] = (char)('0' + (int)quotient);
        }

        // Up only where the last digit is no 9: rounding must never print a threshold that is not reached.
        if (decimals > 0 && (ulong)rest * 2 >= (ulong)Denominator && fraction[decimals - 1] != '9')
        {
            fraction[decimals - 1]++;
        }

        // Nor down: 70.00001 % does not print as 70 %; where the first digit would be the last, digits go on until one tells.
        while (decimals is > 0 and < MostDecimals && rest != 0 && fraction[Math.Min(1, decimals - 1)..decimals].TrimEnd('0').IsEmpty)
        {
            (var quotient, rest) = DivRem((Int128)rest * 10, Denominator);
            fraction[decimals++] = (char)('0' + (int)quotient);
        }

        var length = fraction[..decimals].TrimEnd('0').Length;
        var position = 0;
        if (Numerator < 0 && (whole != 0 || length != 0))
        {
            buffer[position++] = '-';
        }

        Span<char> digits = stackalloc char[NumberText.LongestWhole];
        var wholeDigits = NumberText.Write(whole, language, digits);
        wholeDigits.CopyTo(buffer[position..]);
        position += wholeDigits.Length;
        if (length > 0)
        {
            buffer[position++] = NumberText.DecimalMark(language);
            fraction[..length].CopyTo(buffer[position..]);
            position += length;
        }

        return buffer[..position];
    }

    // Nearly every figure fits in 64 bits, where dividing is cheap. The remainder is below the divisor, so it always fits.
    private static (Int128 Quotient, long Remainder) DivRem(Int128 dividend, long divisor)
    {
        if (dividend <= ulong.MaxValue)
        {
            var (small, rest) = Math.DivRem((ulong)dividend, (ulong)divisor);
            return (small, (long)rest);
        }

        var (quotient, remainder) = Int128.DivRem(dividend, divisor);
        return (quotient, (long)remainder);
    }

    private static long GreatestCommonDivisor(Int128 left, Int128 right)
    {
        while (right != 0)
        {
            (left, right) = (right, left % right);
        }

        return left == 0 ? 1 : (long)left;
    }
}
