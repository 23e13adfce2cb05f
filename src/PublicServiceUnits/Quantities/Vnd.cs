using System.Globalization;

namespace PublicServiceUnits.Quantities;

/// <summary>
/// An amount of Vietnamese dong: a whole number of dong in 64 bits. Arithmetic is checked: a sum that does not fit
/// throws <see cref="OverflowException"/> instead of wrapping. Amounts may be negative (a deficit).
/// </summary>
/// <param name="Dong">The amount in whole dong.</param>
public readonly record struct Vnd(long Dong) : IComparable<Vnd>
{
    private const long DongPerMillion = 1_000_000;

    /// <summary>No money: 0 dong.</summary>
    public static Vnd Zero => default;

    /// <summary>An amount given in millions of dong (triệu đồng), the unit that budget forms use.</summary>
    /// <param name="millions">Millions of dong.</param>
    /// <exception cref="OverflowException">The amount does not fit in 64 bits of dong.</exception>
    public static Vnd FromMillions(long millions) => new(checked(millions * DongPerMillion));

    /// <summary>Whether the amount is below 0 dong.</summary>
    public bool IsNegative => Dong < 0;

    /// <summary>This amount, or 0 dong where it is negative: a deficit does not count as revenue.</summary>
    public Vnd OrZeroIfNegative() => Dong < 0 ? Zero : this;

    /// <inheritdoc />
    public int CompareTo(Vnd other) => Dong.CompareTo(other.Dong);

    /// <summary>The amount in dong with the digit grouping of the language: "1.000 đồng" in Vietnamese, "VND 1,000" in English.</summary>
    /// <param name="language">The language of the text.</param>
    public string ToText(Language language) =>
        language == Language.Vietnamese ? $"{NumberText.Whole(Dong, language)} đồng" : $"VND {NumberText.Whole(Dong, language)}";

    /// <summary>The amount as bare digits, whatever the culture: for logs and files, not for people.</summary>
    public override string ToString() => Dong.ToString(CultureInfo.InvariantCulture);

    /// <summary>The sum of two amounts, in dong.</summary>
    public static Vnd Add(Vnd left, Vnd right) => left + right;

    /// <summary>The difference of two amounts, in dong.</summary>
    public static Vnd Subtract(Vnd left, Vnd right) => left - right;

    /// <summary>The sum of two amounts, in dong.</summary>
    /// <exception cref="OverflowException">The sum does not fit in 64 bits.</exception>
    public static Vnd operator +(Vnd left, Vnd right) => new(checked(left.Dong + right.Dong));

    /// <summary>The difference of two amounts, in dong.</summary>
    /// <exception cref="OverflowException">The difference does not fit in 64 bits.</exception>
    public static Vnd operator -(Vnd left, Vnd right) => new(checked(left.Dong - right.Dong));

    /// <summary>Whether the left amount is the smaller.</summary>
    public static bool operator <(Vnd left, Vnd right) => left.Dong < right.Dong;

    /// <summary>Whether the left amount is the larger.</summary>
    public static bool operator >(Vnd left, Vnd right) => left.Dong > right.Dong;

    /// <summary>Whether the left amount is not the larger.</summary>
    public static bool operator <=(Vnd left, Vnd right) => left.Dong <= right.Dong;

    /// <summary>Whether the left amount is not the smaller.</summary>
    public static bool operator >=(Vnd left, Vnd right) => left.Dong >= right.Dong;
}
