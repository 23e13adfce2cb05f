using System.Collections.Immutable;
using NodaTime;
using PublicServiceUnits.Calendar;
using PublicServiceUnits.Law;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Autonomy;

/// <summary>
/// The days over which a last day of the calendar may move because it is a day off. A day named by date may be no period at
/// all, so between the day named and the next working day both readings stand.
/// </summary>
/// <param name="LastDay">The last day as the text names it.</param>
/// <param name="Until">The day to which it moves at most; the same day where it is a working day, null where the calendar ends before.</param>
/// <param name="Missing">What must be known of the days off between.</param>
internal readonly record struct LastDayReading(LocalDate LastDay, LocalDate? Until, ImmutableArray<MissingFact> Missing)
{
    public bool Moves => Until != LastDay;

    public static LastDayReading Fixed(LocalDate lastDay) => new(lastDay, lastDay, []);

    public static LastDayReading Of(WorkingDayCalendar calendar, LocalDate lastDay)
    {
        var missing = new List<MissingFact>();
        for (var day = lastDay; ; day = day.PlusDays(1))
        {
            var answer = calendar.IsWorkingDay(day);
            if (answer.Missing is { } fact && !missing.Contains(fact))
            {
                missing.Add(fact);
            }

            if (answer.Status == DayStatus.Working || answer.Reason == DayReason.OutsideCalendar)
            {
                return new LastDayReading(lastDay, answer.Status == DayStatus.Working ? day : null, [.. missing]);
            }
        }
    }

    public bool Covers(LocalDate day) => day > LastDay && (Until is null || day <= Until);

    public static LawGap Gap(Provision civilCode) => new(
        "gap.timetable.last-day-off",
        new(
            $"Ngày cuối là hoặc có thể là ngày nghỉ. Hai cách hiểu: mốc ngày ghi trong văn bản là ngày theo lịch, không kéo dài; hoặc là thời hạn, kết thúc khi hết ngày làm việc tiếp theo ({civilCode.ToText(Language.Vietnamese)}). Chưa thấy văn bản nào nói rõ",
            $"The last day is or may be a day off. Two readings: the day named in the text is a date of the calendar and does not move; or it ends a period, which then runs to the end of the next working day ({civilCode.ToText(Language.English)}). No text was found that says which"));
}
