namespace PublicServiceUnits.Tests.Calendar;

/// <summary>
/// The lunisolar calendar for a time zone by Hồ Ngọc Đức's method: months begin on the day of the new moon, the eleventh
/// month holds the winter solstice, and a year of thirteen months has its leap month where no major solar term falls.
/// </summary>
internal sealed class VietnameseLunarCalendar(double hoursEast)
{
    private const double SynodicMonth = 29.530588853;
    private const double Epoch = 2415021.076998695;
    private const double Radian = Math.PI / 180;

    public LocalDate NewYear(int year) => Day(1, 1, year);

    /// <summary>A day of an ordinary (not leap) month.</summary>
    public LocalDate Day(int day, int month, int year)
    {
        var (start, end) = Bounds(month, year);
        var offset = (month + 1) % 12;
        if (end - start > 365 && offset >= LeapOffset(start))
        {
            offset++;
        }

        return FromJulian(NewMoonDay(NumberOf(start) + offset) + day - 1);
    }

    /// <summary>The month that is repeated; null in a year of twelve.</summary>
    public int? LeapMonth(int year)
    {
        for (var month = 1; month <= 12; month++)
        {
            var (start, end) = Bounds(month, year);
            if (end - start > 365 && ((LeapOffset(start) - 3 + 12) % 12) + 1 == month)
            {
                return month;
            }
        }

        return null;
    }

    private (int Start, int End) Bounds(int month, int year) => month < 11
        ? (EleventhMonth(year - 1), EleventhMonth(year))
        : (EleventhMonth(year), EleventhMonth(year + 1));

    private static int NumberOf(int newMoon) => (int)Math.Floor(0.5 + ((newMoon - Epoch) / SynodicMonth));

    private int EleventhMonth(int year)
    {
        var number = (int)Math.Floor((ToJulian(new LocalDate(year, 12, 31)) - 2415021) / SynodicMonth);
        var newMoon = NewMoonDay(number);
        return SolarTerm(newMoon) >= 9 ? NewMoonDay(number - 1) : newMoon;
    }

    private int LeapOffset(int eleventhMonth)
    {
        var number = NumberOf(eleventhMonth);
        var offset = 1;
        var term = SolarTerm(NewMoonDay(number + offset));
        int last;
        do
        {
            last = term;
            offset++;
            term = SolarTerm(NewMoonDay(number + offset));
        }
        while (term != last && offset < 14);

        return offset - 1;
    }

    private int NewMoonDay(int number) => (int)Math.Floor(NewMoon(number) + 0.5 + (hoursEast / 24));

    // In which twelfth of the ecliptic the sun stands at the beginning of the day.
    private int SolarTerm(int day)
    {
        var t = (day - 0.5 - (hoursEast / 24) - 2451545.0) / 36525;
        var anomaly = (357.52910 + (35999.05030 * t) - (0.0001559 * t * t) - (0.00000048 * t * t * t)) * Radian;
        var mean = 280.46645 + (36000.76983 * t) + (0.0003032 * t * t);
        var centre = ((1.914600 - (0.004817 * t) - (0.000014 * t * t)) * Math.Sin(anomaly))
            + ((0.019993 - (0.000101 * t)) * Math.Sin(2 * anomaly))
            + (0.000290 * Math.Sin(3 * anomaly));
        var longitude = (mean + centre) % 360;
        return (int)Math.Floor((longitude < 0 ? longitude + 360 : longitude) / 30);
    }

    private static double NewMoon(int number)
    {
        var t = number / 1236.85;
        var t2 = t * t;
        var t3 = t2 * t;
        var mean = 2415020.75933 + (29.53058868 * number) + (0.0001178 * t2) - (0.000000155 * t3)
            + (0.00033 * Math.Sin((166.56 + (132.87 * t) - (0.009173 * t2)) * Radian));
        var sun = (359.2242 + (29.10535608 * number) - (0.0000333 * t2) - (0.00000347 * t3)) * Radian;
        var moon = (306.0253 + (385.81691806 * number) + (0.0107306 * t2) + (0.00001236 * t3)) * Radian;
        var latitude = (21.2964 + (390.67050646 * number) - (0.0016528 * t2) - (0.00000239 * t3)) * Radian;
        var correction = ((0.1734 - (0.000393 * t)) * Math.Sin(sun)) + (0.0021 * Math.Sin(2 * sun))
            - (0.4068 * Math.Sin(moon)) + (0.0161 * Math.Sin(2 * moon)) - (0.0004 * Math.Sin(3 * moon))
            + (0.0104 * Math.Sin(2 * latitude)) - (0.0051 * Math.Sin(sun + moon)) - (0.0074 * Math.Sin(sun - moon))
            + (0.0004 * Math.Sin((2 * latitude) + sun)) - (0.0004 * Math.Sin((2 * latitude) - sun))
            - (0.0006 * Math.Sin((2 * latitude) + moon)) + (0.0010 * Math.Sin((2 * latitude) - moon))
            + (0.0005 * Math.Sin((2 * moon) + sun));
        return mean + correction - (-0.000278 + (0.000265 * t) + (0.000262 * t2));
    }

    private static int ToJulian(LocalDate date) => Period.DaysBetween(new LocalDate(2000, 1, 1), date) + 2451545;

    private static LocalDate FromJulian(int day) => new LocalDate(2000, 1, 1).PlusDays(day - 2451545);
}
