using System.Collections.Immutable;
using NodaTime;
using PublicServiceUnits.Law;
using PublicServiceUnits.Reasoning;
using static PublicServiceUnits.Law.LegalDocuments;

namespace PublicServiceUnits.Calendar;

/// <summary>The days off of the law, 2015 to 2030: every figure, date and choice of the calendar stands here.</summary>
internal static class CalendarNorms
{
    /// <summary>The first year of which the calendar knows the holidays.</summary>
    public const int FirstYear = 2015;

    /// <summary>The last year of which the calendar knows the holidays.</summary>
    public const int LastYear = 2030;

    private static readonly LocalDate CheckedOn = new(2026, 11, 24);
    private static readonly LocalDate From2015 = new(FirstYear, 1, 1);
    private static readonly LocalDate From2021 = new(2021, 1, 1);

    private static readonly LocalizedText EndsWithNextWorkingDay = new(
        "thời hạn kết thúc khi hết ngày làm việc tiếp theo", "the period ends with the end of the next working day");

    /// <summary>How many days off there are (115.1 of the code of 2012; 112.1 of the code of 2019).</summary>
    public static readonly NormTimeline<PublicHolidays> Holidays = Timelines.Of(
        "calendar.public-holidays",
        new("Số ngày nghỉ lễ, tết trong năm", "Public holidays in a year"),
        Timelines.FromSecondary(From2015, new PublicHolidays(5, 1, 10), LabourCode10Of2012.At("115", "1")),
        Timelines.From(From2021, new PublicHolidays(5, 2, 11), LabourCode45Of2019.At("112", "1")));

    /// <summary>
    /// Which days at the lunar new year may be taken. The code of 2019 only says how many and that the Prime Minister
    /// decides each year; the reading beside it is shown with every answer that rests on it.
    /// </summary>
    public static readonly NormTimeline<TetChoice> TetDays = Timelines.Of(
        "calendar.tet.days",
        new("Các ngày nghỉ Tết Âm lịch có thể chọn", "Days off at the lunar new year that may be chosen"),
        Timelines.FromSecondary(
            From2015,
            new TetChoice(
                [1, 2],
                new("1 ngày cuối năm và 4 ngày đầu năm âm lịch, hoặc 2 ngày cuối năm và 3 ngày đầu năm", "1 day before and 4 from the first day of the lunar year, or 2 before and 3 from it")),
            Decree45Of2013.At("8"),
            LabourCode10Of2012.At("115", "1", "b")),
        Timelines.From(
            From2021,
            new TetChoice(
                [0, 1, 2, 3, 4],
                new("5 ngày do Thủ tướng Chính phủ quyết định hằng năm", "5 days that the Prime Minister decides each year"),
                new(
                    "luật chỉ nêu 05 ngày do Thủ tướng Chính phủ quyết định hằng năm; ở đây đọc là 05 ngày liền nhau, có mùng một",
                    "the law only says 5 days that the Prime Minister decides each year; read here as 5 days in a row with the first day of the lunar year among them")),
            LabourCode45Of2019.At("112", "3"),
            LabourCode45Of2019.At("112", "1", "b")));

    /// <summary>A day of weekly rest that is a holiday is made up for (115.3 of 2012; 111.3 of 2019).</summary>
    public static readonly NormTimeline<LocalizedText> Compensation = Timelines.Of(
        "calendar.compensation",
        new("Nghỉ bù khi ngày nghỉ hằng tuần trùng ngày lễ, tết", "Rest in place of a weekly rest day that is a holiday"),
        Timelines.FromSecondary<LocalizedText>(
            From2015, new("nghỉ bù vào ngày kế tiếp", "the next day is off"), LabourCode10Of2012.At("115", "3")),
        Timelines.From<LocalizedText>(
            From2021, new("nghỉ bù vào ngày làm việc kế tiếp", "the next working day is off"), LabourCode45Of2019.At("111", "3")));

    /// <summary>The weekly rest of administrative and public service units; units that cannot keep it arrange other days.</summary>
    public static readonly NormTimeline<WeeklyRest> WeeklyRest = Timelines.Of(
        "calendar.weekly-rest",
        new("Ngày nghỉ hằng tuần của đơn vị hành chính, sự nghiệp", "Weekly rest of administrative and public service units"),
        Timelines.From(
            From2015,
            new WeeklyRest([IsoDayOfWeek.Saturday, IsoDayOfWeek.Sunday], new("thứ bảy và chủ nhật", "Saturday and Sunday")),
            PrimeMinisterDecision188Of1999.At("1"), PrimeMinisterDecision188Of1999.At("2")));

    /// <summary>The day of the event is not counted (147.3 of the Civil Code). What the code of 2005 says was not read.</summary>
    public static readonly NormTimeline<LocalizedText> FirstDay = Timelines.Of(
        "calendar.period.first-day",
        new("Ngày bắt đầu tính thời hạn", "The day from which a period is counted"),
        Timelines.From<LocalizedText>(
            new(2017, 1, 1),
            new("không tính ngày xảy ra sự kiện, tính từ ngày tiếp theo liền kề", "the day of the event is not counted; counting begins on the next day"),
            CivilCode91Of2015.At("147", "3")));

