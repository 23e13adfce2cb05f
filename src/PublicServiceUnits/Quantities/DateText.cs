using NodaTime;
using NodaTime.Text;

namespace PublicServiceUnits.Quantities;

/// <summary>Dates for people: 15/08/2021 in Vietnamese, 2021-08-15 in English, whatever the machine's culture.</summary>
internal static class DateText
{
    private static readonly LocalDatePattern Vietnamese = LocalDatePattern.CreateWithInvariantCulture("dd'/'MM'/'uuuu");

    public static string Of(LocalDate date, Language language) =>
        (language == Language.Vietnamese ? Vietnamese : LocalDatePattern.Iso).Format(date);
}
