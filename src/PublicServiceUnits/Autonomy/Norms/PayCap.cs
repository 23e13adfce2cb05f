using PublicServiceUnits.Law;
using PublicServiceUnits.Quantities;

namespace PublicServiceUnits.Autonomy;

/// <summary>The most that a fund may take: so many times, or months, of a yearly pay; or no limit; or nothing at all.</summary>
internal sealed record PayCap : ILegalValue
{
    private const int MonthsPerYear = 12;
    private const int Tenths = 10;

    private const long PlainPay = long.MaxValue;

    private readonly Ratio _times;

    // What the year's pay is multiplied by, in lowest terms.
    private readonly (long Numerator, long Denominator) _factor;
    private readonly bool _inMonths;

    private PayCap(Ratio times, PayBase? of, bool inMonths)
    {
        _times = times;
        _factor = Lowest(times.Numerator, times.Denominator * (inMonths ? MonthsPerYear : 1));
        Of = of;
        _inMonths = inMonths;
    }

    /// <summary>No limit.</summary>
    public static PayCap None { get; } = new(new Ratio(1, 1), null, inMonths: false);

    /// <summary>The fund is not set up.</summary>
    public static PayCap Nothing { get; } = new(new Ratio(0, 1), null, inMonths: false);

    /// <summary>The pay; null where no figure is needed.</summary>
    public PayBase? Of { get; }

    /// <summary>Whether the cap is months of pay, so that the year's pay is divided by 12.</summary>
    public bool IsInMonths => _inMonths;

    /// <summary>Whether there is a limit at all.</summary>
    public bool IsLimit => !ReferenceEquals(this, None);

    public static PayCap Times(Ratio times, PayBase of) => new(times, of, inMonths: false);

    public static PayCap Months(Ratio months, PayBase of) => new(months, of, inMonths: true);

    /// <summary>The limit in whole dong, rounded down: a dong more would be above it.</summary>
    /// <exception cref="Reasoning.InvalidFactsException">It does not fit in 64 bits.</exception>
    public long DongOf(Int128 yearlyPay) => yearlyPay <= PlainPay && SurplusLimits.IsPlain((long)yearlyPay, _factor.Numerator)
        ? (_factor.Denominator == 1 ? (long)yearlyPay * _factor.Numerator : (long)yearlyPay * _factor.Numerator / _factor.Denominator)
        : Reasoning.FigureSums.ToVnd(yearlyPay * _factor.Numerator / _factor.Denominator, SurplusRules.DecisionId, "pay").Dong;

    public string ToText(Language language)
    {
        var vietnamese = language == Language.Vietnamese;
        if (Of is not { } of)
        {
            return (IsLimit, vietnamese) switch
            {
                (true, true) => "không trích lập",
                (true, false) => "not set up",
                (false, true) => "không khống chế mức trích",
                _ => "no cap",
            };
        }

        var tenths = _times.Numerator * Tenths / _times.Denominator;
        var number = tenths % Tenths == 0
            ? NumberText.Whole(tenths / Tenths, language)
            : $"{NumberText.Whole(tenths / Tenths, language)}{NumberText.DecimalMark(language)}{NumberText.Whole(tenths % Tenths, language)}";
        var pay = PayBases.Name(of).In(language);
        return (_inMonths, vietnamese) switch
        {
            (true, true) => $"không quá {number} tháng {pay}",
            (true, false) => $"at most {number} months of {pay}",
            (false, true) => $"không quá {number} lần {pay}",
            _ => $"at most {number} times {pay}",
        };
    }

    private static (long Numerator, long Denominator) Lowest(long numerator, long denominator)
    {
        var (common, rest) = (denominator, numerator);
        while (rest != 0)
        {
            (common, rest) = (rest, common % rest);
        }

        return (numerator / common, denominator / common);
    }
}
