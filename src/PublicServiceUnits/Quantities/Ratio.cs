using System.Globalization;
using System.Runtime.CompilerServices;
using Ardalis.GuardClauses;

namespace PublicServiceUnits.Quantities;

/// <summary>
/// An exact fraction. It is kept as given (2/4 stays 2/4, so that the figures behind it can be shown), compared by
/// cross-multiplication in 128 bits, and never rounded: 69.9999 % is below 70 %.
/// </summary>
public readonly struct Ratio : IEquatable<Ratio>, IComparable<Ratio>
{
    /// <summary>How many digits after the decimal mark a percentage shows unless told otherwise.</summary>
    public const int ShownDecimals = 4;

    private const int HundredPercent = 100;

    // Stored less one, so that the default value is 0/1 and not 0/0.
    private readonly long _denominatorLessOne;

    /// <summary>The fraction <paramref name="numerator"/>/<paramref name="denominator"/>.</summary>
    /// <param name="numerator">The dividend.</param>
    /// <param name="denominator">The divisor: 1 or more.</param>
    /// <exception cref="ArgumentException">The denominator is 0 or negative.</exception>
    public Ratio(long numerator, long denominator)
    {
        Guard.Against.NegativeOrZero(denominator);
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
        string.Concat(PercentDigits(NumberText.GroupMark(language), NumberText.DecimalMark(language), language, decimals), " %");

    /// <summary>The percentage as bare digits with a point, rounded in the same way: for files.</summary>
    /// <param name="decimals">Digits after the decimal mark, 0 to 12.</param>
    public string ToPercentDigits(int decimals = ShownDecimals) => PercentDigits('\0', '.', Language.English, decimals);

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

    private string PercentDigits(char groupMark, char decimalMark, Language language, int decimals)
    {
        const int MostDecimals = 12;
        Guard.Against.OutOfRange(decimals, nameof(decimals), 0, MostDecimals);
        var negative = Numerator < 0;
        var (whole, rest) = Int128.DivRem(Int128.Abs((Int128)Numerator) * HundredPercent, Denominator);
        Span<char> fraction = stackalloc char[MostDecimals];
        for (var digit = 0; digit < decimals; digit++)
        {
            // The rest is below the divisor, so ten times the rest nearly always fits in 64 bits, where dividing is cheap.
            rest *= 10;
            var (quotient, remainder) = rest <= ulong.MaxValue
                ? Math.DivRem((ulong)rest, (ulong)Denominator)
                : ((ulong)(rest / Denominator), (ulong)(rest % Denominator));
            fraction[digit] = (char)('0' + (int)quotient);
            rest = remainder;
        }

        // Up only where the last digit is no 9: rounding must never print a threshold that is not reached.
        if (decimals > 0 && rest * 2 >= Denominator && fraction[decimals - 1] != '9')
        {
            fraction[decimals - 1]++;
        }

        // Nor down: 70.00001 % does not print as 70 %; digits go on until one tells.
        while (decimals is > 0 and < MostDecimals && rest != 0 && fraction[decimals - 1] == '0')
        {
            rest *= 10;
            var (quotient, remainder) = Int128.DivRem(rest, Denominator);
            fraction[decimals++] = (char)('0' + (int)quotient);
            rest = remainder;
        }

        var length = fraction[..decimals].TrimEnd('0').Length;
        var wholeText = groupMark == '\0' ? whole.ToString(CultureInfo.InvariantCulture) : NumberText.Whole(whole, language);
        var sign = negative && (whole != 0 || length != 0) ? "-" : "";
        return length == 0
            ? string.Concat(sign, wholeText)
            : string.Concat(string.Concat(sign, wholeText), [decimalMark], fraction[..length]);
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
