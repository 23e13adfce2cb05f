using NodaTime;
using PublicServiceUnits.Quantities;

namespace PublicServiceUnits.Reasoning;

/// <summary>A figure with its kind: an amount, a level, a number of persons, days or months, a date, or yes/no.</summary>
public readonly record struct Measurement
{
    private static readonly LocalDate Epoch = new(1970, 1, 1);

    private readonly long _first;
    private readonly long _second;

    private Measurement(MeasurementKind kind, long first, long second = 1)
    {
        Kind = kind;
        _first = first;
        _second = second;
    }

    /// <summary>Nothing measured.</summary>
    public static Measurement None => default;

    /// <summary>The kind of the figure.</summary>
    public MeasurementKind Kind { get; }

    /// <summary>Whether there is a figure.</summary>
    public bool IsPresent => Kind != MeasurementKind.None;

    /// <summary>The amount; null unless the kind is <see cref="MeasurementKind.Amount"/>.</summary>
    public Vnd? Amount => Kind == MeasurementKind.Amount ? new Vnd(_first) : null;

    /// <summary>The level; null unless the kind is <see cref="MeasurementKind.Level"/>.</summary>
    public Ratio? Level => Kind == MeasurementKind.Level ? new Ratio(_first, _second) : null;

    /// <summary>Yes or no; null unless the kind is <see cref="MeasurementKind.Flag"/>.</summary>
    public bool? Flag => Kind == MeasurementKind.Flag ? _first != 0 : null;

    /// <summary>The date; null unless the kind is <see cref="MeasurementKind.Date"/>.</summary>
    public LocalDate? Date => Kind == MeasurementKind.Date ? Epoch.PlusDays((int)_first) : null;

    /// <summary>The whole number of things, days, working days or months; null for other kinds.</summary>
    public long? Number => Kind is MeasurementKind.Count or MeasurementKind.Days or MeasurementKind.WorkingDays or MeasurementKind.Months
        ? _first
        : null;

    /// <summary>An amount of dong.</summary>
    public static Measurement Of(Vnd amount) => new(MeasurementKind.Amount, amount.Dong);

    /// <summary>A level.</summary>
    public static Measurement Of(Ratio level) => new(MeasurementKind.Level, level.Numerator, level.Denominator);

    /// <summary>Yes or no.</summary>
    public static Measurement Of(bool flag) => new(MeasurementKind.Flag, flag ? 1 : 0);

    /// <summary>A date.</summary>
    public static Measurement Of(LocalDate date) => new(MeasurementKind.Date, Period.DaysBetween(Epoch, date.ToIso()));

    /// <summary>A number of persons, units or other things.</summary>
    public static Measurement Count(long number) => new(MeasurementKind.Count, number);

    /// <summary>A number of calendar days.</summary>
    public static Measurement Days(long number) => new(MeasurementKind.Days, number);

    /// <summary>A number of working days.</summary>
    public static Measurement WorkingDays(long number) => new(MeasurementKind.WorkingDays, number);

    /// <summary>A number of months.</summary>
    public static Measurement Months(long number) => new(MeasurementKind.Months, number);

    /// <summary>Whether both are the same figure: 1/2 is the same level as 2/4.</summary>
    /// <param name="other">The other figure.</param>
    public bool Equals(Measurement other) => Kind == other.Kind && (Kind == MeasurementKind.None || ComparedWith(other) == 0);

    /// <inheritdoc />
    public override int GetHashCode() => Kind == MeasurementKind.Level
        ? HashCode.Combine(Kind, new Ratio(_first, _second))
        : HashCode.Combine(Kind, _first);

    /// <summary>Compares two figures of one kind.</summary>
    /// <param name="other">The other figure.</param>
    /// <returns>Below 0, 0 or above 0.</returns>
    /// <exception cref="InvalidOperationException">The kinds differ.</exception>
    public int ComparedWith(Measurement other)
    {
        if (Kind != other.Kind)
        {
            throw new InvalidOperationException($"A {Kind} cannot be compared with a {other.Kind}.");
        }

        return Kind == MeasurementKind.Level
            ? new Ratio(_first, _second).CompareTo(new Ratio(other._first, other._second))
            : _first.CompareTo(other._first);
    }

    /// <summary>The figure with its unit.</summary>
    /// <param name="language">The language of the text.</param>
    public string ToText(Language language)
    {
        var vietnamese = language == Language.Vietnamese;
        var number = _first;
        return Kind switch
        {
            MeasurementKind.Amount => new Vnd(_first).ToText(language),
            MeasurementKind.Level => new Ratio(_first, _second).ToPercentText(language),
            MeasurementKind.Count => NumberText.Whole(_first, language),
            MeasurementKind.Flag => (_first != 0, vietnamese) switch
            {
                (true, true) => "có",
                (true, false) => "yes",
                (false, true) => "không",
                (false, false) => "no",
            },
            MeasurementKind.Days => WithUnit("ngày", "day"),
            MeasurementKind.WorkingDays => WithUnit("ngày làm việc", "working day"),
            MeasurementKind.Months => WithUnit("tháng", "month"),
            MeasurementKind.Date => DateText.Of(Date!.Value, language),
            _ => "",
        };

        string WithUnit(string vietnameseUnit, string englishUnit)
        {
            var plural = vietnamese || number is 1 or -1 ? "" : "s";
            return $"{NumberText.Whole(number, language)} {(vietnamese ? vietnameseUnit : englishUnit)}{plural}";
        }
    }

    /// <summary>The figure in Vietnamese.</summary>
    public override string ToString() => ToText(Language.Vietnamese);
}
