using NodaTime;
using NodaTime.Text;

namespace PublicServiceUnits.Cli.Input;

/// <summary>Dates in options and files, and the date that is meant where none is given.</summary>
internal static class DateChoice
{
    public const string Option = "--on";

    /// <summary>The law that the library holds begins in this year.</summary>
    public static readonly LocalDate First = new(2015, 1, 1);

    public static readonly LocalDate Last = new(2035, 12, 31);

    private static readonly DateTimeZone VietNam = DateTimeZone.ForOffset(Offset.FromHours(7));
    private static readonly LocalDatePattern DayFirst = LocalDatePattern.CreateWithInvariantCulture("d'/'M'/'uuuu");
    private static readonly LocalDatePattern DayFirstInFull = LocalDatePattern.CreateWithInvariantCulture("dd'/'MM'/'uuuu");

    private static readonly LocalizedText Accepted = new(
        "ngày có thật từ 2015-01-01 đến 2035-12-31, viết 2025-07-07 hoặc 07/07/2025",
        "a real date from 2015-01-01 to 2035-12-31, written 2025-07-07 or 07/07/2025");

    /// <summary>The date of an option; null where the option is not given.</summary>
    public static LocalDate? Read(string option, string? text) => text is null ? null : Required(option, text);

    public static LocalDate Required(string field, string text, string? file = null)
    {
        var trimmed = text.Trim();
        var parsed = LocalDatePattern.Iso.Parse(trimmed);
        if (!parsed.Success)
        {
            parsed = DayFirst.Parse(trimmed);
        }

        return parsed.Success && parsed.Value >= First && parsed.Value <= Last
            ? parsed.Value
            : throw new InputException(new InputProblem(field, text, Accepted) { File = file });
    }

    /// <summary>The date named, or today in Viet Nam.</summary>
    public static AskedDate OrToday(string? text, IClock clock) =>
        Read(Option, text) is { } named ? new AskedDate(named, DateBasis.Option) : Today(clock);

    public static AskedDate Today(IClock clock)
    {
        var today = clock.GetCurrentInstant().InZone(VietNam).Date;
        return new AskedDate(Required(Option, LocalDatePattern.Iso.Format(today)), DateBasis.Today);
    }

    /// <summary>The date for people: day first in Vietnamese, ISO in English.</summary>
    public static string ToText(LocalDate date, Language language) =>
        (language == Language.Vietnamese ? DayFirstInFull : LocalDatePattern.Iso).Format(date);
}