    /// <summary>A period whose last day is a day off ends with the next working day (153.5 of the code of 2005, 148.5 of 2015).</summary>
    public static readonly NormTimeline<LocalizedText> LastDayOff = Timelines.Of(
        "calendar.period.last-day-off",
        new("Ngày cuối cùng của thời hạn là ngày nghỉ", "The last day of a period is a day off"),
        Timelines.FromSecondary(From2015, EndsWithNextWorkingDay, CivilCode33Of2005.At("153", "5")),
        Timelines.From(new(2017, 1, 1), EndsWithNextWorkingDay, CivilCode91Of2015.At("148", "5")));

    /// <summary>The first day of the lunar year, computed for the meridian of Vietnam (UTC+7).</summary>
    public static readonly NormTimeline<LocalDate> LunarNewYear = ByYear(
        "calendar.tet.first-day",
        new("Mùng một Tết Âm lịch", "The first day of the lunar year"),
        "b",
        [
            new(2015, 2, 19),
            new(2016, 2, 8),
            new(2017, 1, 28),
            new(2018, 2, 16),
            new(2019, 2, 5),
            new(2020, 1, 25),
            new(2021, 2, 12),
            new(2022, 2, 1),
            new(2023, 1, 22),
            new(2024, 2, 10),
            new(2025, 1, 29),
            new(2026, 2, 17),
            new(2027, 2, 6),
            new(2028, 1, 26),
            new(2029, 2, 13),
            new(2030, 2, 2),
        ]);

    /// <summary>The tenth day of the third lunar month, computed for the meridian of Vietnam (UTC+7).</summary>
    public static readonly NormTimeline<LocalDate> HungKings = ByYear(
        "calendar.hung-kings",
        new("Ngày Giỗ Tổ Hùng Vương (10 tháng 3 âm lịch)", "Hùng Kings' day (10th of the third lunar month)"),
        "e",
        [
            new(2015, 4, 28),
            new(2016, 4, 16),
            new(2017, 4, 6),
            new(2018, 4, 25),
            new(2019, 4, 14),
            new(2020, 4, 2),
            new(2021, 4, 21),
            new(2022, 4, 10),
            new(2023, 4, 29),
            new(2024, 4, 18),
            new(2025, 4, 7),
            new(2026, 4, 26),
            new(2027, 4, 16),
            new(2028, 4, 4),
            new(2029, 4, 23),
            new(2030, 4, 12),
        ]);

    /// <summary>1 January, 30 April and 1 May.</summary>
    public static readonly ImmutableArray<AnnualDate> FixedDays = [new(1, 1), new(4, 30), new(5, 1)];

    /// <summary>National Day itself.</summary>
    public static readonly AnnualDate NationalDay = new(9, 2);

    /// <summary>The day of Vietnamese culture. It stands in no norm: see <see cref="CultureDayUnread"/>.</summary>
    public static readonly AnnualDate CultureDay = new(11, 24);

    /// <summary>The first year in which that day is in doubt.</summary>
    public const int FirstYearOfCultureDay = 2026;

    /// <summary>Reports agree on the resolution and its day of effect; its wording, and so what a weekend does to the day, was not read.</summary>
    public static readonly LawGap CultureDayUnread = new(
        "gap.calendar.culture-day",
        new(
            "Nhiều nguồn nêu Nghị quyết 28/2026/QH16 (hiệu lực 01/7/2026) quy định ngày 24/11, Ngày Văn hóa Việt Nam, là ngày nghỉ hưởng nguyên lương từ năm 2026; chưa đọc được nguyên văn, kể cả việc nghỉ bù",
            "Several sources say that Resolution 28/2026/QH16 (in effect 2026-07-01) makes 24 November, the day of Vietnamese culture, a paid day off from 2026; its wording, rest in its place included, was not read"));

    /// <summary>Before the Civil Code of 2015 took effect the counting rests on no text that was read.</summary>
    public static readonly LawGap FirstDayUnread = new(
        "gap.calendar.first-day-before-2017",
        new(
            "Trước 01/01/2017 ngày bắt đầu tính thời hạn theo Bộ luật Dân sự 33/2005/QH11; chưa đọc được điều này, ở đây tính từ ngày tiếp theo như quy định sau đó",
            "Before 2017-01-01 the first day of a period follows Civil Code 33/2005/QH11, whose article was not read; counted here from the next day, as the later rule says"));

    /// <summary>Every timeline of this room.</summary>
    public static ImmutableArray<NormTimeline> All =>
        [Holidays, TetDays, Compensation, WeeklyRest, FirstDay, LastDayOff, LunarNewYear, HungKings];

    // The point is the same letter in both codes.
    private static NormTimeline<LocalDate> ByYear(string id, LocalizedText description, string point, ImmutableArray<LocalDate> days) => new(
        id,
        description,
        days.Select(day => new Norm<LocalDate>(
            day,
            EffectivePeriod.Between(new LocalDate(day.Year, 1, 1), new LocalDate(day.Year, 12, 31)),
            Verification.SecondarySource,
            CheckedOn,
            day < From2021 ? LabourCode10Of2012.At("115", "1", point) : LabourCode45Of2019.At("112", "1", point))));
}
